import '../domain/records/late-kinds.ts'
import * as z from 'zod/mini'
import { isId, kinds, recordKinds, type Assessment, type Kind } from '../domain/assessment.ts'
import type { RecordKind } from '../domain/records/record-kind.ts'
import { currentVersion, versions } from '../domain/records/versions.ts'
import { firstDanger, type Danger } from './danger.ts'
import { assemble, type Beside, type Row } from './rows.ts'
import { largestFile } from './saved-file.ts'
import { isView } from './view-text.ts'

const id = z.string().check(z.refine(isId))
const records = z.record(z.string(), z.unknown())
const collections = Object.fromEntries(kinds.map((kind) => [kind, records])) as Record<Kind, typeof records>

/** A file of any version, as far as every version is alike: what the records in it say is looked at one by one. */
const envelope = z.strictObject({
  needfirst: z.unknown(),
  /** The content the questions were read from. */
  content: z.string().check(z.maxLength(40)),
  savedAt: z.string().check(z.maxLength(40)),
  assessment: z.strictObject({ id, ...collections }),
  displaced: z.optional(z.array(z.strictObject({ in: z.enum(kinds), id, value: z.record(z.string(), z.unknown()) }))),
  setAside: z.optional(z.array(z.strictObject({ in: z.string(), id: z.string(), value: z.unknown() }))),
})

/** Why a file was refused. Nothing on the device has been touched. */
export type Refusal =
  | { readonly reason: 'too-large'; readonly bytes: number }
  | { readonly reason: 'not-json' }
  | Danger
  | { readonly reason: 'not-ours' }
  /** It is the view of somebody who was not there, which is added to an assessment and is none. */
  | { readonly reason: 'a-view' }
  | { readonly reason: 'newer-version'; readonly savedBy: number }
  | { readonly reason: 'damaged'; readonly where: string; readonly what: string }

export type Opened =
  | ({ readonly ok: true; readonly assessment: Assessment; readonly content: string } & Beside)
  | ({ readonly ok: false } & Refusal)

/**
 * A file's text read back: the whole assessment, or the first reason why not. A record that cannot be read is set aside,
 * as on the device; anything else that is wrong refuses the file.
 */
export function fromFile(text: string): Opened {
  const bytes = new TextEncoder().encode(text).length
  if (bytes > largestFile) return { ok: false, reason: 'too-large', bytes }
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return { ok: false, reason: 'not-json' }
  }
  if (isView(data)) return { ok: false, reason: 'a-view' }
  const danger = firstDanger(data)
  if (danger) return { ok: false, ...danger }
  if (!isOurs(data)) return { ok: false, reason: 'not-ours' }
  if (data.needfirst > currentVersion) return { ok: false, reason: 'newer-version', savedBy: data.needfirst }
  const parsed = envelope.safeParse(withLaterKinds(data))
  if (!parsed.success) return { ok: false, reason: 'damaged', ...firstFault(parsed.error) }
  const { assessment, content, savedAt, displaced = [], setAside = [] } = parsed.data
  const read = assemble(assessment.id, rowsIn(assessment, data.needfirst), savedAt)
  return {
    ok: true,
    content,
    assessment: read.assessment,
    displaced,
    setAside: [...read.setAside, ...setAside],
  }
}

type Ours = { readonly needfirst: number; readonly assessment?: object }

const isOurs = (data: unknown): data is Ours =>
  typeof data === 'object' &&
  data !== null &&
  'needfirst' in data &&
  Number.isInteger(data.needfirst) &&
  Number(data.needfirst) > 0

/** A file of an earlier version may lack the kinds that were not there yet. */
const withLaterKinds = (file: Ours): object =>
  typeof file.assessment !== 'object' || file.assessment === null
    ? file
    : { ...file, assessment: { ...Object.fromEntries(laterKinds(file.needfirst)), ...file.assessment } }

const laterKinds = (version: number) =>
  kinds
    .filter((kind) => versions.indexOf((recordKinds[kind] as RecordKind).since ?? 'first') >= version)
    .map((kind) => [kind, {}] as const)

const rowsIn = (assessment: z.infer<typeof envelope>['assessment'], version: number): readonly Row[] =>
  kinds.flatMap((kind) =>
    Object.entries(assessment[kind]).map(([id, value]): Row => ({
      assessment: assessment.id,
      in: kind,
      id,
      version,
      value,
    })),
  )

function firstFault(error: z.core.$ZodError): { where: string; what: string } {
  const issue = error.issues[0]!
  const where = issue.path.map(String).join(' › ') || 'the file'
  return { where, what: faultOf(issue) }
}

function faultOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${issue.expected}`
    case 'unrecognized_keys':
      return `does not know ${issue.keys.join(', ')}`
    case 'too_big':
      return `longer than ${issue.maximum}`
    case 'custom':
      return 'expected an id of letters, digits and hyphens'
    default:
      return 'a value it does not know'
  }
}
