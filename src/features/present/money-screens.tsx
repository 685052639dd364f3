import { Suspense, type ReactElement } from 'react'
import type { MoneyPlanId } from '../../domain/money/lines.ts'
import { moneyPlanIds } from '../../domain/money/names.ts'
import { present } from '../../locales/en/present.ts'
import { paths } from '../../ports/paths.ts'
import { lazyPart } from '../../ui/lazy-part.ts'
import type { Asked, Screen } from './screen.ts'

const SideBySide = lazyPart(() => import('./money-drawn.tsx'), 'SideBySideScreen')
const Cliff = lazyPart(() => import('./money-drawn.tsx'), 'CliffScreen')
const Stairs = lazyPart(() => import('./money-drawn.tsx'), 'StairsScreen')

type Drawn = {
  readonly path: string
  readonly plan?: MoneyPlanId
  readonly place?: string | undefined
  readonly body: ReactElement
}

/** Money, where there are figures: the plans side by side, where the money of each ends, and from time freed to money. */
export function moneyScreens({ assessment: { id, moneyLines } }: Pick<Asked, 'assessment'>): readonly Screen[] {
  const lines = Object.entries(moneyLines)
  const plans = moneyPlanIds.filter((plan) => lines.some(([, line]) => line.plan === plan))
  if (plans.length === 0) return []
  const flights = plans.flatMap((plan) =>
    lines.flatMap(([line, of]) => (of.plan === plan && of.kind === 'effect' ? [{ plan, line }] : [])),
  )
  const { side, cliff, stairs } = present.places
  const all: readonly Drawn[] = [
    { path: '', place: side, body: <SideBySide /> },
    ...plans.map((plan, at) => ({
      path: `/${plan}`,
      plan,
      place: at === 0 ? cliff : undefined,
      body: <Cliff plan={plan} />,
    })),
    ...flights.map(({ plan, line }, at) => ({
      path: `/${plan}/${line}`,
      plan,
      place: at === 0 ? stairs : undefined,
      body: <Stairs plan={plan} line={line} />,
    })),
  ]
  return all.map(({ path, plan, place, body }, at) => ({
    path: `money${path}`,
    page: paths.money(id, plan),
    where: present.where.money(at + 1, all.length),
    place,
    body: <Suspense fallback={<div aria-busy="true" />}>{body}</Suspense>,
  }))
}
