import type { Content } from '../domain/content.ts'
import type { Bands } from './bands.ts'
import { readTemplate, type Template } from './template.ts'

/** What papers are made by, beside the answers. */
export type Templates = {
  readonly templates: readonly Template[]
  /** What each was read from, by the id of its paper. */
  readonly texts: Readonly<Record<string, string>>
  readonly bands: Bands
}

/** The templates that come with the product, in their order. One with a fault would be left out; a test keeps it from coming to that. */
export function templatesOf(texts: readonly string[], content: Content): Pick<Templates, 'templates' | 'texts'> {
  const read = texts
    .flatMap((text) => {
      const { template } = readTemplate(text, content)
      return template ? [{ template, text }] : []
    })
    .sort((one, other) => one.template.order - other.template.order)
  return {
    templates: read.map(({ template }) => template),
    texts: Object.fromEntries(read.map(({ template, text }) => [template.id, text])),
  }
}
