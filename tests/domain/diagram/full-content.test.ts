import { describe, expect, test } from 'vitest'
import { content } from '../../../src/content/index.ts'
import type { Assessment } from '../../../src/domain/assessment.ts'
import type { Flip } from '../../../src/domain/diagram/flips.ts'
import { questionValues } from '../../../src/domain/diagram/values.ts'
import { whatIf } from '../../../src/domain/diagram/what-if.ts'
import { recommend } from '../../../src/domain/recommend.ts'
import { applied } from './applied.ts'
import { nameOf } from './every-way.ts'
import { chances, partlyAnswered } from './partly-answered.ts'

const assessments = partlyAnswered(20, content)
const headline = (assessment: Assessment) => nameOf(recommend(assessment, content))

describe('on the full content, by making the changes and asking recommend', () => {
  test('each tipping point, alone or in a pair, leads where it says', () => {
    for (const assessment of assessments) {
      const asked = whatIf(assessment, content)
      expect(nameOf(asked.now)).toBe(headline(assessment))
      for (const { changes, headline: to } of [...asked.tipping(), ...asked.tippingPairs()])
        expect(headline(applied(assessment, changes))).toBe(nameOf(to))
    }
  })

  test('every question whose change alone changes the headline is a tipping point', () => {
    for (const assessment of assessments) {
      const ours = whatIf(assessment, content).tipping()
      const found = new Set(ours.map(({ changes: [change], headline: to }) => `${change!.id} ${nameOf(to)}`))
      const base = headline(assessment)
      const tried = new Set<string>()
      for (const { id } of content.questions)
        for (const { value, ways } of questionValues(id, content)) {
          if (ways.demonstrated === 0) continue
          const to = headline(applied(assessment, [{ kind: 'question', id, to: value }]))
          if (to !== base) tried.add(`${id} ${to}`)
        }
      for (const one of tried) expect(found).toContain(one)
    }
  })

  test('each smallest set of changes leads where it says, and a change less does not', () => {
    for (const assessment of assessments)
      for (const { headline: to, listed, changes: size } of whatIf(assessment, content).wouldHaveToBeTrue(8))
        for (const changes of listed) {
          expect(changes).toHaveLength(size)
          expect(headline(applied(assessment, changes))).toBe(nameOf(to))
          for (const left of changes)
            expect(
              headline(
                applied(
                  assessment,
                  changes.filter((change) => change !== left),
                ),
              ),
            ).not.toBe(nameOf(to))
        }
  })

  test('after a settling list, nothing that the others say changes the headline any more', () => {
    const chance = chances(4)
    for (const assessment of assessments) {
      const { lists, matters, idle } = whatIf(assessment, content).settling()
      const open = [...matters, ...idle].flatMap(({ kind, id }) => (kind === 'question' ? [id] : []))
      for (const { headline: to, answers } of lists())
        for (let time = 0; time < 10; time++)
          expect(headline(applied(assessment, [...atRandom(open, chance), ...answers]))).toBe(nameOf(to))
    }
  })

  test('nothing but what is still possible ever comes of the open answers, and idle ones change nothing', () => {
    const chance = chances(5)
    for (const assessment of assessments) {
      const asked = whatIf(assessment, content)
      const possible = new Set(asked.possible().map(nameOf))
      const { matters, idle } = asked.settling()
      for (let time = 0; time < 30; time++) {
        const turnedOut = applied(assessment, atRandom(questionsIn(matters), chance))
        expect(possible).toContain(headline(turnedOut))
        expect(headline(applied(turnedOut, atRandom(questionsIn(idle), chance)))).toBe(headline(turnedOut))
      }
    }
  })
})

const questionsIn = (points: readonly { kind: string; id: string }[]) =>
  points.flatMap(({ kind, id }) => (kind === 'question' ? [id] : []))

/** Some of these questions answered in some way. */
function atRandom(questions: readonly string[], chance: () => number): readonly Pick<Flip, 'kind' | 'id' | 'to'>[] {
  const share = chance()
  return questions
    .filter(() => chance() < share)
    .map((id) => {
      const values = questionValues(id, content).filter(({ ways }) => ways.demonstrated > 0)
      return { kind: 'question', id, to: values[Math.floor(chance() * values.length)]!.value }
    })
}
