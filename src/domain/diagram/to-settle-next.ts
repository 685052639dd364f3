import { answeredAt } from '../where-asked.ts'
import type { Assessment } from '../assessment.ts'
import type { Content } from '../content.ts'
import type { Stop } from '../walk.ts'
import { whatIf } from './what-if.ts'

/**
 * Where what settles most is answered, leaving out what the agenda has come past; none when nothing is left. It leads
 * back to the agenda, which has then come past this too.
 */
export function toSettleNext(assessment: Assessment, content: Content, agenda: Stop): Stop | undefined {
  const past = agenda.past ?? []
  const { matters } = whatIf(assessment, content, { by: 'outcome' }).settling()
  const next = matters.map((ref) => answeredAt(ref, content)).find((stop) => !past.includes(nameOf(stop)))
  return next && { ...next, from: { ...agenda, past: [...past, nameOf(next)] } }
}

const nameOf = ({ question = 'set-up' }: Stop): string => question
