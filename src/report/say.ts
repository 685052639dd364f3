import type { AnswerSaid, Item, Part, Run, Tag, Tone } from './blocks.ts'

/** A line of its own; none where there is nothing to say. */
export const say = (key: string, text: string | readonly Run[] | undefined, tone?: Tone): readonly Part[] =>
  text === undefined || text.length === 0 ? [] : [{ kind: 'say', key, say: text, ...(tone && { tone }) }]

/** A line under a word of its own. */
export const labelled = (key: string, label: string, text: string | undefined, tone?: Tone): readonly Part[] =>
  say(key, text, tone).map((part) => ({ ...part, label }))

/** Answers in full. */
export const answersTold = (key: string, answers: readonly AnswerSaid[]): readonly Part[] =>
  answers.length === 0 ? [] : [{ kind: 'answers', key, answers }]

/** Answers by their names, in one line. */
export const answersNamed = (key: string, label: string, answers: readonly AnswerSaid[]): readonly Part[] =>
  answers.length === 0 ? [] : [{ kind: 'answers', key, answers, isNamed: true, ...(label && { label }) }]

export const itemsTold = (key: string, label: string, items: readonly Item[]): readonly Part[] =>
  items.length === 0 ? [] : [{ kind: 'items', key, label, items }]

export const tag = (key: string, text: string | false | undefined): readonly Tag[] => (text ? [{ key, say: text }] : [])

/** What a block has that nothing else is said of. */
export const bare = { weight: 'first', name: '', tags: [], parts: [], claims: [], since: [] } as const
