import type { Assessment } from '../assessment.ts'
import type { Content } from '../content.ts'
import type { Reading } from '../evaluate.ts'
import { readings } from '../reading.ts'
import { questionsAsked } from '../asked.ts'
import { factsAsked } from '../where-asked.ts'
import { compiledWith, type Compiled } from './compiled.ts'
import { endOf, type Frozen } from './frozen.ts'
import type { ReadingName, Value } from './values.ts'
import type { Variable } from './variables.ts'

/** Where an assessment stands in a diagram, in one of its readings. Lists go by the place of a variable. */
export type Position = {
  readonly reading: ReadingName
  readonly compiled: Compiled
  /** The class of what is said now. */
  readonly now: Uint8Array
  /** What is said now, with the basis its evidence carries: also of answers that are only assumed. */
  readonly said: readonly Value[]
  /** Whether this depth asks for it: what is not asked stays not known. */
  readonly isAsked: readonly boolean[]
  /** Whether it may still turn out in any way: it is asked, and not known in this reading. */
  readonly isOpen: readonly boolean[]
  /** The questions that are open and that no headline reads. */
  readonly openUnread: readonly string[]
  /** In how many ways each class may turn out: of what is open, every value and that it stays as it is; else only as it is. */
  readonly ways: readonly (readonly number[])[]
  /** In how many ways each class may be answered anew, known or open; none for what is not asked. */
  readonly anew: readonly (readonly number[])[]
}

/** Where an assessment stands. What it says beyond what the content offers gets a diagram of its own. */
export function positionOf(assessment: Assessment, reading: ReadingName, content: Content): Position {
  const read = readings(assessment, content)
  const here = read[reading]
  const { compiled, now } = compiledWith(here, content)
  const { variables } = compiled
  const asked = askedAbout(assessment, content)
  const isAsked = variables.map(asked)
  const isOpen = variables.map((variable, at) => isAsked[at]! && isUnknown(variable, here))
  const anew = variables.map((variable, at) => (isAsked[at] ? waysAnew(variable, reading) : nothing(variable)))
  return {
    reading,
    compiled,
    now,
    said: variables.map((variable) => saidOf(variable, reading === 'demonstrated' ? read.warned : here, here)),
    isAsked,
    isOpen,
    openUnread: unread(variables, assessment, here, content),
    anew,
    ways: variables.map((variable, at) => {
      const ways = isOpen[at] ? [...anew[at]!] : nothing(variable)
      ways[now[at]!]! += 1
      return ways
    }),
  }
}

/** The same as if nothing were known but what is backed up: what is only said may turn out any way too. */
export function unshownIn(standing: Position): Position {
  const { isAsked, isOpen, said, anew, ways } = standing
  const isUnshown = said.map((value, at) => isAsked[at]! && (isOpen[at]! || isOnlySaid(value)))
  return {
    ...standing,
    ways: ways.map((each, at) =>
      isUnshown[at] ? each.map((count, to) => count + anew[at]![to]! + (to === 0 ? 1 : 0)) : each,
    ),
  }
}

function isOnlySaid(value: Value): boolean {
  if ('looked' in value) return !value.isShown
  return 'level' in value && typeof value.level === 'number' && value.basis < 2
}

/** The headline's end, or the outcome's, as things stand. */
export const endNow = (diagram: Frozen, { now }: Position): number => endOf(diagram, now)

/** A fact or a rung is asked with its question, or at any depth where it has none. */
function askedAbout(assessment: Assessment, content: Content): (variable: Variable) => boolean {
  const questions = new Set(questionsAsked(content, assessment).map(({ id }) => id))
  const facts = new Set(factsAsked(content, assessment).map(({ id }) => id))
  return ({ kind, id }) => {
    if (kind === 'question') return questions.has(id)
    if (kind === 'rung') return content.ladder.some((rung) => rung.id === id)
    return facts.has(id)
  }
}

function unread(variables: readonly Variable[], assessment: Assessment, reading: Reading, content: Content) {
  const read = new Set(variables.flatMap(({ kind, id }) => (kind === 'question' ? [id] : [])))
  return questionsAsked(content, assessment)
    .map(({ id }) => id)
    .filter((id) => !read.has(id) && isUnknown({ kind: 'question', id }, reading))
}

function isUnknown({ kind, id }: Pick<Variable, 'kind' | 'id'>, { states, facts, rungs }: Reading): boolean {
  if (kind === 'question') return (states.get(id)?.level ?? 'unknown') === 'unknown'
  if (kind === 'fact') return (facts.get(id)?.length ?? 0) === 0
  return rungs.get(id) === undefined
}

function saidOf({ kind, id }: Variable, { states, facts, rungs }: Reading, counted: Reading): Value {
  if (kind === 'fact') return { chosen: facts.get(id) ?? [] }
  if (kind === 'rung') return { looked: rungs.get(id) ?? 'unknown', isShown: rungs.get(id) === counted.rungs.get(id) }
  const { level, basis } = states.get(id) ?? { level: 'unknown', basis: 0 }
  return { level, basis }
}

const nothing = ({ classes }: Variable): number[] => Array.from({ length: classes }, () => 0)

const anewBefore = new WeakMap<Variable, Record<ReadingName, readonly number[]>>()

function waysAnew(variable: Variable, reading: ReadingName): readonly number[] {
  const known = anewBefore.get(variable)
  if (known) return known[reading]
  const made = { demonstrated: nothing(variable), stated: nothing(variable) }
  for (const { inClass, ways } of variable.values)
    for (const each of ['demonstrated', 'stated'] as const) made[each][inClass]! += ways[each]
  anewBefore.set(variable, made)
  return made[reading]
}
