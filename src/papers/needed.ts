import type { Content } from '../domain/content.ts'
import { own } from '../domain/own.ts'
import type { Template } from './template.ts'

/** Instructions that tell own words they do not name. */
const tells: Readonly<Record<string, string>> = { ratings: 'quality', options: 'option-here' }

/** The own words that a paper is made with, in the order of the content: what nobody but the team can say. */
export function ownWordsNeeded(
  templates: readonly Template[],
  { ownWords }: Pick<Content, 'ownWords'>,
): readonly string[] {
  const named = new Set(
    templates.flatMap(({ sections }) =>
      sections.flatMap(({ lines }) =>
        lines.flatMap(({ verb, names }) => (verb === 'own' || verb === 'rows' ? names : (own(tells, verb) ?? []))),
      ),
    ),
  )
  return ownWords.flatMap(({ id }) => (named.has(id) ? id : []))
}
