// @vitest-environment node
import { Fragment } from 'react'
import { describe, expect, test } from 'vitest'
import { content } from '../../src/content/index.ts'
import type { Assessment } from '../../src/domain/assessment.ts'
import { recommended } from '../../src/domain/recommend.ts'
import { recommendationAsJson } from '../../src/exports/recommendation-json.ts'
import { reportMarkdown } from '../../src/exports/report-markdown.ts'
import { reportText } from '../../src/exports/report-text.ts'
import { Handout } from '../../src/features/recommendation/handout/handout.tsx'
import { RecommendationPage } from '../../src/features/recommendation/recommendation-page.tsx'
import { RecommendedContext } from '../../src/features/parts/recommended.ts'
import { agendaScreens } from '../../src/features/present/agenda-screens.tsx'
import { recommendationScreens } from '../../src/features/present/recommendation-screens.tsx'
import type { Report } from '../../src/report/blocks.ts'
import { statementsIn } from '../../src/report/plain.ts'
import { seenBy, views, type View } from '../../src/report/views.ts'
import { textOf } from '../features/harness.tsx'
import { randomAssessments } from '../fixtures/random-assessments.ts'
import { readMarkdown, textsIn } from '../fixtures/read-markdown.ts'
import { reported, toldCases } from '../fixtures/reports.ts'
import { longEnough, tries } from '../fixtures/tries.ts'

const onOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ')

/** What a renderer leaves out, and what it draws, as text. */
type Renderer = readonly [View, (assessment: Assessment, report: Report) => string | Promise<string>]

const renderers: Readonly<Record<string, Renderer>> = {
  text: [views.text, (_, report) => reportText(report)],
  markdown: [views.text, (_, report) => textsIn(readMarkdown(reportMarkdown(report))).join(' ')],
  projector: [
    views.projector,
    (assessment, report) => {
      const telling = recommended(assessment, content)
      const seen = seenBy(views.projector, report)
      const screens = [...agendaScreens(telling, seen), ...recommendationScreens(telling, seen)]
      const all = screens.map(({ body, path }) => <Fragment key={path}>{body}</Fragment>)
      return textOf(<RecommendedContext value={telling}>{all}</RecommendedContext>, assessment)
    },
  ],
  paper: [
    views.paper,
    (assessment, report) =>
      textOf(<Handout report={seenBy(views.paper, report)} cited={cited} printed="" />, assessment),
  ],
  page: [views.page, (assessment) => textOf(<RecommendationPage />, assessment)],
}

const cited = { cites: [], numbers: new Map(), since: [], compiled: '' }

/** The statements that a renderer has to draw and does not. */
async function missing(assessment: Assessment, [view, draw]: Renderer): Promise<readonly string[]> {
  const report = reported(assessment)
  const drawn = onOneLine(await draw(assessment, report))
  return statementsIn(seenBy(view, report)).flatMap(([id, say]) => (drawn.includes(onOneLine(say)) ? [] : [id]))
}

describe.each(Object.keys(renderers))('%s', (name) => {
  test.each(Object.entries(toldCases))('draws all that its view does not leave out: %s', async (_, assessment) => {
    expect(await missing(assessment, renderers[name]!)).toEqual([])
  })

  test('does so for random assessments too', longEnough(tries(60), 5000), async () => {
    for (const assessment of randomAssessments(tries(60), content))
      expect(await missing(assessment, renderers[name]!)).toEqual([])
  })
})

const jsonNames = (assessment: Assessment): readonly string[] => {
  const json = recommendationAsJson(recommended(assessment, content))
  const under = (section: string, list: readonly { readonly id: string }[]) => list.map(({ id }) => `${section}/${id}`)
  return [
    ...under('conditions', json.conditions),
    ...under('watch-outs', json.watchOuts),
    ...under('figures-warn', json.figuresWarn),
    ...under('tensions', json.tensions),
    ...under('no-regret', json.moves),
    ...under('find-out', json.toFindOut),
    ...under('evaluation', json.evaluation),
    ...under('cases', json.cases),
  ].sort()
}

test.each(Object.entries(toldCases))('the JSON names what the report names: %s', (_, assessment) => {
  const named = reported(assessment).sections.flatMap(({ blocks }) =>
    blocks.flatMap(({ kind, id }) =>
      ['condition', 'warning', 'tension', 'move', 'to-find-out', 'measure', 'case'].includes(kind) ||
      id.startsWith('watch-outs/')
        ? [id]
        : [],
    ),
  )
  expect(jsonNames(assessment)).toEqual([...named].sort())
})

test('every statement has an id of its own block, and every block of a report its own id', () => {
  for (const assessment of [...Object.values(toldCases), ...randomAssessments(100, content)]) {
    const ids = reported(assessment).sections.flatMap(({ blocks }) => blocks.map(({ id }) => id))
    expect(new Set(ids).size).toBe(ids.length)
  }
})
