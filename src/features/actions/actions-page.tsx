import { Suspense, useRef, useState } from 'react'
import { Link } from 'wouter'
import type { Action } from '../../domain/assessment.ts'
import { own } from '../../domain/own.ts'
import { RecommendedContext } from '../parts/recommended.ts'
import { placeOf, useLetGo } from '../../form/places.ts'
import { actions as words } from '../../locales/en/actions.ts'
import { common } from '../../locales/en/common.ts'
import { paths } from '../../ports/paths.ts'
import { useAssessment, useGive, useWork } from '../../ports/use-work.ts'
import { lazyPart } from '../../ui/lazy-part.ts'
import { Title } from '../../ui/title.tsx'
import { ActionForm } from './action-form.tsx'
import { ActionRow } from './action-row.tsx'
import { ParkingLot } from './parking-lot.tsx'
import { StepsOffered } from './steps-offered.tsx'
import { useTold } from './use-told.ts'
import { whatFor } from './what-for.ts'
import './actions.css'

const OwnWords = lazyPart(() => import('../parts/own-words.tsx'), 'OwnWords')

/** What has to happen, by whom and when; and what was parked on the way. */
export function ActionsPage() {
  const { newId } = useWork()
  const { id: assessment, about, actions, drafts } = useAssessment()
  const give = useGive()
  const telling = useTold()
  const letGo = useLetGo()
  const isBegun = (id: string) => own(drafts, placeOf('action', id))?.fields['of'] === id
  const [opened, setEditing] = useState(() => Object.keys(actions).find(isBegun))
  const editing = opened !== undefined && own(actions, opened) ? opened : Object.keys(actions).find(isBegun)
  const [edited, setEdited] = useState<string>()
  const [news, setNews] = useState('')
  const list = useRef<HTMLHeadingElement>(null)

  const stopEditing = (id: string) => {
    setEditing(undefined)
    setEdited(id)
  }
  const keep = (id: string, action: Action, say: string, from?: Partial<Action>) => {
    give('action', 'actions', id, action, from)
    setNews(say)
  }
  const addStep = (action: Action) => {
    const id = newId()
    keep(id, action, words.added)
    setEdited(id)
  }
  const remove = (id: string) => {
    letGo(placeOf('action', id))
    give('action', 'actions', id, undefined)
    setNews(words.removed)
    list.current?.focus()
  }
  return (
    <RecommendedContext value={telling}>
      <Title tab={words.title}>{words.title}</Title>
      <p className="lead soft">{words.lead}</p>
      <p className="actions page-actions no-print">
        <Link className="btn quiet" href={paths.recommendation(assessment)}>
          {words.toRecommendation}
        </Link>
        <button type="button" className="btn quiet" onClick={() => window.print()}>
          {words.print}
        </button>
      </p>
      <section className="section">
        <h2 ref={list} tabIndex={-1}>
          {words.list}
        </h2>
        <p className="small soft news" role="status">
          {news}
        </p>
        {Object.keys(actions).length === 0 && <p className="soft">{words.none}</p>}
        <ul className="rows">
          {inOrder(actions).map(([id, action]) =>
            editing === id ? (
              <li key={id}>
                <div className="body wide">
                  <ActionForm
                    of={id}
                    action={action}
                    say={common.save}
                    takesFocus
                    place={placeOf('action', id)}
                    keep={(changed, from) => {
                      keep(id, changed, words.changed, from)
                      stopEditing(id)
                    }}
                    cancel={() => stopEditing(id)}
                  />
                </div>
              </li>
            ) : (
              <ActionRow
                key={id}
                id={id}
                takesFocus={edited === id}
                action={action}
                reason={telling && whatFor(action.for, telling.content)}
                change={() => setEditing(id)}
                remove={() => remove(id)}
              />
            ),
          )}
        </ul>
      </section>
      <StepsOffered add={addStep} />
      <section className="panel section no-print">
        <h2>{words.addTitle}</h2>
        <ActionForm
          say={words.add}
          done={words.added}
          place="action-new"
          keep={(action) => keep(newId(), action, '')}
        />
      </section>
      {about.about.depth === 'full' && (
        <Suspense>
          <div className="fold-rows section no-print">
            <OwnWords place="actions" />
          </div>
        </Suspense>
      )}
      <ParkingLot becameAction={setEditing} />
    </RecommendedContext>
  )
}

/** What is still to do first, by date, and what has no date after it. */
const inOrder = (actions: Readonly<Record<string, Action>>) =>
  Object.entries(actions).sort(
    ([, a], [, b]) => Number(a.done) - Number(b.done) || (a.by || last).localeCompare(b.by || last),
  )

const last = '9999-12-31'
