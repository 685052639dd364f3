import { describe, expect, test } from 'vitest'
import { content } from '../../src/content/index.ts'
import type { Assessment } from '../../src/domain/assessment.ts'
import { own } from '../../src/domain/own.ts'
import { blankWords } from '../../src/domain/own-words.ts'
import { statementsIn, type Paper } from '../../src/papers/paper.ts'
import { anAssessment, everyAnswer } from '../fixtures/assessments.ts'
import { isMarked, isTraced, paperOf, papersOf, templates } from '../fixtures/papers.ts'
import { randomAssessments } from '../fixtures/random-assessments.ts'
import { toldCases } from '../fixtures/reports.ts'
import { longEnough, tries } from '../fixtures/tries.ts'

/** What is wrong with a paper: a sentence nothing is behind, one that sounds too sure, or an id given twice. */
function faultsIn(paper: Paper): readonly string[] {
  const seen = new Set<string>()
  return statementsIn(paper).flatMap((one) => {
    const isTwice = seen.has(one.id)
    seen.add(one.id)
    return [
      ...(isTwice ? [`${paper.paper}: ${one.id} stands twice`] : []),
      ...(isTraced(one) ? [] : [`${paper.paper}: ${one.id} has no trace`]),
      ...(isMarked(one) ? [] : [`${paper.paper}: ${one.id} is not marked`]),
    ]
  })
}

describe('every paper', () => {
  test.each(Object.entries(toldCases))('traces and marks all it says, each once: %s', (_, assessment) => {
    expect(papersOf(assessment).flatMap(faultsIn)).toEqual([])
  })

  test('does so for random assessments too', longEnough(tries(60), 3000), () => {
    for (const assessment of randomAssessments(tries(60), content))
      expect(papersOf(assessment).flatMap(faultsIn)).toEqual([])
  })

  test('is the same for the same answers', () => {
    const [first, again] = [
      papersOf(toldCases['falls-in-sheltered-housing']!),
      papersOf(copied('falls-in-sheltered-housing')),
    ]
    expect(again).toEqual(first)
  })

  test('traces to what is there', () => {
    for (const assessment of Object.values(toldCases))
      for (const paper of papersOf(assessment))
        for (const { trace } of statementsIn(paper)) {
          expect(trace.evidence.filter((id) => !own(assessment.evidence, id))).toEqual([])
          expect(trace.saidBy.filter((id) => !own(assessment.voices, id))).toEqual([])
          expect(trace.ownWords.filter((id) => !content.ownWords.some((asked) => asked.id === id))).toEqual([])
          const { actions, parkingLot } = assessment
          expect(trace.actions.filter((id) => !own(actions, id) && !own(parkingLot, id))).toEqual([])
        }
  })
})

const copied = (name: string): Assessment => structuredClone(toldCases[name]!)

const said = (paper: Paper): string =>
  statementsIn(paper)
    .map(({ say }) => say)
    .join('\n')

describe('what is not known', () => {
  const nothing = toldCases['nothing said']!

  test('stands there, with who could find out, and nothing is filled in', () => {
    const statements = statementsIn(paperOf(nothing, 'business-case-short'))
    expect(
      statements.filter(({ origin }) => ['own-words', 'note', 'evidence', 'action', 'voice'].includes(origin)),
    ).toEqual([])
    expect(statements.find(({ id }) => id === 'strategic/own/gap-in-short')?.say).toMatch(
      /^Not yet said\. Who could say: /,
    )
    expect(said(paperOf(nothing, 'business-case-short'))).toContain('Not yet known: what it costs once and each year')
  })

  test('of quality is never judged by us', () => {
    const cells = statementsIn(paperOf(nothing, 'quality-impact')).filter(({ id }) =>
      id.startsWith('summary/own/quality/'),
    )
    expect(new Set(cells.map(({ say }) => say))).toEqual(new Set(['Not yet judged.']))
    expect(cells).toHaveLength(28)
  })
})

describe('a claim', () => {
  const full = anAssessment({ levels: everyAnswer(2, 2, content) }, content)

  test('of a saving that is struck out stands in no paper as a benefit', () => {
    const { wanted } = content.named.saving
    const claims = content.facts.find(({ id }) => id === wanted.fact)!.options.map(({ id }) => id)
    for (const claim of claims) {
      const assessment = { ...full, facts: { ...full.facts, [wanted.fact]: { chosen: [claim], byPlan: {} } } }
      for (const paper of papersOf(assessment))
        expect(statementsIn(paper).filter(({ id }) => id.endsWith('notes/saving/claim'))).toEqual([])
    }
  })

  test('of a note is only said, whatever its answer rests on; own words as far as evidence of their own carries them', () => {
    const falls = toldCases['falls-in-sheltered-housing']!
    const paper = paperOf(falls, 'business-case-short')
    const gap = statementsIn(paper).find(({ id }) => id === 'strategic/own/gap-in-short')!
    expect(gap.mark).toBe('backed-up')
    const less = {
      ...falls,
      ownWords: { ...falls.ownWords, 'gap-in-short': { ...falls.ownWords['gap-in-short']!, evidence: [] } },
    }
    const weaker = statementsIn(paperOf(less, 'business-case-short')).find(({ id }) => id === gap.id)!
    expect(weaker.mark).toBe('only-said')
  })
})

describe('the quality impact', () => {
  const judged = (rows: (typeof blankWords)['rows']): Assessment => ({
    ...toldCases['nothing said']!,
    ownWords: { quality: { ...blankWords, rows } },
  })
  const cellOf = (assessment: Assessment, cell: string) =>
    statementsIn(paperOf(assessment, 'quality-impact')).find(({ id }) => id === `summary/own/quality/${cell}`)?.say

  test('looks the band up, and says where a second stage is needed', () => {
    const assessment = judged({
      safe: { 'likely-before': '3', 'bad-before': '4', 'likely-after': '2', 'bad-after': '3' },
    })
    expect(cellOf(assessment, 'safe/before')).toBe('3 × 4 = 12, high. A second stage is needed.')
    expect(cellOf(assessment, 'safe/after')).toBe('2 × 3 = 6, moderate')
  })

  test('judges nothing of half a judgement, nor of what is none', () => {
    expect(cellOf(judged({ safe: { 'likely-before': '3' } }), 'safe/before')).toBe('Not yet judged.')
    expect(cellOf(judged({ safe: { 'likely-before': '9', 'bad-before': '2' } }), 'safe/before')).toBe('Not yet judged.')
  })
})

test('a role profile is of a role only where one is called for', () => {
  const titles = (name: string) => paperOf(toldCases[name]!, 'role-profile').sections.map(({ id }) => id)
  expect(titles('falls-in-sheltered-housing')).toContain('changes-to-roles')
  expect(titles('falls-in-sheltered-housing')).not.toContain('role')
  const newRole = Object.values(toldCases).find((one) => paperOf(one, 'role-profile').sections[0]?.id === 'role')
  expect(newRole).toBeDefined()
})

test('every paper is told for some case, all of its headings among them', () => {
  for (const template of templates) {
    const told = new Set(
      Object.values(toldCases).flatMap((one) => paperOf(one, template.id).sections.map(({ id }) => id)),
    )
    expect(template.sections.filter(({ id }) => !told.has(id)).map(({ id }) => `${template.id}: ${id}`)).toEqual([])
  }
})
