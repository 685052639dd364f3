import type { KindOfWork } from '../../domain/content.ts'

/** The day up to which it was looked for. */
export const compiled = '2026-11-26'

/** How the shelf was made, how to read it, and its limits. */
export const shelfNotes = [
  {
    id: 'made',
    name: 'How it was made',
    say: 'One person put it together in one sitting, from 78 look-ups of stored web pages. These hold parts of papers and seldom the whole. No study was weighed in full, and nobody read all of it a second time. Some points were looked up again when it was brought in here.',
  },
  {
    id: 'certainty',
    name: 'What the certainty means',
    say: 'It is a quick judgement of how sure one may be of what is said, whichever way it points. “No difference” can be very certain. Low certainty does not mean that there is no effect: it means that nobody knows well.',
  },
  {
    id: 'read',
    name: 'How much was read',
    say: 'A means that the result itself was read, or its publisher’s summary. B means that part of it was, or somebody else’s account. C means that the text stopped before the result: then no figure is given, and the certainty is a first guess.',
  },
  {
    id: 'limits',
    name: 'Its limits',
    say: 'Most of it is about general practice and NHS programmes in England. There is little on employers in social care, on roles in voluntary bodies, or on Scotland, Wales and Northern Ireland. Pages were found by how alike their meaning was, so what is missing here may well exist. Several sources tell of their own programme. Read the source before you rely on a finding, above all on a B or C.',
  },
  {
    id: 'none-shows',
    name: 'What nothing here shows',
    say: 'Nothing sets a new role beside present roles or a team for one and the same gap. Nothing shows money that could be taken out. Nothing tests a post that stands alone against one in a team.',
  },
  {
    id: 'not-found',
    name: 'Looked for and not found',
    say: 'Results for care co-ordinators, mental health workers and wellbeing coaches whom the national scheme pays for. A study with a comparison of assessors whom care homes trust. The safety and cost of health tasks that pass on. Results for general health and care workers in Scotland and Wales. How often single posts come to nothing. Two more reviews were found whose results could not be read, on case management in frailty and on nurses in hospitals. They are left out.',
  },
] as const satisfies readonly KindOfWork[]
