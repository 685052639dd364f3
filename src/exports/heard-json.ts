import * as z from 'zod/mini'
import { own } from '../domain/own.ts'
import type { Recommended } from '../domain/recommend.ts'
import { perVoice } from '../domain/voices/per-voice.ts'
import { outcome, outcomeNames, strength } from './decision-json.ts'

const counts = z.array(z.number())
const headline = z.strictObject({ outcome, strength })

/** What the room said, by group, as far as it may be shown; and what would come out by the view of each. */
export const heardJson = {
  rounds: z.array(
    z.strictObject({
      question: z.string(),
      round: z.number(),
      at: z.string(),
      how: z.string(),
      /** How small a group may be that is shown; smaller ones are in no cell. */
      smallest: z.number(),
      /** From the first level to the last, and then those who do not know. */
      cells: z.array(z.strictObject({ groups: z.array(z.string()), counts })),
      said: z.array(z.strictObject({ group: z.string(), level: z.union([z.number(), z.literal('unknown')]) })),
      notShown: z.number(),
      ending: z.string(),
      put: z.string(),
    }),
  ),
  dissents: z.array(
    z.strictObject({
      question: z.string(),
      text: z.string(),
      wouldChange: z.string(),
      group: z.optional(z.string()),
      done: z.string(),
      /** That of the round where it is the reason of somebody who was not there. */
      at: z.string(),
    }),
  ),
  perVoice: z.array(
    z.strictObject({
      groups: z.array(z.string()),
      same: z.boolean(),
      asStated: headline,
      asDemonstrated: headline,
      turnsOn: z.array(z.string()),
    }),
  ),
}

type HeardJson = { [key in keyof typeof heardJson]: z.infer<(typeof heardJson)[key]> }

export function heardAsJson(made: Recommended): HeardJson {
  const { voices, heard, dissents } = made.assessment
  const nameOf = (id: string) => own(voices, id)?.group ?? id
  return {
    rounds: Object.values(heard).map(({ cells, said, asked: _asked, ...round }) => ({
      ...round,
      cells: cells.map((cell) => ({ groups: cell.voices.map(nameOf), counts: [...cell.counts] })),
      said: Object.entries(said).map(([id, level]) => ({ group: nameOf(id), level })),
    })),
    dissents: Object.values(dissents).map(({ question, text, wouldChange, voice, done, at }) => ({
      question,
      text,
      wouldChange,
      ...(voice !== undefined && { group: nameOf(voice) }),
      done,
      at,
    })),
    perVoice: perVoice(made).map(({ voices: ids, isSame, recommendation, turnsOn }) => ({
      groups: ids.map(nameOf),
      same: isSame,
      asStated: { outcome: outcomeNames[recommendation.asStated], strength: recommendation.strengthAsStated },
      asDemonstrated: { outcome: outcomeNames[recommendation.outcome], strength: recommendation.strength },
      turnsOn: [...turnsOn],
    })),
  }
}
