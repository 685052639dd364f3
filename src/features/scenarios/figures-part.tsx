import { useRef, useState } from 'react'
import type { Scenario } from '../../domain/assessment.ts'
import { figureKey, type FigureAt } from '../../domain/money/supposed.ts'
import { own } from '../../domain/own.ts'
import type { Recommended } from '../../domain/recommend.ts'
import { withoutFigure } from '../../domain/scenario.ts'
import { money } from '../../locales/en/money.ts'
import { scenarios } from '../../locales/en/scenarios.ts'
import { useGive } from '../../ports/use-work.ts'
import { moneyCompared, type PlanCompared } from '../../report/money-compared.ts'
import type { Row } from '../../report/rows-compared.ts'
import { FiguresList } from './figures-list.tsx'
import { RowsBeside } from './rows-beside.tsx'
import { SupposeFigure } from './suppose-figure.tsx'
import { WhichFigure } from './which-figure.tsx'

const words = scenarios.figures

type Props = {
  readonly id: string
  readonly scenario: Scenario
  readonly real: Recommended
  /** As the scenario has it. */
  readonly telling: Recommended
}

/** The figures that a scenario supposes, what the money comes to, and the way to suppose another. */
export function FiguresPart({ id, scenario, real, telling }: Props) {
  const give = useGive()
  const [open, setOpen] = useState<FigureAt>()
  const [news, setNews] = useState('')
  const list = useRef<HTMLHeadingElement>(null)
  const which = useRef<HTMLElement>(null)
  const { moneyLines, plans } = real.assessment
  const isThere = open && own(moneyLines, open.line) !== undefined
  const undo = (at: FigureAt, name: string) => {
    give('scenario', 'scenarios', id, withoutFigure(scenario, figureKey(at)))
    setNews(words.undone(name))
    list.current?.focus()
  }
  const change = (at: FigureAt) => {
    setOpen(at)
    which.current?.scrollIntoView({ block: 'start' })
    which.current?.querySelector('select')?.focus({ preventScroll: true })
  }
  const compared = moneyCompared([scenario], real.assessment, [telling.assessment])
  const turned = compared.find(({ plan }) => isThere && plan === own(moneyLines, open.line)!.plan)
  return (
    <>
      <section className="section" aria-labelledby="supposed-figures">
        <div className="head">
          <h2 id="supposed-figures" tabIndex={-1} ref={list}>
            {words.title}
          </h2>
          <p>{words.say}</p>
          <p className="small soft news" role="status">
            {news}
          </p>
        </div>
        <FiguresList scenario={scenario} real={real} telling={telling} change={change} undo={undo} />
      </section>
      {compared.map(({ plan, rows }) => (
        <section className="section" aria-labelledby={`money-${plan}`} key={plan}>
          <div className="head">
            <h2 id={`money-${plan}`}>{words.of(money.called(money.plans[plan], own(plans, plan)?.name ?? ''))}</h2>
            <p>{isSame(rows) ? words.same : words.other}</p>
          </div>
          <RowsBeside rows={rows} instead={words.instead} />
        </section>
      ))}
      <section className="panel section no-print" ref={which}>
        <h2>{words.add}</h2>
        <p role="status" className="now-supposed">
          {turned && <Turned {...turned} />}
        </p>
        <WhichFigure open={open} choose={setOpen} real={real} />
        {isThere && <SupposeFigure id={id} at={open} scenario={scenario} real={real} key={figureKey(open)} />}
      </section>
    </>
  )
}

/** Whether every sum is as it really is. */
const isSame = (rows: readonly Row[]): boolean => rows.every(({ says: [yours, here] }) => yours === here)

/** What comes of it for the plan that is being looked at: whether it pays, beside the field. */
const Turned = ({ rows }: PlanCompared) => (
  <>
    <b>{rows[0]!.says[1]}</b> <span>{isSame(rows) ? words.same : words.other}</span>
  </>
)
