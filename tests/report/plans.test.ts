import { describe, expect, test } from 'vitest'
import { content } from '../../src/content/index.ts'
import type { Assessment } from '../../src/domain/assessment.ts'
import { recommended } from '../../src/domain/recommend.ts'
import { recommendationAsJson, recommendationJson } from '../../src/exports/recommendation-json.ts'
import { textIn } from '../../src/report/plain.ts'
import { en } from '../fixtures/every-word.ts'
import { reported, toldCases } from '../fixtures/reports.ts'

const blocksOf = (assessment: Assessment) => reported(assessment).sections.find(({ id }) => id === 'plans')!.blocks
const differing = toldCases['plans that differ']!

describe('the plans side by side', () => {
  test('are told with to carry on as now before them, whatever was said', () => {
    for (const assessment of Object.values(toldCases))
      expect(blocksOf(assessment).map(({ id }) => id)).toEqual([
        'plans/as-now',
        ...content.plans.map(({ id }) => `plans/${id}`),
      ])
  })

  test('are called as the team calls them, but for a role, whose title stays parked until a new role is called for', () => {
    const called = (assessment: Assessment) => blocksOf(assessment).map(({ parts }) => textIn(parts, 'called'))
    expect(called(differing)).toEqual(['', 'Wardens trained', 'A falls team', ''])
    const named = Object.values(toldCases).filter(({ about }) => about.about.roleTitle !== '')
    for (const assessment of named) {
      const isCalledFor = recommended(assessment, content).recommendation.outcome === 'new-role'
      expect(called(assessment)[3]).toBe(isCalledFor ? assessment.about.about.roleTitle : '')
    }
  })

  test('name the answers of their own that nobody can show', () => {
    const resting = blocksOf(differing).map(({ parts }) => parts.filter(({ key }) => key === 'rests-on').length)
    expect(resting).toEqual([0, 0, 0, 1])
  })

  test('stand in the JSON with the same things asked of each', () => {
    const json = recommendationJson.parse(recommendationAsJson(recommended(differing, content)))
    const asked = blocksOf(differing)
      .slice(1)
      .map(({ parts }) => parts.flatMap((part) => (part.kind === 'items' ? part.items.map(({ id }) => id) : [])))
    expect(json.plans.map(({ conditions }) => conditions.map(({ id }) => id))).toEqual(asked)
  })
})

describe('the verdict on a role that is running already', () => {
  const said = (assessment: Assessment) =>
    reported(assessment).sections.flatMap(({ blocks }) =>
      blocks.map(({ parts }) => textIn(parts, 'running')).filter(Boolean),
    )

  test('says whether it is still needed, to be changed, spread or ended, and of a proposal nothing of the kind', () => {
    const running = toldCases['a role that is running']!
    const { outcome } = recommended(running, content).recommendation
    expect(said(running)).toEqual([en.decision.running[outcome]])
    expect(said(differing)).toEqual([])
  })
})
