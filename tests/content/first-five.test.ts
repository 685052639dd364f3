import { describe, expect, test } from 'vitest'
import { content } from '../../src/content/index.ts'
import type { Assessment } from '../../src/domain/assessment.ts'
import { recommend, recommended } from '../../src/domain/recommend.ts'
import { leading } from '../../src/report/leading.ts'
import { partlyAnswered } from '../domain/diagram/partly-answered.ts'
import { randomAssessments } from '../fixtures/random-assessments.ts'
import { assessmentOf, personas } from '../personas/every-persona.ts'

/*
 * What leads has to tell one case from another. Measured apart on published cases and on two kinds of made-up
 * assessments, because each has a bias of its own: cases leave most unsaid, made-up ones choose facts like dice. Those
 * with fewer than five warnings that may come first show all they have, so they say nothing about the choice.
 */
const groups: Readonly<Record<string, readonly Assessment[]>> = {
  personas: personas.map(assessmentOf),
  random: randomAssessments(1000, content),
  'partly answered': partlyAnswered(1000, content),
}
const fired = Object.entries(groups).map(([group, all]) => {
  const told = all.map((assessment) => {
    const made = recommended(assessment, content)
    return { watchOuts: made.recommendation.watchOuts, led: leading(made).map(({ id }) => id) }
  })
  const choosing = told.filter(({ watchOuts }) => watchOuts.filter(({ general }) => !general).length >= 5)
  return { group, told, choosing }
})

describe.each(fired)('on $group', ({ choosing }) => {
  test('no warning leads in more than a third', () => {
    expect(choosing.length).toBeGreaterThanOrEqual(10)
    const often = content.watchOuts.flatMap(({ id }) => {
      const share = choosing.filter(({ led }) => led.includes(id)).length / choosing.length
      return share > 1 / 3 ? [`${id}: ${share.toFixed(2)}`] : []
    })
    expect(often).toEqual([])
  })
})

test('each family leads in some', () => {
  const familyOf = new Map(content.watchOuts.map(({ id, family }): [string, string] => [id, family]))
  const leading = new Set(
    fired.flatMap(({ told }) => told.flatMap(({ led: [first] }) => (first ? [familyOf.get(first)!] : []))),
  )
  const families = new Set(content.watchOuts.filter(({ general }) => !general).map(({ family }) => family))
  expect([...families].filter((family) => !leading.has(family))).toEqual([])
})

test('what is so of most plans is what fires most', () => {
  const { told } = fired.find(({ group }) => group === 'personas')!
  const share = (id: string) =>
    told.filter(({ watchOuts }) => watchOuts.some((one) => one.id === id && one.known)).length
  const known = (isGeneral: boolean) =>
    content.watchOuts.filter(({ general = false }) => general === isGeneral).map(({ id }) => share(id))
  expect(Math.min(...known(true))).toBeGreaterThan(Math.max(...known(false)))
})

test('nothing answered sets off nothing but what is so of every plan', () => {
  const [blank] = partlyAnswered(1, content)
  const { watchOuts } = recommend({ ...blank!, answers: {}, facts: {}, ladder: {} }, content)
  expect(watchOuts.filter(({ general }) => !general)).toEqual([])
})
