import type { Step } from '../clause.ts'
import type { Content } from '../content.ts'
import type { Reading, State } from '../evaluate.ts'

/**
 * What an answer, a fact or a rung may say. `basis` is how far the answer is evidenced, in the reading that was asked;
 * `isShown`, whether what a rung left over is written down with a dated item.
 */
export type Value =
  | { readonly level: State['level']; readonly basis: Step }
  | { readonly chosen: readonly string[] }
  | { readonly looked: Step | 'unknown'; readonly isShown: boolean }

/** A value, what a reading would hold of it, and in how many ways it may turn out so; 0 where nobody can choose it. */
export type Offer = {
  readonly value: Value
  readonly reading: Reading
  readonly ways: Readonly<Record<ReadingName, number>>
}

/** The two ways of reading the same answers (design §5.7). */
export type ReadingName = 'demonstrated' | 'stated'

/** A reading in which nothing is known. */
export const none: Reading = { states: new Map(), facts: new Map(), rungs: new Map(), tests: new Map() }

const steps = [0, 1, 2, 3] as const
const never = { demonstrated: 0, stated: 0 } as const
const always = { demonstrated: 1, stated: 1 } as const

/**
 * Every level with every basis that its evidence may carry, the weakest first. As stated, each counts as shown. An
 * assumed answer is not known as demonstrated. What cannot be chosen anew may still be on record.
 */
export function questionValues(id: string, content: Content): readonly Offer[] {
  const question = content.questions.find((one) => one.id === id)
  const steers = question?.reads === 'steers'
  const offer = (level: State['level'], basis: Step, ways: Offer['ways'], assumed = false): Offer => ({
    value: { level, basis },
    reading: { ...none, states: new Map([[id, { level, basis, assumed, steers }]]) },
    ways: question ? ways : never,
  })
  return [
    ...steps.flatMap((level) => [
      ...([1, 2, 3] as const).map((basis) => offer(level, basis, { demonstrated: 1, stated: basis === 3 ? 1 : 0 })),
      offer(level, 3, never, true),
    ]),
    offer('not-applicable', 3, question?.notApplicable === undefined ? never : always),
    offer('unknown', 3, never),
    offer('unknown', 0, never, true),
  ]
}

export const rungValues = (id: string): readonly Offer[] =>
  steps.map((looked) => ({
    value: { looked, isShown: true },
    reading: { ...none, rungs: new Map([[id, looked]]) },
    ways: always,
  }))

/**
 * Every option of a fact; where many may be chosen, every set of options that the rules tell from the others, with the
 * number of sets it stands for. A fact that nobody is asked for has the options that the rules name, and no others.
 */
export function factValues(id: string, named: readonly string[], content: Content): readonly Offer[] {
  const fact = content.facts.find((one) => one.id === id)
  const offer = (chosen: readonly string[], ways: number): Offer => ({
    value: { chosen },
    reading: { ...none, facts: new Map([[id, chosen]]) },
    ways: { demonstrated: ways, stated: ways },
  })
  if (!fact) return [...new Set(named), 'something else'].map((option) => offer([option], 0))
  const options = fact.options.filter((option) => !option.isOpen).map((option) => option.id)
  if (!fact.many) return options.map((option) => offer([option], 1))
  return setsToldApart(options, new Set(named)).map(([chosen, ways]) => offer(chosen, ways))
}

/** Sets of options, smallest first, that differ in an option the rules name; the others may be chosen or not. */
function setsToldApart(
  options: readonly string[],
  named: ReadonlySet<string>,
): readonly (readonly [chosen: readonly string[], ways: number])[] {
  const [told, others] = [options.filter((one) => named.has(one)), options.filter((one) => !named.has(one))]
  const alike = 2 ** others.length
  let sets: readonly (readonly string[])[] = [[]]
  for (const option of told) sets = sets.flatMap((set) => [set, [...set, option]])
  return [...sets]
    .sort((a, b) => a.length - b.length)
    .map((set): readonly [readonly string[], number] =>
      set.length > 0 ? [set, alike] : [others.slice(0, 1), alike - 1],
    )
    .filter(([chosen]) => chosen.length > 0)
}
