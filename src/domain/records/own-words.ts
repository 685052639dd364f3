import * as z from 'zod/mini'
import { byId, ids, line, shortText, words } from './fields.ts'
import { recordKind } from './record-kind.ts'

/** How many rows one thing may be said in: one for each voice, at most. */
const mostOwnRows = 30

/**
 * What only the team can say of one thing, for whoever reads the result: in a sentence or two, or in rows of a line for
 * each column. Its id is that of the row in content which asks for it.
 */
export const ownWords = recordKind({
  schema: z.strictObject({
    text: shortText,
    rows: byId(byId(line, 10), mostOwnRows),
    /** What backs up the words themselves: evidence for an answer is none for a figure in them. */
    evidence: ids.check(z.maxLength(50)),
    /** The words of the day. */
    asked: z.strictObject({ ask: words, content: line }),
  }),
  since: 'own-words',
  most: 50,
  blank: { text: '', rows: {}, evidence: [], asked: { ask: '', content: '' } },
  merging: { members: ['evidence'], entries: ['rows'], follow: { asked: 'text' } },
})

export type OwnWords = z.infer<typeof ownWords.schema>
