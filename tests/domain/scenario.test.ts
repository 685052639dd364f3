import { describe, expect, test } from 'vitest'
import { content } from '../../src/content/index.ts'
import { blankAnswer, recordKinds, type Assessment } from '../../src/domain/assessment.ts'
import { carriedBasis } from '../../src/domain/evidence.ts'
import { whatIf } from '../../src/domain/diagram/what-if.ts'
import { recommend } from '../../src/domain/recommend.ts'
import { blankScenario, withoutSupposed, withSupposed, type Supposed } from '../../src/domain/scenario.ts'
import { places, supposedIn, supposing } from '../../src/domain/supposing.ts'
import { anAssessment, everyAnswer } from '../fixtures/assessments.ts'
import { partlyAnswered } from './diagram/partly-answered.ts'

const blank = blankScenario('With money for three years')
const gap: Supposed = { kind: 'question', id: 'n4-gap', to: { level: 3, basis: 3 } }
const kind: Supposed = { kind: 'fact', id: 'gap-kind', to: { chosen: ['capability'] } }
const rung: Supposed = { kind: 'rung', id: content.ladder[1]!.id, to: { looked: 3, isShown: true } }
const answered = anAssessment({ levels: { ...everyAnswer(2, 2, content), 'n4-gap': 0 } }, content)

const frozen = (assessment: Assessment): Assessment => {
  const freeze = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    Object.freeze(value)
    Object.values(value).forEach(freeze)
  }
  freeze(assessment)
  return assessment
}

describe('a scenario', () => {
  test('holds what it supposes as a record that can be kept, in the order of the walk', () => {
    const scenario = withSupposed(blank, [rung, kind, gap])
    expect(recordKinds.scenarios.schema.parse(scenario)).toEqual(scenario)
    expect(supposedIn(scenario, answered, content)).toEqual([gap, kind, rung].map(({ kind, id }) => ({ kind, id })))
  })

  test('lets go of one thing and keeps the others', () => {
    const scenario = withSupposed(blank, [gap, kind])
    expect(withoutSupposed(scenario, gap)).toEqual(withSupposed(blank, [kind]))
    expect(scenario).toEqual(withSupposed(blank, [gap, kind]))
  })

  test('that supposes nothing comes to the same as the real answers', () => {
    for (const assessment of partlyAnswered(50, content)) {
      const [real, same] = [recommend(assessment, content), recommend(supposing(assessment, blank), content)]
      expect({ ...same, stated: undefined, demonstrated: undefined }).toEqual({
        ...real,
        stated: undefined,
        demonstrated: undefined,
      })
    }
  })

  test('never alters the real answers', () => {
    const real = frozen(structuredClone(answered))
    const before = JSON.stringify(real)
    recommend(supposing(real, withSupposed(blank, [gap, kind, rung])), content)
    expect(JSON.stringify(real)).toBe(before)
  })

  test.each([0, 1, 2, 3] as const)('counts an answer as far as it says: basis %d', (basis) => {
    for (const question of content.questions) {
      const here = supposing(
        anAssessment({ voices: {} }, content),
        withSupposed(blank, [{ kind: 'question', id: question.id, to: { level: 2, basis } }]),
      )
      expect([question.id, carriedBasis(here.answers[question.id]!, question, here).basis]).toEqual([
        question.id,
        basis,
      ])
    }
  })

  test('counts a step of the ladder as shown, and one that is not known as not known', () => {
    const rungs = (looked: 3 | 'unknown') => {
      const here = withSupposed(blank, [{ kind: 'rung', id: rung.id, to: { looked, isShown: true } }])
      return recommend(supposing(answered, here), content).demonstrated.reading.rungs.get(rung.id)
    }
    expect([rungs(3), rungs('unknown')]).toEqual([3, undefined])
  })

  test('may suppose every question this depth asks, the facts beside them and at set-up, and the steps below a new role', () => {
    for (const depth of ['full', 'screen'] as const) {
      const asked = content.questions.filter((question) => depth === 'full' || question.depth === 'screen')
      const beside = ['set-up', ...asked.map(({ id }) => id)]
      expect(places(anAssessment({ depth }, content), content).map(({ kind, id }) => `${kind} ${id}`)).toEqual([
        ...asked.map(({ id }) => `question ${id}`),
        ...content.facts.filter(({ askedWith }) => beside.includes(askedWith)).map(({ id }) => `fact ${id}`),
        ...content.ladder.filter(({ id }) => id !== 'new-role').map(({ id }) => `rung ${id}`),
      ])
    }
  })

  test('takes the place of what each group said for itself', () => {
    const split = content.questions.find(({ byVoice }) => byVoice)!.id
    const real = {
      ...answered,
      answers: {
        ...answered.answers,
        [split]: { ...blankAnswer, level: 0 as const, recordedBefore: { nurses: 0 as const } },
      },
    }
    const here = supposing(real, withSupposed(blank, [{ kind: 'question', id: split, to: { level: 3, basis: 3 } }]))
    expect(recommend(here, content).stated.reading.states.get(split)?.level).toBe(3)
  })

  test('leaves who was in the room as it was', () => {
    const alone = anAssessment(
      {
        voices: { m: { group: 'M', organisation: 'T', kind: 'manager', present: true, people: '', isAffected: true } },
      },
      content,
    )
    const here = supposing(alone, withSupposed(blank, [gap]))
    expect(recommend(here, content).stated.reading.facts.get('voices')).toEqual(
      recommend(alone, content).stated.reading.facts.get('voices'),
    )
  })

  test('follows the real answers in all that it does not suppose', () => {
    const scenario = withSupposed(blank, [gap])
    const later = anAssessment({ levels: { ...everyAnswer(1, 2, content), 'n4-gap': 0 } }, content)
    expect(supposing(later, scenario).answers).toEqual({
      ...later.answers,
      'n4-gap': supposing(answered, scenario).answers['n4-gap'],
    })
  })

  test('supposes nothing that the quick look does not ask', () => {
    const quick = anAssessment({ depth: 'screen' }, content)
    const full = content.questions.find(({ depth }) => depth === 'full')!
    const scenario = withSupposed(blank, [{ kind: 'question', id: full.id, to: { level: 3, basis: 3 } }])
    expect(places(quick, content)).not.toContainEqual({ kind: 'question', id: full.id })
    expect(supposedIn(scenario, quick, content)).toEqual([])
    expect(supposedIn(scenario, answered, content)).toHaveLength(1)
  })

  /** The diagram and the scenario are two ways of asking the same. */
  test('made of any road to another result comes to that result', () => {
    let roads = 0
    for (const assessment of partlyAnswered(60, content))
      for (const { headline, listed } of whatIf(assessment, content, { by: 'outcome' }).wouldHaveToBeTrue(3))
        for (const road of listed) {
          roads++
          const here = supposing(assessment, withSupposed(blank, road))
          expect(recommend(here, content).outcome).toBe(headline.outcome)
        }
    expect(roads).toBeGreaterThan(200)
  })
})
