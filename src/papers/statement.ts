import { onOneLine } from '../domain/text.ts'
import type { Step } from '../domain/clause.ts'
import type { Mark, Origin, Says, Statement, Trace } from './paper.ts'

/** Nothing is behind it. */
export const nothing: Trace = {
  answers: [],
  ownWords: [],
  evidence: [],
  saidBy: [],
  actions: [],
  rules: [],
  claims: [],
}

type More = { readonly trace?: Partial<Trace>; readonly mark?: Mark | undefined; readonly codes?: readonly string[] }

/** One sentence with what is behind it; on one line, whatever was typed. */
export const statement = (
  id: string,
  say: string,
  origin: Origin,
  { trace, mark, codes = [] }: More = {},
): Statement => ({
  id,
  say: onOneLine(say),
  origin,
  trace: { ...nothing, ...trace },
  ...(mark && { mark }),
  codes,
})

/** Fixed words, which say nothing of the case. */
export const wording = (id: string, say: string): Statement => statement(id, say, 'wording')

/** Nothing is said where there is nothing to say. */
export const maybe = (...those: readonly (Statement | undefined | false)[]): Says => those.flatMap((one) => one || [])

const marks: Readonly<Record<Step, Mark>> = { 0: 'assumed', 1: 'only-said', 2: 'backed-up', 3: 'shown' }
export const markOf = (basis: Step): Mark => marks[basis]
