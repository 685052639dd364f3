import type { Content, Library } from '../domain/content.ts'
import { evidenceGiven } from '../domain/entered.ts'
import type { Recommended } from '../domain/recommend.ts'
import type { Ref } from '../domain/ref.ts'
import type { Report } from '../report/blocks.ts'
import type { Bands } from './bands.ts'
import type { Change } from './changed-since.ts'
import type { Issued, Statement } from './paper.ts'
import type { Sums } from './sums.ts'
import type { Line, Template } from './template.ts'

/** What a paper is made from, beside its template. */
export type Sources = {
  readonly recommended: Recommended
  readonly report: Report
  readonly bands: Bands
  /** What takes long to work out. */
  readonly sums: Sums
  readonly library?: Library
  /** What changed since the last issue, and which that was; none where there was none. */
  readonly since?: { readonly issue: Issued; readonly changes: readonly Change[] }
}

/** What a verb tells from: the sources, where it stands, and how a thing is told apart from all others. */
export type Composing = Sources & {
  readonly template: Template
  readonly codes: Codes
  /** What has been said so far, for what stands at the end. */
  readonly said: readonly Statement[]
  /** Made of the section and the thing. */
  readonly idOf: (...thing: readonly string[]) => string
}

/** An instruction with its own line, or several of the same verb that make one table. */
export type Told = { readonly line: Line; readonly lines: readonly Line[] }

/** What answers and evidence are traced by where a paper shows it. */
export type Codes = {
  readonly of: (ref: Ref) => string
  readonly evidence: (id: string) => string
}

/** The codes of some items of evidence, in the order of their numbers. */
export const evidenceCodes = (ids: readonly string[], codes: Codes): readonly string[] =>
  ids
    .map(codes.evidence)
    .filter(Boolean)
    .sort((one, other) => Number(one.slice(1)) - Number(other.slice(1)))

/** Codes of what is asked: a question has its own; a fact is a letter of its question; a rung and evidence are counted. */
export function codesOf({ assessment, content }: Recommended): Codes {
  const known = new Map<string, string>()
  for (const { id, code } of content.questions) known.set(`question ${id}`, code)
  for (const [id, code] of factCodes(content)) known.set(`fact ${id}`, code)
  content.ladder.forEach(({ id }, at) => known.set(`rung ${id}`, `L${at + 1}`))
  const evidence = new Map(evidenceGiven(assessment, content).map(({ id, number }) => [id, `E${number}`]))
  return {
    of: ({ kind, id }) => known.get(`${kind} ${id}`) ?? '',
    evidence: (id) => evidence.get(id) ?? '',
  }
}

const letters = 'abcdefghijklmnopqrstuvwxyz'

function factCodes({ questions, facts }: Content): readonly (readonly [id: string, code: string])[] {
  const counts = new Map<string, number>()
  return facts.map(({ id, askedWith }) => {
    const at = counts.get(askedWith) ?? 0
    counts.set(askedWith, at + 1)
    const beside = questions.find((question) => question.id === askedWith)
    return [id, beside ? `${beside.code}${letters[at] ?? ''}` : `U${at + 1}`]
  })
}
