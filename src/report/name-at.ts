import { byId } from '../domain/by-id.ts'
import type { Content } from '../domain/content.ts'
import type { Ref } from '../domain/ref.ts'

/** What a place is called in lists: a question's short name, a fact's question, a rung's name; `beside` is the question that a fact is asked with. */
export type NameAt = { readonly name: string; readonly beside?: string }

export function nameAt({ kind, id }: Ref, { questions, facts, ladder }: Content): NameAt {
  if (kind === 'question') return { name: byId(questions, id).short }
  if (kind === 'rung') return { name: byId(ladder, id).name }
  const { ask, askedWith } = byId(facts, id)
  const beside = questions.find((question) => question.id === askedWith)?.short
  return { name: ask, ...(beside && { beside }) }
}

/** What to do to find it out. */
export function findOutAt({ kind, id }: Ref, { questions, facts, ladder }: Content): string {
  if (kind === 'question') return byId(questions, id).findOut
  if (kind === 'rung') return byId(ladder, id).ask
  const { findOut, why } = byId(facts, id)
  return findOut ?? why
}
