import * as z from 'zod/mini'
import { longestLine, longestText } from './assessment.ts'
import { about } from './records/about.ts'
import { oneOf } from './records/fields.ts'
import type { Question } from './content.ts'
import { isBlank } from './text.ts'

/** What keeps an answer from being complete. What was typed is kept all the same. */
export type AnswerProblem = 'level' | 'basis' | 'reason' | 'long'

/** A field of the form: radios give text, a record gives steps. */
const choice = oneOf<string | null>(z.string(), z.literal(null))

/** The form of one question: the same answer, as radios and fields give it. */
export const answerForm = (question: Question) =>
  z
    .object({
      level: choice,
      basis: choice,
      reason: z.string().check(z.maxLength(longestText, 'long')),
      note: z.string().check(z.maxLength(longestText, 'long')),
    })
    .check((form) => {
      const { level, basis, reason } = form.value
      const problem = (path: string, message: AnswerProblem) =>
        form.issues.push({ code: 'custom', input: form.value, path: [path], message })
      if (level === null && !question.byVoice) problem('level', 'level')
      if (level !== null && /^[0-3]$/.test(level) && basis === null) problem('basis', 'basis')
      if (level === 'not-applicable' && isBlank(reason)) problem('reason', 'reason')
    })

export type AnswerForm = z.infer<ReturnType<typeof answerForm>>

/** A text that has to show something: a check of its own, so that it is told together with what else is missing. */
export const named = (longest = longestLine) =>
  z.string().check(
    z.maxLength(longest),
    z.refine((text) => !isBlank(text)),
  )

/** The form of set-up: the record, with a name asked for. */
export const aboutForm = z.extend(about.schema, { title: named() })
