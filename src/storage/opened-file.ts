import * as z from 'zod/mini'
import { assessmentSchema, type Assessment } from '../domain/assessment.ts'
import { migrations, type SavedFile } from './migrations.ts'
import { fileVersion, largestFile } from './saved-file.ts'

export const deepestFile = 20

const savedFile = z.strictObject({
  needfirst: z.literal(fileVersion),
  /** The content the questions were read from. */
  content: z.string().check(z.maxLength(40)),
  savedAt: z.string().check(z.maxLength(40)),
  assessment: assessmentSchema,
})

/** Why a file was refused. Nothing on the device has been touched. */
export type Refusal =
  | { readonly reason: 'too-large'; readonly bytes: number }
  | { readonly reason: 'not-json' }
  | { readonly reason: 'too-deep' }
  | { readonly reason: 'unsafe-key'; readonly key: string }
  | { readonly reason: 'not-ours' }
  | { readonly reason: 'newer-version'; readonly savedBy: number }
  | { readonly reason: 'damaged'; readonly where: string; readonly what: string }

export type Opened =
  { readonly ok: true; readonly assessment: Assessment; readonly content: string } | ({ readonly ok: false } & Refusal)

/** A file's text read back: the whole assessment, or the first reason why not. Never half of it. */
export function fromFile(text: string): Opened {
  const bytes = new TextEncoder().encode(text).length
  if (bytes > largestFile) return { ok: false, reason: 'too-large', bytes }
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return { ok: false, reason: 'not-json' }
  }
  const unsafe = firstDanger(data)
  if (unsafe) return { ok: false, ...unsafe }
  if (!isOurs(data)) return { ok: false, reason: 'not-ours' }
  if (data.needfirst > fileVersion) return { ok: false, reason: 'newer-version', savedBy: data.needfirst }
  const current = migrations
    .filter(({ to }) => to > data.needfirst)
    .reduce((file, { migrate }) => migrate(file) as SavedFile, data)
  const parsed = savedFile.safeParse(current)
  if (parsed.success) return { ok: true, assessment: parsed.data.assessment, content: parsed.data.content }
  return { ok: false, reason: 'damaged', ...firstFault(parsed.error) }
}

const isOurs = (data: unknown): data is SavedFile =>
  typeof data === 'object' &&
  data !== null &&
  'needfirst' in data &&
  Number.isInteger(data.needfirst) &&
  Number(data.needfirst) > 0

/** Keys that can reach an object's prototype, and nesting no honest file has; walked without recursion. */
function firstDanger(data: unknown): Refusal | undefined {
  const waiting: [unknown, number][] = [[data, 1]]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [value, depth] = next
    if (typeof value !== 'object' || value === null) continue
    if (depth > deepestFile) return { reason: 'too-deep' }
    for (const [key, inside] of Object.entries(value)) {
      if (key === '__proto__' || key === 'constructor' || key === 'prototype') return { reason: 'unsafe-key', key }
      waiting.push([inside, depth + 1])
    }
  }
  return undefined
}

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
    case 'too_small':
      return 'may not be empty'
    default:
      return /^(an?|the) /.test(issue.message) ? `expected ${issue.message}` : 'a value it does not know'
  }
}
