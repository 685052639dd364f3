import { kinds, type Assessment } from '../domain/assessment.ts'
import { readRecord } from '../domain/records/read-record.ts'
import { currentVersion } from '../domain/records/versions.ts'
import type { Beside, SetAside } from './rows.ts'

/** No assessment that this product keeps makes a larger file: a test adds up the largest records of each kind. In bytes. */
export const largestFile = 160 * 1024 * 1024

const nothing: Beside = { displaced: [], setAside: [] }

/**
 * An assessment as the text of a `.needfirst.json` file, with what is kept beside it. `savedAt` is an ISO time. What could
 * not be read again from its place is among what is set aside, so that the file always opens.
 */
export function toFile(assessment: Assessment, content: string, savedAt: string, beside: Beside = nothing): string {
  const setAside: SetAside[] = [...beside.setAside]
  const readable = kinds.map((kind) => {
    const records = Object.entries(assessment[kind]).filter(([id, value]) => {
      const isReadable = readRecord(kind, value, currentVersion) !== undefined
      if (!isReadable) setAside.push({ in: kind, id, value })
      return isReadable
    })
    return [kind, Object.fromEntries(records)]
  })
  const file = {
    needfirst: currentVersion,
    content,
    savedAt,
    assessment: { id: assessment.id, ...Object.fromEntries(readable) },
    ...(beside.displaced.length > 0 && { displaced: beside.displaced }),
    ...(setAside.length > 0 && { setAside }),
  }
  return JSON.stringify(file, null, 2) + '\n'
}

/** A name for the file that says what is in it: "home-from-hospital-2026-11-25.needfirst.json". */
export function fileName(title: string, savedAt: string): string {
  const slug = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '')
  return `${slug || 'assessment'}-${savedAt.slice(0, 10)}.needfirst.json`
}
