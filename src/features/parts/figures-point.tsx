import { useEffect, useRef, useState } from 'react'
import { Link } from 'wouter'
import type { Assessment, EvidenceItem } from '../../domain/assessment.ts'
import type { AskedQuestion, Fact, PlanId } from '../../domain/content.ts'
import { own } from '../../domain/own.ts'
import type { Pointed, Stands } from '../../domain/suggested/pointed.ts'
import type { Suggested } from '../../domain/suggested/suggested.ts'
import { answerTaken, factTaken } from '../../domain/suggested/take.ts'
import { becauseSays } from '../../locales/because-says.ts'
import { dateSay } from '../../locales/dates.ts'
import { common } from '../../locales/en/common.ts'
import { figuresPoint as words } from '../../locales/en/figures-point.ts'
import { money as moneyWords } from '../../locales/en/money.ts'
import { bothSay, listSay } from '../../locales/lists.ts'
import { numberSay } from '../../locales/numbers.ts'
import { paths } from '../../ports/paths.ts'
import { useGiveAll, usePart, useWork } from '../../ports/use-work.ts'
import { usePointedAtFact, usePointedAtQuestion } from './use-pointed.ts'
import { useSuggested } from './use-suggested.ts'
import './figures-point.css'

/** What figures and the task grid point to beside a question, and a way to use it. Nothing is set by being shown. */
export const PointedAtQuestion = ({ question }: { readonly question: AskedQuestion }) => (
  <OfQuestion question={question} all={useSuggested({ kind: 'question', id: question.id })} hasWay />
)

/** The same beside a fact. */
export const PointedAtFact = ({ fact }: { readonly fact: Fact }) => (
  <OfFact fact={fact} all={useSuggested({ kind: 'fact', id: fact.id })} hasWay />
)

type All = {
  readonly all: readonly Suggested[]
  /** Only what is said of this plan is shown; what is said of the others counts all the same. */
  readonly only?: PlanId | undefined
  /** Whether a way leads to what it rests on: not where one stands there already. */
  readonly hasWay?: true
}

export function OfQuestion({ question, all, only, hasWay }: All & { readonly question: AskedQuestion }) {
  const { lists, today } = useWork()
  const giveAll = useGiveAll()
  const pointed = usePointedAtQuestion(question, all, only)
  return pointed.map(({ alone, ...one }) => (
    <Pointing
      {...one}
      of={question.short}
      isForAll={question.about === 'plan' && alone.length === 0}
      hasWay={hasWay}
      use={() =>
        giveAll('answer', (assessment) =>
          answerTaken(assessment, one.pointed, alone, {
            question,
            version: lists.version,
            itemFor: (from) => itemOf(from, assessment, today()),
          }),
        )
      }
      key={JSON.stringify(one.pointed.says)}
    />
  ))
}

export function OfFact({ fact, all, only, hasWay }: All & { readonly fact: Fact }) {
  const giveAll = useGiveAll()
  const pointed = usePointedAtFact(fact, all, only)
  return pointed.map(({ alone, ...one }) => (
    <Pointing
      {...one}
      of={fact.short ?? fact.ask}
      isForAll={fact.about === 'plan' && alone.length === 0}
      hasWay={hasWay}
      use={() => giveAll('fact', (assessment) => factTaken(assessment, one.pointed, alone))}
      key={JSON.stringify(one.pointed.says)}
    />
  ))
}

/** The item of evidence that stands for figures, or for a grid, as they are today. */
function itemOf(
  { by }: Suggested,
  { gridTasks, gridRoles }: Pick<Assessment, 'gridTasks' | 'gridRoles'>,
  today: string,
): EvidenceItem {
  const { item } = words
  const date = dateSay(today)
  const rest = { kind: 'local-data', date: today, holder: '', link: '' } as const
  if (by !== 'grid') return { what: item.figures(moneyWords.plans[by], date), source: item.figuresFrom, ...rest }
  return { what: item.grid(date, countSay(gridTasks), countSay(gridRoles)), source: item.gridFrom, ...rest }
}

const countSay = (records: object): string => numberSay(Object.keys(records).length)

