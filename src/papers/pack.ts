import * as z from 'zod/mini'
import { papers as words } from '../locales/en/papers.ts'
import type { Content } from '../domain/content.ts'
import { bandsForm, type Bands } from './bands.ts'
import { readTemplate, type Fault } from './template.ts'
import type { Templates } from './templates.ts'

/** What a house puts in place of ours: texts of templates by the id of their paper, and its own bands. */
export type Pack = { readonly texts: Readonly<Record<string, string>>; readonly bands?: Bands }

export const emptyPack: Pack = { texts: {} }

const largestPack = 500_000
const packForm = z.strictObject({
  'needfirst-pack': z.literal(1),
  texts: z.record(z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,40}$/)), z.string().check(z.maxLength(50_000))),
  bands: z.optional(z.unknown()),
})

export const packText = ({ texts, bands }: Pack): string =>
  `${JSON.stringify({ 'needfirst-pack': 1, texts, ...(bands && { bands }) }, null, 2)}\n`

export type PackRead =
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly reason: 'not-a-pack' | 'too-large' | 'bands' }
  | { readonly ok: false; readonly reason: 'faults'; readonly paper: string; readonly fault: Fault }

/** Reads a pack; nothing of it is taken unless all of it is good. */
export function readPack(text: string, content: Content): PackRead {
  if (text.length > largestPack) return { ok: false, reason: 'too-large' }
  const read = packForm.safeParse(parsed(text))
  if (!read.success) return { ok: false, reason: 'not-a-pack' }
  const { texts, bands } = read.data
  for (const [paper, text] of Object.entries(texts)) {
    const [fault] = faultsIn(paper, text, content)
    if (fault) return { ok: false, reason: 'faults', paper, fault }
  }
  if (bands === undefined) return { ok: true, pack: { texts } }
  const readBands = bandsForm.safeParse(bands)
  return readBands.success ? { ok: true, pack: { texts, bands: readBands.data } } : { ok: false, reason: 'bands' }
}

/** What a text is as JSON; nothing, where it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What is wrong with the text of a paper; it has to be of the paper it is kept for. */
export function faultsIn(paper: string, text: string, content: Content): readonly Fault[] {
  const { template, faults = [] } = readTemplate(text, content)
  return template && template.id !== paper ? [{ line: 1, say: words.faults.otherPaper(paper) }] : faults
}

/** Our templates with a house's in their place, and its own beside them. A text that no longer fits the content leaves ours standing. */
export function overlaid(
  ours: Templates,
  { texts, bands }: Pack,
  content: Content,
): Pick<Templates, 'templates' | 'bands'> {
  const theirs = Object.entries(texts).flatMap(([id, text]) => {
    const { template } = readTemplate(text, content)
    return template?.id === id ? [template] : []
  })
  const replaced = new Map(theirs.map((one) => [one.id, one]))
  const known = new Set(ours.templates.map(({ id }) => id))
  return {
    templates: [
      ...ours.templates.map((one) => replaced.get(one.id) ?? one),
      ...theirs.filter(({ id }) => !known.has(id)),
    ],
    bands: bands ?? ours.bands,
  }
}
