import type { Assessment } from '../assessment.ts'
import type { Content } from '../content.ts'
import { recommended } from '../recommend.ts'
import type { Stop } from '../walk.ts'
import { answeredAt } from '../where-asked.ts'
import { orderOf, placeOf, toSettle } from './to-settle.ts'

/**
 * Where the next thing to settle is answered or shown, leaving out what the agenda has come past; none when nothing is
 * left that can change the result. It leads back to the agenda, which has then come past this too.
 */
export function toSettleNext(given: Assessment, by: Content, agenda: Stop): Stop | undefined {
  const past = agenda.past ?? []
  const telling = recommended(given, by)
  const next = toSettle(telling, orderOf(agenda))
    .filter(({ mayChange }) => mayChange)
    .map((one) => answeredAt(placeOf(one), telling.content))
    .find((stop) => !past.includes(nameOf(stop)))
  return next && { ...next, from: { ...agenda, past: [...past, nameOf(next)] } }
}

const nameOf = ({ page, question = 'set-up', fact }: Stop): string => (page === 'ladder' ? page : (fact ?? question))