type Props = {
  readonly pointed: Pointed
  /** Others say otherwise of the same. */
  readonly isOneOfSeveral: boolean
  /** The level's own words, or those of the options. */
  readonly says: string
  /** What is asked, in short. */
  readonly of: string
  readonly stands: Stands
  readonly isChanged: boolean
  readonly isForAll: boolean
  readonly hasWay: true | undefined
  readonly use: () => void
}

/** One thing pointed to, why, how the answer stands to it, and the press that uses it. */
function Pointing({ pointed, isOneOfSeveral, says, of, stands, isChanged, isForAll, hasWay, use }: Props) {
  const [isUsed, setUsed] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  // What was pressed is gone: the focus goes to what is said in its place.
  useEffect(() => {
    if (isUsed) box.current!.focus()
  }, [isUsed])
  const isOffered = stands === 'open' || stands === 'other'
  return (
    <div className="points-to" ref={box} tabIndex={-1}>
      {stands === 'same' && <p>{words.stands.same}</p>}
      <p className={stands === 'same' ? 'small' : undefined}>
        <Head pointed={pointed} isOneOfSeveral={isOneOfSeveral} says={says} />
      </p>
      <Why pointed={pointed} />
      {isChanged && stands !== 'same' && <p className="points-changed">{words.changed}</p>}
      {stands !== 'same' && words.stands[stands] && <p className="small">{words.stands[stands]}</p>}
      <p className="actions">
        {isOffered && (
          <button
            type="button"
            className="btn quiet small"
            onClick={() => {
              use()
              setUsed(true)
            }}
          >
            <span>{words.use}</span>
            <span className="sr">{words.useFor(`${of}: ${says}`)}</span>
          </button>
        )}
        {hasWay && <ToFigures from={pointed.from} />}
      </p>
      {isOffered && <WhatItDoes pointed={pointed} isForAll={isForAll} />}
    </div>
  )
}

function Head({
  pointed: { says, from },
  isOneOfSeveral,
  says: say,
}: Pick<Props, 'pointed' | 'isOneOfSeveral' | 'says'>) {
  const isGrid = from.some(({ by }) => by === 'grid')
  if ('onlyFacts' in says) return <span>{words.gridTells}</span>
  if ('atMost' in says) return <span>{isGrid ? words.gridAsks(say) : words.asks(say)}</span>
  const isNamed = isOneOfSeveral || from.length > 1
  return (
    <>
      <span>
        {isGrid
          ? words.grid
          : isNamed
            ? words.figuresOf(bothSay(from.map((one) => words.named(planOf(one)))))
            : words.figures}
      </span>{' '}
      <b>{say}</b>
    </>
  )
}

const planOf = ({ by }: Suggested): string => (by === 'grid' ? '' : moneyWords.plans[by])

function Why({ pointed: { says, from } }: Pick<Props, 'pointed'>) {
  if (from.length > 1)
    return (
      <ul className="small">
        {from.map((one) => (
          <li key={one.by}>{words.ofPlan(planOf(one), becauseSays(one.because))}</li>
        ))}
      </ul>
    )
  const reason = becauseSays(from[0]!.because)
  return <p className="small">{'onlyFacts' in says ? words.told(reason) : words.because(reason)}</p>
}

/** What a press would do, before it is pressed. */
function WhatItDoes({ pointed: { ref, from }, isForAll }: Pick<Props, 'pointed' | 'isForAll'>) {
  const { today } = useWork()
  const [evidence, gridTasks, gridRoles] = [usePart('evidence'), usePart('gridTasks'), usePart('gridRoles')]
  const basis = from.every((one) => one.basis === 2) ? 2 : 1
  const named = from.map((one) => (own(evidence, one.item) ?? itemOf(one, { gridTasks, gridRoles }, today())).what)
  return (
    <p className="small soft">
      {ref.kind === 'question' && <span>{words.enters(common.basis[basis], listSay(named))}</span>}{' '}
      {isForAll && from.some(({ by }) => by !== 'grid') && <span>{words.forAll}</span>}
    </p>
  )
}

function ToFigures({ from }: { readonly from: readonly Suggested[] }) {
  const id = usePart('id')
  const [{ by }] = from as readonly [Suggested]
  return by === 'grid' ? (
    <Link href={paths.grid(id)}>{words.seeGrid}</Link>
  ) : (
    <Link href={paths.money(id, by)}>{words.seeFigures}</Link>
  )
}
