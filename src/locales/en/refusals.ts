import { inShort } from '../../domain/text.ts'
import type { Refusal } from '../../storage/opened-file.ts'
import { words } from '../language.ts'

type Reason = Refusal['reason']
type Because<R extends Reason> = Extract<Refusal, { reason: R }>

/** Why a file was not opened, and what to do; a function where it names something in the file. */
const because: {
  readonly [R in Reason]: keyof Because<R> extends 'reason' ? string : (why: Because<R>) => string
} = {
  'too-large': ({ bytes }) =>
    `The file is ${(bytes / 1024 / 1024).toFixed(1)} MB, and no Needfirst file is as large, so it was not opened. Choose another file.`,
  'not-json':
    'This is not a Needfirst file, or part of it is missing. Choose one that ends in .needfirst.json, or save it again where it came from.',
  'too-deep': 'The file is not built as Needfirst files are, so it was not opened. Choose one that Needfirst saved.',
  'unsafe-key': ({ key }) =>
    `The file has an entry called “${inShort(key)}”, which no Needfirst file has, so it was not opened. Choose one that Needfirst saved.`,
  'not-ours': 'This is not a Needfirst file. Choose one that ends in .needfirst.json.',
  'a-view':
    'This is the view of somebody who was not there, and no assessment. Open Needfirst, and choose it there under “Open a saved file”, beside the assessment it belongs to.',
  'newer-version': ({ savedBy }) =>
    `The file was saved by a newer Needfirst (file version ${savedBy}). Open it in that one. It has been left as it was.`,
  damaged: ({ where, what }) =>
    `The file is damaged, so none of it was opened. At ${inShort(where, 200)}: ${inShort(what, 200)}. Open an older copy, or save it again where it came from.`,
}

/** Words of a file that was not opened, or not whole. */
export const refusals = words('refusals', {
  because,
  /** Of a file that opens, but for a record that cannot be read; nothing is worked out from part of one. */
  unread: (where: string) =>
    `One of its records cannot be read (${inShort(where, 200)}), so no recommendation is made from the rest. Open it in Needfirst: what cannot be read is shown there.`,
})
