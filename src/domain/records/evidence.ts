import * as z from 'zod/mini'
import { evidenceDate, line, longestLine, saidLine } from './fields.ts'
import { dateMoved } from './real-dates.ts'
import { recordKind } from './record-kind.ts'

export const evidenceKinds = [
  'local-data',
  'trial',
  'staff-account',
  'people-account',
  'agreement',
  'policy',
  'comparison',
  'review',
  'elsewhere',
  'makers',
] as const

export const evidence = recordKind({
  schema: z.strictObject({
    what: saidLine,
    kind: z.enum(evidenceKinds),
    source: line,
    date: evidenceDate,
    holder: line,
    link: line.check(z.regex(/^$|^(https?:\/\/|mailto:)\S+$/i)),
  }),
  most: 500,
  merging: {},
  migrations: {
    'real-dates-and-drafts': (record) =>
      dateMoved(record, 'date', [
        ['source', longestLine],
        ['holder', longestLine],
        ['what', longestLine],
      ]),
  },
})

export type EvidenceItem = z.infer<typeof evidence.schema>
export type EvidenceKind = EvidenceItem['kind']
