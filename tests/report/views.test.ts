import { expect, test } from 'vitest'
import { content } from '../../src/content/index.ts'
import type { Block, Report, SectionId } from '../../src/report/blocks.ts'
import { seenBy, views } from '../../src/report/views.ts'
import { randomAssessments } from '../fixtures/random-assessments.ts'
import { reported, toldCases } from '../fixtures/reports.ts'

const blocksOf = ({ sections }: Report, ...ids: readonly SectionId[]): readonly Block[] =>
  sections.flatMap(({ id, blocks }) => (ids.includes(id) ? blocks : []))

const reports = [...Object.values(toldCases), ...randomAssessments(100, content)].map(reported)

test('what a step tells stands nowhere else on paper, and all else that comes first in its section does', () => {
  const sections = ['conditions', 'find-out', 'no-regret'] as const
  for (const report of reports) {
    const paper = seenBy(views.paper, report)
    const steps = blocksOf(paper, 'next').flatMap((block) => (block.kind === 'step' ? [block.of] : []))
    const elsewhere = blocksOf(paper, ...sections).map(({ id }) => id)
    const isLong = ({ kind, weight }: Block) => kind === 'to-find-out' && weight === 'more'
    const all = blocksOf(report, ...sections).flatMap((block) => (isLong(block) ? [] : [block.id]))
    expect([...steps, ...elsewhere].sort()).toEqual([...all].sort())
  }
})

test('on paper, the tests that do not come first name their answers', () => {
  const named = reports.flatMap((report) =>
    blocksOf(seenBy(views.paper, report), 'why').flatMap(({ weight, parts }) =>
      parts.flatMap((part) => (part.key === 'answers' && part.kind === 'answers' ? [[weight, part.isNamed]] : [])),
    ),
  )
  expect(new Set(named.map(String))).toEqual(new Set(['first,', 'more,true']))
})

test('a form, a warning and a case carry what was found since, as their rows have it', () => {
  const rows = new Map([...content.forms, ...content.watchOuts, ...content.cases].map(({ id, since }) => [id, since]))
  const blocks = reports.flatMap((report) => blocksOf(report, 'forms', 'watch-outs', 'cases'))
  const carrying = blocks.filter(({ since }) => since.length > 0)
  expect(new Set(carrying.map(({ kind }) => kind))).toEqual(new Set(['form', 'warning', 'case']))
  for (const { id, since } of carrying) expect(since).toEqual(rows.get(id.slice(id.indexOf('/') + 1)))
})

test('where a view tells no more than a few answers, it says how many are left', () => {
  const counted = reports.flatMap((report) => {
    const all = new Map(blocksOf(report, 'verdict')[0]!.parts.map((part) => [part.key, part]))
    return blocksOf(seenBy(views.paper, report), 'verdict')[0]!.parts.flatMap((part) => {
      const whole = all.get(part.key)
      return part.kind === 'answers' && whole?.kind === 'answers'
        ? [{ told: part.answers.length, left: part.left ?? 0, of: whole.answers.length, key: part.key }]
        : []
    })
  })
  for (const { told, left, of } of counted) expect(told + left).toBe(of)
  const weakest = counted.filter(({ key }) => key === 'weakest').map(({ told }) => told)
  expect(Math.max(...weakest)).toBe(views.paper.verdict.most.weakest)
})
