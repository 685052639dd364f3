import type { Assessment } from '../domain/assessment.ts'

/** The version of the file format this build writes. Raise it with a named migration in `migrations.ts`. */
export const fileVersion = 2
export const largestFile = 5 * 1024 * 1024

/** An assessment as the text of a `.needfirst.json` file. `savedAt` is an ISO time. */
export const toFile = (assessment: Assessment, content: string, savedAt: string): string =>
  JSON.stringify({ needfirst: fileVersion, content, savedAt, assessment }, null, 2) + '\n'

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
