import { expect, test } from 'vitest'
import { content } from '../../src/content/index.ts'
import type { Assessment } from '../../src/domain/assessment.ts'
import { asksForLadder } from '../../src/domain/asked.ts'
import { recommend } from '../../src/domain/recommend.ts'
import { setUpFacts } from '../../src/domain/set-up-state.ts'
import { randomAssessments } from '../fixtures/random-assessments.ts'
import { rankOf } from '../fixtures/strengths.ts'
import { tries } from '../fixtures/tries.ts'

const quick = randomAssessments(tries(2000), content).map((one): Assessment => {
  const { about } = one.about
  return { ...one, about: { about: { ...about, depth: 'screen' } } }
})
const ofSetUp = new Set(setUpFacts(content))
const headlineOf = ({ outcome, strength }: ReturnType<typeof recommend>) => `${outcome}, ${strength}`

test('the ladder is not asked for in a quick look: whatever is said of it, it comes to the same', () => {
  for (const one of quick) {
    expect(asksForLadder(one)).toBe(false)
    const [said, unsaid] = [one, { ...one, ladder: {} }].map((each) => headlineOf(recommend(each, content)))
    expect(unsaid).toBe(said)
  }
})

test('facts of set-up that a quick look leaves out never make its result firmer', () => {
  let differing = 0
  for (const one of quick) {
    const facts = Object.fromEntries(Object.entries(one.facts).filter(([id]) => !ofSetUp.has(id)))
    const [known, unknown] = [one, { ...one, facts }].map((each) => recommend(each, content))
    expect(rankOf(unknown!.strength)).toBeLessThanOrEqual(rankOf(known!.strength))
    if (headlineOf(known!) !== headlineOf(unknown!)) differing++
  }
  expect(differing, 'as good as nothing hangs by them').toBeLessThan(quick.length / 100)
})
