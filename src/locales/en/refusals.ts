import type { Refusal } from '../../storage/saved-file.ts'

type Reason = Refusal['reason']
type Because<R extends Reason> = Extract<Refusal, { reason: R }>

/** Why a file was not opened, as one sentence that says what is wrong; a function where it names something in the file. */
const refusals: {
  readonly [R in Reason]: keyof Because<R> extends 'reason' ? string : (why: Because<R>) => string
} = {
  'too-large': ({ bytes }) =>
    `The file is ${(bytes / 1024 / 1024).toFixed(1)} MB, and a Needfirst file is 5 MB at most, so it was not opened.`,
  'not-json': 'The file is not a Needfirst file, or it was cut off: its text is not JSON.',
  'too-deep': 'The file is nested deeper than any Needfirst file, so it was not opened.',
  'unsafe-key': ({ key }) =>
    `The file has an entry called “${key}”, which no Needfirst file has, so it was not opened.`,
  'not-ours': 'The file is not a Needfirst file.',
  'newer-version': ({ savedBy }) =>
    `The file was saved by a newer Needfirst (file version ${savedBy}). Open it there. It has been left as it was.`,
  damaged: ({ where, what }) => `The file is damaged, so none of it was opened. At ${where}: ${what}.`,
}

/** The sentence for one refusal. */
export function refusalSays(refusal: Refusal, words = refusals): string {
  const say = words[refusal.reason] as string | ((why: Refusal) => string)
  return typeof say === 'string' ? say : say(refusal)
}
