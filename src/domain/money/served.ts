import type { SaidOrShown } from './figure.ts'
import { effectsOf, type MoneyPlan, type MoneySettings } from './lines.ts'
import { numbersOf, type PlanNumbers } from './numbers.ts'
import { weeksAYear } from './post-cost.ts'
import { queueOf, type Queue } from './queue.ts'
import { roomOf } from './week.ts'

/** How many people a plan can really serve in a year, and what becomes of the rest. */
export type Served = {
  readonly people: number
  readonly room: number
  readonly served: number
  /** Those there is no room for: nobody has said who they are, or who sees them instead. */
  readonly beyond: number
  readonly queue: Queue
}

/** Undefined where no post sees people, or where the people or the room are not known. */
export function servedBy(plan: MoneyPlan, settings: MoneySettings, reading: SaidOrShown): Served | undefined {
  const numbers = numbersOf(plan, settings, reading)
  const room = roomOf(numbers)
  const people = Math.max(...numbers.effects.map(({ numbers: effect }) => effect.people))
  if (!Number.isFinite(room) || !Number.isFinite(people)) return undefined
  const served = Math.min(room, people)
  const queue = queueOf({ arrivals: people / weeksAYear, seen: room / weeksAYear, servers: serversIn(numbers) })
  return { people, room, served, beyond: people - served, queue }
}

/** Whole posts that see people side by side, one at the least. */
function serversIn({ posts }: PlanNumbers): number {
  const seeing = posts.filter(({ line }) => line.holdsCases)
  return Math.max(1, Math.floor(seeing.reduce((sum, { numbers }) => sum + numbers.posts, 0)))
}

/** Services of which effects avoid more than is done today: somebody counts twice, or hopes too much. */
export function countedTwice(
  plan: MoneyPlan,
): readonly { readonly on: string; readonly avoided: number; readonly today: number }[] {
  const services = [...new Set(effectsOf(plan).map(({ on }) => on))]
  return services.flatMap((on) => {
    const effects = effectsOf(plan).filter((effect) => effect.on === on)
    const known = effects.flatMap(({ figures: { today } }) => (today ? [today.likely] : []))
    if (known.length === 0) return []
    const today = Math.max(...known)
    const avoided = effects.reduce(
      (sum, { figures: { people, avoided: each } }) => sum + (people && each ? people.likely * each.likely : 0),
      0,
    )
    return avoided > today ? [{ on, avoided, today }] : []
  })
}
