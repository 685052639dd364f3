import { memo, useCallback, useDeferredValue, useMemo, useState } from 'react'
import { Link, useLocation } from 'wouter'
import '../../domain/records/late-kinds.ts'
import { plans as planIds, type PlanId } from '../../domain/content.ts'
import type { SaidOrShown } from '../../domain/money/figure.ts'
import type { MoneyPlanId } from '../../domain/money/lines.ts'
import { moneyIn, type MoneyGiven } from '../../domain/money/money-in.ts'
import type { MoneyReference } from '../../domain/money/reference.ts'
import { moneyPlanIds } from '../../domain/money/names.ts'
import { own } from '../../domain/own.ts'
import { suggestedByMoney } from '../../domain/suggested/by-money.ts'
import { money as words } from '../../locales/en/money.ts'
import { paths } from '../../ports/paths.ts'
import { usePart } from '../../ports/use-work.ts'
import { InkPatterns } from '../../ui/charts/ink.tsx'
import { FoldWhenNarrow } from '../../ui/fold-when-narrow.tsx'
import { Title } from '../../ui/title.tsx'
import { FiguresSay } from '../parts/figures-say.tsx'
import { PlanForm } from './plan-form.tsx'
import { PlanTold } from './plan-told.tsx'
import { ReadingChoice } from './reading-choice.tsx'
import { ReferencesContext } from './references.tsx'
import { SaveBook } from './save-book.tsx'
import { SideBySide } from './side-by-side.tsx'
import './money.css'

const none: readonly MoneyReference[] = []

/** What plans cost, where the money ends and what comes back: a plan at a time, by its address, and side by side. */
export function MoneyPage({ references = none }: { readonly references?: readonly MoneyReference[] }) {
  const [address] = useLocation()
  const path = address.split('/')[4]
  const wanted = moneyPlanIds.find((id) => id === path)
  const [moneyLines, named] = [usePart('moneyLines'), usePart('plans')]
  const [reading, setReading] = useState<SaidOrShown>('said')
  const told = useTold()
  const only = planIds.find((id) => id === wanted)
  const plan = told.plans.find(({ id }) => id === wanted)
  const nameOf = useCallback((id: MoneyPlanId) => words.called(words.plans[id], own(named, id)?.name ?? ''), [named])
  const title = wanted ? nameOf(wanted) : words.title
  return (
    <div className="money">
      <InkPatterns />
      {wanted && <p className="eyebrow">{words.title}</p>}
      <Title tab={wanted ? words.plans[wanted] : words.title}>{title}</Title>
      {!wanted && <p className="lead soft">{words.lead}</p>}
      {!wanted && <p>{words.begin}</p>}
      <ChoosePlan wanted={wanted} counts={(id) => linesOf(id, moneyLines)} nameOf={nameOf} />
      {plan && <PlanTold plan={plan} settings={told.settings} reading={reading} choose={setReading} />}
      {wanted && (
        <ReferencesContext value={references}>
          <PlanForm plan={wanted} told={plan} settings={told.settings} key={wanted} />
        </ReferencesContext>
      )}
      {told.plans.length > 0 && (
        <>
          {!wanted && <ReadingChoice reading={reading} choose={setReading} />}
          <SideBySide given={told} reading={reading} nameOf={nameOf} />
          <SaveBook given={told} nameOf={nameOf} references={references} />
          {(!wanted || only) && <Said given={told} only={only} />}
        </>
      )}
    </div>
  )
}

/** The money as the sums take it, read in a turn of its own: whoever types sees the figure at once, and then what comes of it. */
function useTold(): MoneyGiven {
  const [moneyLines, moneySettings, evidence] = [usePart('moneyLines'), usePart('moneySettings'), usePart('evidence')]
  const records = useMemo(() => ({ moneyLines, moneySettings, evidence }), [moneyLines, moneySettings, evidence])
  const later = useDeferredValue(records)
  return useMemo(() => moneyIn(later), [later])
}

/** What the figures say to the answers: worked out in a turn of its own, so that typing is not held. */
const Said = memo(function Said({ given, only }: { readonly given: MoneyGiven; readonly only: PlanId | undefined }) {
  const evidence = usePart('evidence')
  const said = useMemo(() => suggestedByMoney(given, { evidence }), [given, evidence])
  return <FiguresSay all={said} only={only} />
})

const linesOf = (plan: MoneyPlanId, lines: Readonly<Record<string, { readonly plan: string }>>): number =>
  Object.values(lines).filter((line) => line.plan === plan).length

type ChooseProps = {
  readonly wanted: MoneyPlanId | undefined
  readonly counts: (plan: MoneyPlanId) => number
  readonly nameOf: (plan: MoneyPlanId) => string
}

function ChoosePlan({ wanted, counts, nameOf }: ChooseProps) {
  const id = usePart('id')
  return (
    <nav aria-label={words.choose} className="no-print">
      <FoldWhenNarrow summary={words.choose}>
        <ul className="money-plans small">
          {moneyPlanIds.map((plan) => {
            const count = counts(plan)
            return (
              <li key={plan}>
                <Link href={paths.money(id, plan)} aria-current={plan === wanted ? 'page' : undefined}>
                  {nameOf(plan)}
                </Link>{' '}
                {count > 0 && <span className="soft">{words.begun(count)}</span>}
              </li>
            )
          })}
        </ul>
      </FoldWhenNarrow>
    </nav>
  )
}
