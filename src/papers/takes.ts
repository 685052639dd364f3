import { plans, type Content } from '../domain/content.ts'
import { gravity } from '../domain/warnings.ts'

/** The names an instruction may be given, by their kind. */
export const takes = {
  questions: ({ questions }: Content) => idsOf(questions),
  facts: ({ facts }: Content) => idsOf(facts),
  'own-words': ({ ownWords }: Content) => idsOf(ownWords.filter(({ rows }) => !rows)),
  rows: ({ ownWords }: Content) => idsOf(ownWords.filter(({ rows }) => rows)),
  consequences: (_content: Content) => new Set<string>(gravity),
  measures: ({ evaluation }: Content) => idsOf(evaluation),
  outcomes: (_content: Content) => new Set<string>([...plans, 'pilot', 'need-not-demonstrated', 'fundamentals-first']),
} as const

export type Takes = keyof typeof takes

const idsOf = (rows: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(rows.map(({ id }) => id))
