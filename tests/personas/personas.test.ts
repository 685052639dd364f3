import { describe, expect, test } from 'vitest'
import { content } from '../../src/content/index.ts'
import { recommend } from '../../src/domain/recommend.ts'
import { assessmentOf, personas } from './every-persona.ts'

const caseOf = (from: string) => content.cases.find(({ code }) => code === from)

describe.each(personas)('$name', (persona) => {
  const { given, defensible, expected } = persona
  const told = () => recommend(assessmentOf(persona), content)

  test('comes to an outcome that can be defended', () => {
    expect(defensible).toContain(told().outcome)
  })

  test('comes to this outcome, as firmly as this', () => {
    const { outcome, asStated, strength, direction: pointsTo, partOn, saving } = told()
    expect({ outcome, asStated, strength, pointsTo, partOn, saving }).toEqual({
      outcome: expected.outcome,
      asStated: expected.asStated,
      strength: expected.strength,
      pointsTo: expected.pointsTo,
      partOn: expected.partOn ?? [],
      saving: expected.saving ?? 'none',
    })
  })

  test('is shown these forms', () => {
    const result = told()
    const forms = result.forms.map(({ id }) => id)
    expect(result.forms.find(({ place }) => place === 'first')?.id).toBe(expected.form)
    expect(forms).toEqual(expect.arrayContaining([...(expected.with ?? [])]))
    const beside = result.forms.filter(({ place }) => place === 'beside').map(({ id }) => id)
    expect(beside).toEqual(expect.arrayContaining([...(expected.beside ?? [])]))
    expect(forms.filter((id) => expected.without?.includes(id))).toEqual([])
  })

  test('is warned of this, and not of that', () => {
    const codes = (isKnown: boolean) =>
      told()
        .watchOuts.filter(({ known }) => known === isKnown)
        .map(({ id }) => content.watchOuts.find((one) => one.id === id)!.code)
    expect(codes(true)).toEqual(expect.arrayContaining([...(expected.fires ?? [])]))
    expect(codes(true).filter((code) => expected.silent?.includes(code))).toEqual([])
    expect(codes(false)).toEqual(expect.arrayContaining([...(expected.unsaid ?? [])]))
  })

  test('is told what to find out', () => {
    expect(told().toFindOut.map(({ id }) => id)).toEqual(expect.arrayContaining([...(expected.findOut ?? [])]))
  })

  test('is drawn from a case, and says what is supposed; or is invented, and says for what', () => {
    if ('trouble' in persona) return expect(persona.trouble).not.toBe('')
    expect(caseOf(persona.from)).toBeDefined()
    const all = [given.levels, given.facts, given.ladder].flatMap((part) => Object.keys(part ?? {}))
    expect(all).toEqual(expect.arrayContaining([...persona.supposed]))
  })

  test('names only forms and watch-outs that the content has', () => {
    const named = [expected.form, ...(expected.beside ?? []), ...(expected.with ?? []), ...(expected.without ?? [])]
    expect(content.forms.map(({ id }): string => id)).toEqual(expect.arrayContaining(named))
    const warned = [...(expected.fires ?? []), ...(expected.unsaid ?? []), ...(expected.silent ?? [])]
    expect(content.watchOuts.map(({ code }): string => code)).toEqual(expect.arrayContaining(warned))
  })
})

describe('the personas together', () => {
  test('come to every outcome', () => {
    const outcomes = personas.map(({ expected: { outcome, strength } }) =>
      outcome === 'new-role' && strength === 'pilot' ? 'pilot' : outcome,
    )
    expect(new Set(outcomes)).toEqual(
      new Set([
        'need-not-demonstrated',
        'fundamentals-first',
        'existing-roles',
        'team-or-pathway',
        'pilot',
        'new-role',
      ]),
    )
  })

  test('are drawn from good, mixed and bad examples', () => {
    const polarities = personas.flatMap((persona) => ('from' in persona ? [caseOf(persona.from)?.polarity] : []))
    expect(new Set(polarities)).toEqual(new Set(['model', 'mixed', 'caution']))
  })
})
