import * as z from 'zod/mini'
import { firstDayOf } from './dates.ts'
import { named } from './question-form.ts'
import { actions } from './records/actions.ts'
import { evidence } from './records/evidence.ts'
import { longestShortText, longestText, shortText } from './records/fields.ts'
import { parkingLot } from './records/parking-lot.ts'
import { voices } from './records/voices.ts'

/** The form of an evidence item: the record, with a name asked for, and no date after `today`, an ISO date. */
export const evidenceForm = (today: string) =>
  z.extend(evidence.schema, {
    what: named(),
    date: evidence.schema.shape.date.check(z.refine((date) => firstDayOf(date) <= today)),
  })

/** The form of a voice: the record, with the group asked for. */
export const voiceForm = z.extend(voices.schema, { group: named() })

/** The form of an action: the record, with what has to happen asked for. */
export const actionForm = z.extend(actions.schema, { what: named(longestText) })

/** The form of a thought: the record, with the thought asked for. */
export const thoughtForm = z.extend(parkingLot.schema, { what: named(longestText) })

/** The form of what somebody sees otherwise: that asked for, and of which group where they wish. */
export const dissentForm = z.strictObject({ text: named(longestShortText), wouldChange: shortText, voice: z.string() })

/** The form of an issue: the post that issues it, and what it is for. */
export const issueForm = z.strictObject({ by: named(), note: shortText })

/** The form of a new scenario: a name, and the scenario it starts from; none where that is the real answers. */
export const scenarioForm = z.strictObject({ name: named(), from: z.string() })
