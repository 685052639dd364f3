import { describe, expect, test } from 'vitest'
import { decision } from '../../src/locales/en/decision.ts'
import { recommendation } from '../../src/locales/en/recommendation.ts'
import { assessmentOf, personas } from '../personas/every-persona.ts'
import { reported } from '../fixtures/reports.ts'
import type { Outcome } from '../../src/domain/decide.ts'
import type { Persona } from '../personas/persona.ts'

const sentence = (persona: Persona): string => {
  const [block] = reported(assessmentOf(persona)).sections.find(({ id }) => id === 'verdict')!.blocks
  const said = block!.parts.flatMap((part) => (part.key === 'readings' || part.key === 'agreed' ? [part] : []))
  return JSON.stringify(said)
}

describe('the one sentence on both readings', () => {
  const parting = personas.filter(({ expected }) => 'asStated' in expected && expected.asStated !== expected.outcome)

  test.each(parting)('$name: it names what is said and, apart, what can be shown', (persona) => {
    const outcome: Outcome = persona.expected.outcome
    expect(sentence(persona)).toContain(decision.supports[outcome])
    expect(sentence(persona)).toMatch('You say')
  })

  test('for some what is said is a new role, or a trial of one, and what can be shown is lighter', () => {
    const lighter = parting.filter(
      ({ expected }) =>
        expected.asStated === 'new-role' && ['team-or-pathway', 'existing-roles'].includes(expected.outcome),
    )
    expect(lighter.length).toBeGreaterThanOrEqual(2)
    for (const persona of lighter)
      expect([decision.supports['new-role'], recommendation.pilot].some((one) => sentence(persona).includes(one))).toBe(
        true,
      )
  })

  test('where both agree it says so, and names one', () => {
    const agreeing = personas.filter((persona) => !parting.includes(persona))
    for (const persona of agreeing) expect(sentence(persona)).not.toMatch('You say')
  })
})
