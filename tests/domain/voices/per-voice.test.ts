import { describe, expect, it, test } from 'vitest'
import { content } from '../../../src/content/index.ts'
import type { Assessment, Heard } from '../../../src/domain/assessment.ts'
import { recommend, recommended } from '../../../src/domain/recommend.ts'
import { differences } from '../../../src/domain/voices/differences.ts'
import { perVoice } from '../../../src/domain/voices/per-voice.ts'
import { anAssessment, everyAnswer } from '../../fixtures/assessments.ts'
import { randomAssessments } from '../../fixtures/random-assessments.ts'
import { aRound, aVoice, heardIn } from '../../fixtures/rooms.ts'

const five = (level: number): Heard['cells'][number]['counts'] =>
  [0, 1, 2, 3, 4].map((at) => (at === level ? 5 : 0)) as Heard['cells'][number]['counts']
const voices = { nurses: aVoice(), social: aVoice({ group: 'Social workers', organisation: 'Council' }) }

/** A team on its way to a pathway, in whose room two groups were heard on some questions. */
const room = (said: Readonly<Record<string, readonly [nurses: number, social: number]>>): Assessment =>
  heardIn(
    anAssessment(
      {
        levels: everyAnswer(2, 2, content),
        facts: { 'gap-kind': 'capability', 'skill-cause': 'maldistributed' },
        voices,
      },
      content,
    ),
    ...Object.entries(said).map(([id, [nurses, social]]) =>
      aRound(id, {
        cells: [
          { voices: ['nurses'], counts: five(nurses) },
          { voices: ['social'], counts: five(social) },
        ],
      }),
    ),
  )

const headline = ({ outcome, strength, asStated, strengthAsStated }: ReturnType<typeof recommend>) =>
  [outcome, strength, asStated, strengthAsStated].join(' ')

/** The room's own answers, with those of a group in their place. */
const withLevels = (assessment: Assessment, levels: Readonly<Record<string, number>>): Assessment => ({
  ...assessment,
  answers: {
    ...assessment.answers,
    ...Object.fromEntries(
      Object.entries(levels).map(([id, level]) => [id, { ...assessment.answers[id]!, level: level as 0 }]),
    ),
  },
})

describe('what comes out by the view of each group', () => {
  const said = { 'n4-gap': [2, 0], 'n1-boundary': [2, 2], 'n9-complexity': [2, 3] } as const
  const here = room(said)
  const [nurses, social] = perVoice(recommended(here, content))

  test('is the same where a group says what the room says', () => {
    expect(nurses).toMatchObject({ voices: ['nurses'], heardOn: 3, otherwiseOn: 0, isSame: true, turnsOn: [] })
  })

  test('is what `recommend` says with its levels, and turns on the fewest answers that lead there', () => {
    const theirs = recommend(withLevels(here, { 'n4-gap': 0, 'n9-complexity': 3 }), content)
    expect(headline(social!.recommendation)).toBe(headline(theirs))
    expect(social).toMatchObject({ heardOn: 3, otherwiseOn: 2, isSame: false, turnsOn: ['n4-gap'] })
  })

  it('turns on answers each of which is needed, and which alone lead there, whatever was answered', () => {
    const asked = content.questions.filter(({ byVoice }) => !byVoice).map(({ id }) => id)
    let seen = 0
    for (const [at, given] of randomAssessments(60, content).entries()) {
      const ids = asked.filter((_id, place) => (place + at) % 9 === 0)
      const levels = Object.fromEntries(ids.map((id, place) => [id, (at + place * 3) % 4]))
      const rounds = ids.map((id) => aRound(id, { cells: [{ voices: ['nurses'], counts: five(levels[id]!) }] }))
      const made = recommended(heardIn({ ...given, voices }, ...rounds), content)
      for (const view of perVoice(made)) {
        if (view.turnsOn.length === 0) continue
        const asIf = (ids: readonly string[]) =>
          headline(
            perVoice(
              recommended(
                heardIn({ ...given, voices, heard: {} }, ...rounds.filter(({ question }) => ids.includes(question))),
                content,
              ),
            )[0]?.recommendation ?? made.recommendation,
          )
        expect(asIf(view.turnsOn)).toBe(headline(view.recommendation))
        for (const one of view.turnsOn)
          expect(asIf(view.turnsOn.filter((other) => other !== one))).not.toBe(headline(view.recommendation))
        seen++
      }
    }
    expect(seen).toBeGreaterThan(8)
  })
})

describe('where the room differs', () => {
  test('is between groups, within one, or where somebody dissents; a single person in a large group splits nothing', () => {
    const dissents = {
      one: { question: 'n2-need-from-users', text: 'No', wouldChange: '', done: '', at: '2026-11-27T10:00:00.000Z' },
    }
    const here = heardIn(
      { ...room({ 'n4-gap': [2, 0], 'n1-boundary': [2, 3] }), dissents },
      aRound('n9-complexity', { cells: [{ voices: ['nurses'], counts: [4, 0, 0, 4, 0] }] }),
      aRound('n5-current-cover', { cells: [{ voices: ['nurses'], counts: [1, 0, 0, 9, 0] }] }),
    )
    expect(
      differences(here, content).map(({ question, isBetween, splitIn, dissents }) => [
        question.id,
        isBetween,
        splitIn.length,
        dissents.length,
      ]),
    ).toEqual([
      ['n2-need-from-users', false, 0, 1],
      ['n4-gap', true, 0, 0],
      ['n9-complexity', false, 1, 0],
    ])
  })
})
