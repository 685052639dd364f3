import { useEffect, useState } from 'react'
import { Link } from 'wouter'
import { byId } from '../../domain/by-id.ts'
import type { FullQuestion } from '../../domain/content.ts'
import type { Sitting } from '../../domain/session/sitting.ts'
import { common } from '../../locales/en/common.ts'
import { session } from '../../locales/en/session.ts'
import { useAssessment, useMachine, useWork } from '../../ports/use-work.ts'
import { paths } from '../../ports/paths.ts'
import { sittings } from '../../storage/sessions.ts'
import { Field } from '../../ui/field.tsx'
import { Later } from '../../ui/later.tsx'
import { useNeeded } from '../../ui/needed.ts'
import { useWithoutFoot } from '../../ui/printing.ts'
import { Title } from '../../ui/title.tsx'
import { headsOf, useGroups } from './groups.ts'
import { keyOf } from '../parts/key-of.ts'
import { useRootClass } from './root-class.ts'
import './session.css'
import './sheet.css'

const { sheet: words } = session
const usualCopies = 10
const mostCopies = 99

/** A sheet for each person, numbered, with what the sitting asks; or with the quick look, where none is going on. */
export const SheetPage = () => (
  <>
    <Title tab={words.title} className="no-print">
      {words.title}
    </Title>
    <Later>
      <Sheets />
    </Later>
  </>
)

function Sheets() {
  useWithoutFoot()
  useRootClass('without-head')
  const content = useNeeded(useWork().loadContent)
  const sitting = useKeptSitting()
  const { id } = useAssessment()
  const heads = headsOf(useGroups())
  const [typed, setTyped] = useState<string>()
  const copies = Math.min(mostCopies, Math.max(1, typed === undefined ? heads || usualCopies : Number(typed)))
  const questions = sitting
    ? sitting.steps.map(({ question }) => byId(content.questions, question))
    : content.questions.filter(({ depth }) => depth === 'screen')
  return (
    <>
      <p className="lead soft no-print">{words.lead(sitting?.steps.length)}</p>
      <div className="no-print sitting-part">
        <Field id="copies" label={words.copies}>
          {(control) => (
            <input
              {...control}
              className="few-digits"
              type="text"
              inputMode="numeric"
              value={typed ?? String(copies)}
              onChange={({ target }) => setTyped(target.value.replace(/\D/g, '').slice(0, 2))}
            />
          )}
        </Field>
        <p className="actions add">
          <button type="button" className="btn" onClick={() => window.print()}>
            {words.print}
          </button>
          <Link href={paths.room(id)}>{words.back}</Link>
        </p>
      </div>
      {Array.from({ length: copies }, (_, at) => (
        <Sheet number={at + 1} questions={questions} smallest={sitting?.smallest ?? 5} key={at} />
      ))}
    </>
  )
}

/** The sitting that is going on in this assessment, as the device has it. */
function useKeptSitting(): Sitting | undefined {
  const id = useMachine(({ context }) => context.id)
  const [sitting, setSitting] = useState<Sitting>()
  useEffect(() => {
    let isHere = true
    sittings.find(id).then(
      (found) => isHere && setSitting(found),
      () => undefined,
    )
    return () => {
      isHere = false
    }
  }, [id])
  return sitting
}

type Props = { readonly number: number; readonly questions: readonly FullQuestion[]; readonly smallest: number }

/** One person's sheet. Its number stands on each of its pages. On a screen the first stands for all. */
function Sheet({ number, questions, smallest }: Props) {
  const groups = useGroups()
  const { title } = useAssessment().about.about
  return (
    <article className="copy" aria-label={words.number(number)}>
      <div className="copy-head">
        <p>
          <b>{words.number(number)}</b> <span>{title || common.untitled}</span>
        </p>
      </div>
      <div className="copy-body">
        <p>{words.yours}</p>
        <p className="what-happens">{words.promise(smallest)}</p>
        <ul className="tick-groups" aria-label={words.group}>
          {groups.map(({ id, letter, name }) => (
            <li key={id}>
              <span className="tick-box" aria-hidden="true" />
              <b>{letter}</b> <span>{name}</span>
            </li>
          ))}
        </ul>
        <ol aria-label={words.questions}>
          {questions.map(({ id, ask, levels }, at) => (
            <li className="to-circle" key={id}>
              <h2>
                <span>{`${at + 1}.`}</span> <span>{ask}</span>
              </h2>
              <ul>
                {[...levels, words.unknown].map((say, place) => (
                  <li key={say}>
                    <b className="circle-me">{keyOf(place)}</b> <span>{say}</span>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      </div>
    </article>
  )
}
