import * as z from 'zod/mini'
import { day, line, longestLine, moment } from './fields.ts'
import { dateMoved } from './real-dates.ts'
import { recordKind } from './record-kind.ts'

/** Who answers: one person, several of one organisation, or several organisations; nothing where nobody has said. */
export const answering = ['', 'alone', 'several', 'organisations'] as const

/** What is being decided, for whom, by when. `roleTitle` is parked: it is kept, and shown again when the gates pass. */
export const about = recordKind({
  schema: z.strictObject({
    title: line,
    service: line,
    people: line,
    organisations: line,
    budget: line,
    decision: line,
    decideBy: day,
    roleTitle: line,
    depth: z.enum(['screen', 'full']),
    createdAt: moment,
    /** What is weighed is a role that somebody holds already, and not a proposal. */
    isRunning: z.boolean(),
    answering: z.enum(answering),
  }),
  most: 1,
  merging: {},
  migrations: {
    'who-answers': (record) => ({ answering: '', ...record }),
    plans: (record) => ({ isRunning: false, ...record }),
    'real-dates-and-drafts': (record) =>
      dateMoved(record, 'decideBy', [
        ['decision', longestLine],
        ['budget', longestLine],
        ['service', longestLine],
      ]),
  },
})

export type About = z.infer<typeof about.schema>
