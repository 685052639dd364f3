import { describe, expect, test } from 'vitest'
import { content } from '../../src/content/index.ts'
import type { Assessment } from '../../src/domain/assessment.ts'
import { recommended } from '../../src/domain/recommend.ts'
import { changedSince } from '../../src/papers/changed-since.ts'
import { compose } from '../../src/papers/compose.ts'
import { statementsIn } from '../../src/papers/paper.ts'
import { reportOf } from '../../src/report/report-of.ts'
import { tellingOf } from '../../src/report/telling.ts'
import { bands, paperOf, papersOf, templates } from '../fixtures/papers.ts'
import { toldCases } from '../fixtures/reports.ts'

const sums = { outcomes: {}, on: '2026-11-28' }

const falls = toldCases['falls-in-sheltered-housing']!
const kindsOf = (before: Assessment, now: Assessment, paper = 'business-case-short') =>
  changedSince(paperOf(before, paper), paperOf(now, paper)).map(
    ({ kind, now: is, before: was }) => `${kind} ${(is ?? was)!.id}`,
  )

describe('what changed since an issue', () => {
  test('is nothing where no answer changed, in every paper', () => {
    const again = papersOf(structuredClone(falls))
    papersOf(falls).forEach((paper, at) => expect(changedSince(paper, again[at]!)).toEqual([]))
  })

  test('is told by the statement: weaker where its evidence was taken away', () => {
    const gap = { ...falls.ownWords['gap-in-short']!, evidence: [] }
    expect(kindsOf(falls, { ...falls, ownWords: { ...falls.ownWords, 'gap-in-short': gap } })).toEqual([
      'weaker strategic/own/gap-in-short',
    ])
    expect(kindsOf({ ...falls, ownWords: { ...falls.ownWords, 'gap-in-short': gap } }, falls)).toEqual([
      'firmer strategic/own/gap-in-short',
    ])
  })

  test('is other words, new or gone', () => {
    const note = (say: string): Assessment => ({
      ...falls,
      answers: { ...falls.answers, 'n2-need-from-users': { ...falls.answers['n2-need-from-users']!, note: say } },
    })
    const at = 'strategic/answer/n2-need-from-users/note'
    expect(kindsOf(falls, note('Otherwise.'))).toEqual([`reworded ${at}`])
    expect(kindsOf(note(''), falls)).toEqual([`new ${at}`])
    expect(kindsOf(falls, note(''))).toEqual([`gone ${at}`])
  })

  test('says where it stands and what it is about, and leaves out cells in which nothing was known', () => {
    const note = { ...falls.answers['n2-need-from-users']!, note: 'Otherwise.' }
    const without = paperOf(
      { ...falls, answers: { ...falls.answers, 'n2-need-from-users': note } },
      'business-case-short',
    )
    const before = paperOf(falls, 'business-case-short')
    expect(changedSince(before, without).map(({ about }) => about)).toEqual([
      'Strategic case: why anything has to change – What people say',
    ])
    const empty = paperOf(toldCases['nothing said']!, 'business-case-short')
    const told = [...changedSince(before, empty), ...changedSince(empty, before)]
    expect(told.filter(({ kind }) => kind === 'gone' || kind === 'new').length).toBeGreaterThan(10)
    expect(
      told.filter(({ kind, before: was, now }) => kind !== 'reworded' && (was ?? now)!.say === 'Not yet known.'),
    ).toEqual([])
    expect(told.filter(({ about }) => about === '')).toEqual([])
  })

  test('stands in the paper itself, and is no change of its own', () => {
    const template = templates.find(({ id }) => id === 'minutes')!
    const made = recommended(falls, content)
    const now = { recommended: made, report: reportOf(tellingOf(made)), bands, sums }
    const first = compose(template, now)
    const issue = { number: 1, date: '2026-11-01', by: 'Head of service' }
    const second = compose(template, { ...now, before: { ...first, issue } })
    expect(statementsIn(second).some(({ say }) => say === 'Nothing has changed since then.')).toBe(true)
    const less = recommended({ ...falls, actions: {} }, content)
    const third = compose(template, {
      recommended: less,
      report: reportOf(tellingOf(less)),
      bands,
      sums,
      before: { ...second, issue },
    })
    const told = third.sections.find(({ id }) => id === 'changed')!.blocks[0]!
    expect(told.kind === 'table' && told.rows.length).toBeGreaterThan(2)
    expect(
      changedSince(
        third,
        compose(template, {
          recommended: less,
          report: reportOf(tellingOf(less)),
          bands,
          sums,
          before: { ...third, issue },
        }),
      ),
    ).toEqual([])
  })
})
