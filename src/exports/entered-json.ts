import * as z from 'zod/mini'
import { evidenceKinds } from '../domain/assessment.ts'
import { evidenceGiven, notesKept, wordsTold } from '../domain/entered.ts'
import { carriedWords, rowsSaid } from '../domain/own-words.ts'
import type { Recommended } from '../domain/recommend.ts'

/** What people entered themselves, for all that is worked out from it. */
export const enteredJson = {
  /** What the team says in its own words; `backedUp` by evidence of their own. */
  ownWords: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      text: z.string(),
      /** Of each row what it is called, where it has a name, and what stands in it in the order of the columns. */
      rows: z.array(
        z.strictObject({
          name: z.optional(z.string()),
          cells: z.array(z.strictObject({ name: z.string(), say: z.string() })),
        }),
      ),
      evidence: z.array(z.string()),
      backedUp: z.boolean(),
    }),
  ),
  /** Each piece of evidence as it was entered, with the ids of the answers, rungs and own words that it was given for. */
  evidence: z.array(
    z.strictObject({
      id: z.string(),
      number: z.number(),
      what: z.string(),
      kind: z.enum(evidenceKinds),
      source: z.string(),
      date: z.string(),
      holder: z.string(),
      link: z.string(),
      answers: z.array(z.string()),
      ownWords: z.array(z.string()),
    }),
  ),
  /** What was noted beside answers, with the ids of their questions. */
  notes: z.array(z.strictObject({ questions: z.array(z.string()), note: z.string() })),
}

type Entered = { [key in keyof typeof enteredJson]: z.infer<(typeof enteredJson)[key]> }

export const enteredAsJson = ({ assessment, content }: Recommended): Entered => ({
  ownWords: wordsTold(assessment, content).map(({ asked, said }) => ({
    id: asked.id,
    name: asked.short,
    text: said.text,
    rows: rowsSaid(said, asked, assessment.voices).map(({ name, cells }) => ({
      ...(name !== undefined && { name }),
      cells: cells.map(({ name, say }) => ({ name, say })),
    })),
    evidence: [...said.evidence],
    backedUp: carriedWords(said, assessment) >= 2,
  })),
  evidence: evidenceGiven(assessment, content).map(({ id, item, number, answers, inWords }) => ({
    id,
    number,
    ...item,
    answers: answers.map((ref) => ref.id),
    ownWords: inWords.map((asked) => asked.id),
  })),
  notes: notesKept(assessment, content).map(({ note, questions }) => ({ questions: [...questions], note })),
})
