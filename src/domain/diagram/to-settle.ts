import type { Outcome } from '../decide.ts'
import type { Recommended } from '../recommend.ts'
import type { Ref } from '../ref.ts'
import { opennessAt, type Openness, type ToFindOut } from '../to-find-out.ts'
import type { Stop } from '../walk.ts'
import { inOrderOfWalk } from './in-order-of-walk.ts'
import { whatIf, type Matters } from './what-if.ts'

/** Something to settle: to answer, or answered and still to show. */
export type ToSettle = ToFindOut & {
  readonly asks: 'answer' | 'show'
  /** Whether it can still change the result, alone or with others; what cannot, the rules ask for all the same. */
  readonly mayChange: boolean
  /** The results that settling it can rule out alone, of those that nothing known has ruled out yet. */
  readonly canRuleOut: readonly Outcome[]
}

export const orders = ['settles-most', 'walk'] as const
export type Order = (typeof orders)[number]

/**
 * What to find out, one list for all who tell it. By what settles most: first what keeps every route from being offered;
 * then what is open and can still change the result, then what could if nothing counted but what is backed up, then what
 * the rules ask for besides. Or in the order of the walk.
 */
export function toSettle(telling: Recommended, order: Order = 'settles-most'): readonly ToSettle[] {
  const list = bySettling(telling)
  return order === 'walk' ? inOrderOfWalk(list, telling.content) : list
}

const settledBefore = new WeakMap<Recommended, readonly ToSettle[]>()

function bySettling(telling: Recommended): readonly ToSettle[] {
  const known = settledBefore.get(telling)
  if (known) return known
  const list = listed(telling)
  settledBefore.set(telling, list)
  return list
}

function listed({
  assessment,
  content,
  recommendation: { toFindOut, demonstrated },
}: Recommended): readonly ToSettle[] {
  const asked = whatIf(assessment, content, { by: 'outcome' })
  const open = new Set(asked.possible().map(({ outcome }) => outcome))
  const rules = new Map(toFindOut.map((one) => [nameOf(one), one]))
  const points = new Map<string, ToSettle>()
  const add = (point: Ref & Partial<Matters>) => {
    const { kind, id, canRuleOut } = point
    const { openness, decisive } = rules.get(nameOf(point)) ?? {
      openness: opennessAt(point, demonstrated, assessment),
      decisive: false,
    }
    if (points.has(nameOf(point))) return
    points.set(nameOf(point), {
      id,
      kind,
      openness,
      decisive,
      asks: asksFor[openness],
      mayChange: canRuleOut !== undefined,
      canRuleOut: (canRuleOut ?? []).map(({ outcome }) => outcome).filter((outcome) => open.has(outcome)),
    })
  }
  asked.settling().matters.forEach(add)
  asked.unshown().forEach(add)
  toFindOut.forEach(add)
  const all = [...points.values()]
  return [...all.filter(({ decisive }) => decisive), ...all.filter(({ decisive }) => !decisive)]
}

/** The order in which a page asks for it. */
export const orderOf = ({ show }: Stop): Order => orders.find((order) => order === show) ?? 'settles-most'

/** Where it is answered, or asked how it is known. */
export const placeOf = ({ kind, id, openness }: ToFindOut): Ref =>
  kind === 'question' && (openness === 'assumed' || openness === 'only-said') ? { kind, id, how: true } : { kind, id }

/** A fact, a question and a rung may share an id. */
const nameOf = ({ kind, id }: Ref): string => `${kind} ${id}`

const asksFor: Readonly<Record<Openness, ToSettle['asks']>> = {
  'not-answered': 'answer',
  'not-known': 'answer',
  'not-decided': 'answer',
  assumed: 'show',
  'only-said': 'show',
  short: 'show',
}
