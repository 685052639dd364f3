import * as z from 'zod/mini'

/** Limits keep a saved file under 5 MB and a record quick to write; the longest note people wrote in trials was far shorter. */
export const longestLine = 300
const line = z.string().check(z.maxLength(longestLine))
export const longestText = 20_000
const text = z.string().check(z.maxLength(longestText))
const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/i, 'an id of letters, digits and hyphens'))
const ids = z.array(id).check(z.maxLength(200))
const day = z.string().check(z.regex(/^(\d{4}-\d{2}-\d{2})?$/, 'a date such as 2026-11-25, or nothing'))
const moment = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/, 'a time such as 2026-11-25T14:03:00.000Z'))
const step = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)])
const looked = z.union([step, z.literal('unknown')])
const said = z.union([step, z.literal('unknown'), z.literal('not-applicable')])

/** What is being decided, for whom, by when. `roleTitle` is parked: it is kept, and shown again when the gates pass. */
const about = z.strictObject({
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
})

/** The options chosen for a fact; none means not known. */
const fact = z.strictObject({ chosen: ids })

/** Who says it: a group and an organisation, never a person's name. */
const voice = z.strictObject({
  group: line,
  organisation: line,
  kind: z.enum(['front-line', 'manager', 'people', 'community', 'other']),
  present: z.boolean(),
})

const answer = z.strictObject({
  /** Absent until a level is chosen: evidence or a note may come first. */
  level: z.optional(said),
  /** Why it does not apply. */
  reason: text,
  /** The evidence basis the team claims; absent until they say how they know. */
  basis: z.optional(step),
  evidence: ids,
  confirmedBy: z.array(z.enum(['front-line', 'people'])).check(z.maxLength(2)),
  voices: ids,
  /** What each voice answered for itself, where the question asks it of each. */
  byVoice: z.record(id, looked),
  note: text,
  /** The words of the day: the question and the level as they were put. */
  asked: z.strictObject({ ask: text, said: text, content: line }),
})

const rung = z.strictObject({ looked, leftOver: text, evidence: ids })

export const evidenceKinds = [
  'local-data',
  'trial',
  'staff-account',
  'people-account',
  'agreement',
  'policy',
  'elsewhere',
  'makers',
] as const

const evidenceItem = z.strictObject({
  what: line.check(z.minLength(1)),
  kind: z.enum(evidenceKinds),
  source: line,
  date: day,
  holder: line,
  link: line.check(z.regex(/^$|^(https?:\/\/|mailto:)\S+$/i, 'a web address that starts with https://, or nothing')),
})

const action = z.strictObject({ what: text.check(z.minLength(1)), owner: line, by: day, done: z.boolean(), for: line })
const parkedThought = z.strictObject({ what: text.check(z.minLength(1)), from: line })

/** What would be answered otherwise, under a name of its own. All that it does not name follows the real answers. */
const scenario = z.strictObject({
  name: line.check(z.minLength(1)),
  answers: z.record(id, z.strictObject({ level: said, basis: step })),
  facts: z.record(id, fact),
  /** How far each rung would have been looked into, and shown. */
  ladder: z.record(id, looked),
})

/** One schema per kind of record. Every record is small, so that a change is one small write. */
export const recordSchemas = {
  about,
  facts: fact,
  voices: voice,
  answers: answer,
  ladder: rung,
  evidence: evidenceItem,
  actions: action,
  parkingLot: parkedThought,
  scenarios: scenario,
}

export type Kind = keyof typeof recordSchemas
export const kinds = Object.keys(recordSchemas) as Kind[]

export type About = z.infer<typeof about>
export type FactAnswer = z.infer<typeof fact>
export type Voice = z.infer<typeof voice>
export type Answer = z.infer<typeof answer>
export type RungAnswer = z.infer<typeof rung>
export type EvidenceItem = z.infer<typeof evidenceItem>
export type EvidenceKind = EvidenceItem['kind']
export type Action = z.infer<typeof action>
export type ParkedThought = z.infer<typeof parkedThought>
export type Scenario = z.infer<typeof scenario>
export type RecordValue = { [K in Kind]: z.infer<(typeof recordSchemas)[K]> }

const collection = <T extends z.core.$ZodType>(of: T) => z.record(id, of)

/** A whole assessment: one decision being worked on. `about` holds one record, also named `about`. */
export const assessmentSchema = z.strictObject({
  id,
  about: z.strictObject({ about }),
  facts: collection(fact),
  voices: collection(voice),
  answers: collection(answer),
  ladder: collection(rung),
  evidence: collection(evidenceItem),
  actions: collection(action),
  parkingLot: collection(parkedThought),
  scenarios: collection(scenario),
})

export type Assessment = z.infer<typeof assessmentSchema>

/** An assessment with nothing in it yet. `at` is an ISO time. */
export const blankAssessment = (id: string, at: string, given: Partial<About> = {}): Assessment => ({
  id,
  about: {
    about: {
      title: '',
      service: '',
      people: '',
      organisations: '',
      budget: '',
      decision: '',
      decideBy: '',
      roleTitle: '',
      depth: 'full',
      createdAt: at,
      ...given,
    },
  },
  facts: {},
  voices: {},
  answers: {},
  ladder: {},
  evidence: {},
  actions: {},
  parkingLot: {},
  scenarios: {},
})

/** An answer before anything is known: the start of a form. */
export const blankAnswer: Answer = {
  reason: '',
  evidence: [],
  confirmedBy: [],
  voices: [],
  byVoice: {},
  note: '',
  asked: { ask: '', said: '', content: '' },
}
