import { describe, expect, test } from 'vitest'
import { content } from '../../src/content/index.ts'
import type { Assessment } from '../../src/domain/assessment.ts'
import type { Clause } from '../../src/domain/clause.ts'
import { recommend, type Recommendation } from '../../src/domain/recommend.ts'
import { anAssessment, type Given } from '../fixtures/assessments.ts'
import { witnesses } from '../fixtures/witness.ts'
import { cases } from './contradicted/cases.ts'
import { tensions } from './contradicted/tensions.ts'
import { evaluation, formsRemoved, fundamentalsFirst, noRegret, routing } from './contradicted/others.ts'
import type { Table } from './contradicted/table.ts'
import { watchOuts } from './contradicted/watch-outs.ts'

/** A sentence that a rule prints: what sets it off, and whether a recommendation says it. */
type Sentence = {
  readonly code: string
  readonly whens: readonly Clause[]
  readonly isSaid: (of: Recommendation) => boolean
}

const saidOf = (id: string, among: 'tensions' | 'cases' | 'noRegret' | 'evaluation') => (of: Recommendation) =>
  of[among].includes(id)

const kinds: readonly (readonly [string, Table, readonly Sentence[]])[] = [
  [
    'watch-outs',
    watchOuts,
    content.watchOuts.map(({ id, code, when, unknown }) => ({
      code,
      whens: unknown ? [when, unknown.when] : [when],
      isSaid: (of) => of.watchOuts.some((one) => one.id === id),
    })),
  ],
  [
    'tensions',
    tensions,
    content.tensions.map(({ id, code, when }) => ({ code, whens: [when], isSaid: saidOf(id, 'tensions') })),
  ],
  ['cases', cases, content.cases.map(({ id, code, like }) => ({ code, whens: [like], isSaid: saidOf(id, 'cases') }))],
  [
    'no-regret moves',
    noRegret,
    content.noRegret.map(({ id, helpsWhen }) => ({ code: id, whens: [helpsWhen], isSaid: saidOf(id, 'noRegret') })),
  ],
  [
    'measures',
    evaluation,
    content.evaluation.map(({ id, code }) => ({ code, whens: [{ all: [] }], isSaid: saidOf(id, 'evaluation') })),
  ],
  [
    'rows of the routing',
    routing,
    content.routing.map(({ id, when }) => ({
      code: id,
      whens: [when],
      isSaid: (of) => of.demonstrated.row?.id === id,
    })),
  ],
  [
    'reasons to put the fundamentals first',
    fundamentalsFirst,
    content.fundamentalsFirst.map((rule) => ({
      code: rule.id,
      whens: [rule.test],
      isSaid: ({ demonstrated: { fundamentals } }) =>
        fundamentals.first.some(({ of, trace }) => of.id === rule.id && trace.verdict === 'holds'),
    })),
  ],
  [
    'reasons to take a form off the list',
    formsRemoved,
    content.forms.flatMap(({ id, not }) =>
      not
        ? {
            code: id,
            whens: [{ all: [{ fact: 'form', is: id }, not] }],
            isSaid: (of: Recommendation) => of.formsRemoved.some(({ form }) => form.id === id),
          }
        : [],
    ),
  ],
]

const { starts, madeSo } = witnesses(content)
const answered = ({ start }: (typeof starts)[number]) => Object.keys(start.answers).length
const fewestFirst = starts.toSorted((one, other) => answered(one) - answered(other))

/** Where a sentence is said: on the weakest answers that set it off, and beside as much else as may be answered. */
function whereSaid({ whens, isSaid }: Sentence): readonly Assessment[] {
  return [fewestFirst, fewestFirst.toReversed()].flatMap((from) => whens.flatMap((when) => firstFew(from, when)))

  function firstFew(from: typeof starts, when: Clause): readonly Assessment[] {
    const found: Assessment[] = []
    for (const { start, recommendation } of from) {
      if (isSaid(recommendation)) found.push(start)
      for (const changed of madeSo(start, when, 'holds')) if (isSaid(recommend(changed, content))) found.push(changed)
      if (found.length >= 3) break
    }
    return found
  }
}

function told(given: Given, one: Assessment): Assessment {
  const { answers, facts, ladder, evidence, voices, about } = anAssessment(given, content)
  return {
    ...one,
    answers: { ...one.answers, ...answers },
    facts: { ...one.facts, ...facts },
    ladder: { ...one.ladder, ...ladder },
    evidence: { ...one.evidence, ...evidence },
    voices: given.voices ? voices : one.voices,
    about: given.roleTitle ? about : one.about,
  }
}

describe.each(kinds)('%s', (_, { contradicted, cannotBeContradicted }, sentences) => {
  test('each may be contradicted by some answer, or is named as one that cannot', () => {
    const named = [...Object.keys(contradicted), ...Object.values(cannotBeContradicted).flat()]
    expect(named.toSorted()).toEqual(sentences.map(({ code }) => code).toSorted())
  })

  test.each(sentences)('$code is said in some assessment, and silent where an answer makes it untrue', (sentence) => {
    const said = whereSaid(sentence)
    expect(said).not.toEqual([])
    for (const given of contradicted[sentence.code] ?? [])
      expect(said.filter((one) => sentence.isSaid(recommend(told(given, one), content)))).toEqual([])
  })
})

test('no name of a tension says that the need is clear or shown: that is for its tests to say', () => {
  expect(content.tensions.filter(({ name }) => /need is (clear|shown)/i.test(name)).map(({ id }) => id)).toEqual([])
})

test('an assessment that says nothing is offered nothing, warned of little and contradicted in nothing', () => {
  const { outcome, tensions: said, hangsBy, comesFirst } = recommend(anAssessment({}, content), content)
  expect({ outcome, said, hangsBy, comesFirst }).toEqual({
    outcome: 'need-not-demonstrated',
    said: [],
    hangsBy: [],
    comesFirst: undefined,
  })
})
