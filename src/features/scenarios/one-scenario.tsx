import { placeIn } from '../../domain/plans.ts'
import { onOneLine } from '../../domain/text.ts'
import { useRef, useState, type ReactNode } from 'react'
import { own } from '../../domain/own.ts'
import { Link, useLocation } from 'wouter'
import { longestLine, type Scenario } from '../../domain/assessment.ts'
import type { Ref } from '../../domain/ref.ts'
import { withoutSupposed, withSupposed } from '../../domain/scenario.ts'
import { CheckedText } from '../../form/checked-text.tsx'
import { scenarios as all } from '../../locales/en/scenarios.ts'
import { paths, pathTo } from '../../ports/paths.ts'
import { useAssessment, useGive } from '../../ports/use-work.ts'
import { reportOf } from '../../report/report-of.ts'
import { InkPatterns } from '../../ui/charts/ink.tsx'
import { Title } from '../../ui/title.tsx'
import { useRecommendedNow } from '../parts/use-recommended-now.ts'
import { tellingOf } from '../../report/telling.ts'
import { resultRows } from '../../report/rows-compared.ts'
import { FiguresPart } from './figures-part.tsx'
import { RowsBeside } from './rows-beside.tsx'
import { SupposedRows } from './supposed-rows.tsx'
import { Suppose, WhichAnswer } from './suppose.tsx'
import { useRecommendedIf } from './use-recommended-if.ts'

/** One scenario: what would come out, what it supposes, and the way to suppose something else. */
export function OneScenario({ id }: { readonly id: string }) {
  const { id: assessment, scenarios } = useAssessment()
  const scenario = own(scenarios, id)
  const back = (
    <p>
      <Link href={paths.scenarios(assessment)}>{all.one.back}</Link>
    </p>
  )
  if (scenario)
    return (
      <Page id={id} scenario={scenario}>
        {back}
      </Page>
    )
  return (
    <>
      <Title tab={all.title}>{all.title}</Title>
      <p className="lead">{all.one.notThere}</p>
      {back}
    </>
  )
}

type Props = { readonly id: string; readonly scenario: Scenario; readonly children: ReactNode }

function Page({ id, scenario, children }: Props) {
  const { one: words } = all
  const real = useRecommendedNow()
  const telling = useRecommendedIf()(scenario)
  const [, navigate] = useLocation()
  const [open, setOpen] = useState<Ref>()
  const [news, setNews] = useState('')
  // A page that is given another name is no new page, and keeps the focus where it is.
  const [tab] = useState(() => onOneLine(words.tab(scenario.name)))
  const list = useRef<HTMLHeadingElement>(null)
  const which = useRef<HTMLElement>(null)
  const give = useGive()
  const keep = (changed: Scenario | undefined) => give('scenario', 'scenarios', id, changed)
  const undo = (place: Ref, name: string) => {
    keep(withoutSupposed(scenario, place))
    setNews(words.undone(name))
    list.current?.focus()
  }
  const change = (place: Ref) => {
    setOpen(placeIn(place, real.content))
    which.current?.scrollIntoView({ block: 'start' })
    which.current?.querySelector('select')?.focus({ preventScroll: true })
  }
  const compared = [real, telling].map((made) => ({ made, report: reportOf(tellingOf(made)) }))
  const rows = resultRows(compared)
  const [result] = rows
  const isSame = result!.says[0] === result!.says[1]
  return (
    <>
      <InkPatterns />
      <p className="eyebrow">{words.eyebrow}</p>
      <Title tab={tab}>{scenario.name}</Title>
      <p className="lead soft">{all.follows}</p>
      {children}
      <section className="section" aria-labelledby="comes-out">
        <div className="head">
          <h2 id="comes-out">{all.compare.result}</h2>
          <p>{isSame ? words.same : words.other}</p>
        </div>
        <RowsBeside rows={rows} instead={words.instead} />
      </section>
      <section className="section" aria-labelledby="supposed">
        <div className="head">
          <h2 id="supposed" tabIndex={-1} ref={list}>
            {words.supposed}
          </h2>
          <p className="small soft news" role="status">
            {news}
          </p>
        </div>
        <SupposedRows id={id} scenario={scenario} real={real} telling={telling} change={change} undo={undo} />
      </section>
      <section className="panel section no-print" ref={which}>
        <h2>{words.add}</h2>
        <p role="status" className="now-supposed">
          <b>{`${result!.says[1]}.`}</b> <span>{isSame ? words.same : words.other}</span>
        </p>
        <WhichAnswer open={open} choose={setOpen} telling={real} />
        {open && (
          <Suppose
            place={open}
            real={real}
            telling={telling}
            suppose={(to) => keep(withSupposed(scenario, [{ ...open, to }]))}
            key={`${open.kind} ${open.id}`}
          />
        )}
      </section>
      {Object.keys(real.assessment.moneyLines).length > 0 && (
        <FiguresPart id={id} scenario={scenario} real={real} telling={telling} />
      )}
      <section className="section no-print">
        <CheckedText
          id="scenario-rename"
          of={`scenario ${id}`}
          label={words.rename}
          value={scenario.name}
          most={longestLine}
          missing={words.nameless}
          keep={(name, from) => give('scenario', 'scenarios', id, { ...scenario, name }, { name: from })}
        />
        <p className="actions add">
          <button
            type="button"
            className="btn quiet small"
            onClick={() => {
              keep(undefined)
              navigate(pathTo(real.assessment.id, { page: 'scenarios', removed: true }))
            }}
          >
            {words.remove}
          </button>
        </p>
      </section>
    </>
  )
}
