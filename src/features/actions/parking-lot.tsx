import { useRef, useState } from 'react'
import { blankAction } from '../../domain/assessment.ts'
import { edit } from '../../domain/changes.ts'
import { NoRoom, useHasRoom } from '../../form/room.tsx'
import { actions } from '../../locales/en/actions.ts'
import { common } from '../../locales/en/common.ts'
import { useAssessment, useGive, useGiveAll, useWork } from '../../ports/use-work.ts'
import { ThoughtForm } from '../parts/thought-form.tsx'

/** Thoughts that belong somewhere else: kept, and turned into an action when their time comes. */
export function ParkingLot({ becameAction }: { readonly becameAction: (id: string) => void }) {
  const words = actions.parking
  const { newId } = useWork()
  const { parkingLot } = useAssessment()
  const give = useGive()
  const giveAll = useGiveAll()
  const hasRoom = useHasRoom('actions')
  const [news, setNews] = useState('')
  const list = useRef<HTMLHeadingElement>(null)

  const toAction = (id: string, what: string) => {
    const action = newId()
    giveAll('parking-lot', (assessment) => [
      edit(assessment, 'parkingLot', id, undefined),
      edit(assessment, 'actions', action, { ...blankAction, what }),
    ])
    becameAction(action)
  }
  const remove = (id: string) => {
    give('parking-lot', 'parkingLot', id, undefined)
    setNews(actions.removed)
    list.current?.focus()
  }
  const rows = Object.entries(parkingLot)
  return (
    <>
      <section className="section">
        <h2 ref={list} tabIndex={-1}>
          {words.title}
        </h2>
        <p className="after soft">{words.lead}</p>
        <p className="small soft news" role="status">
          {news}
        </p>
        {rows.length === 0 && <p className="soft">{words.none}</p>}
        <ul className="ticks">
          {rows.map(([id, { what, from }]) => (
            <li key={id}>
              <span>{what}</span>
              {from && <small>{words.raisedBy(from)}</small>}
              <p className="do">
                {hasRoom ? (
                  <button type="button" className="link" onClick={() => toAction(id, what)}>
                    {words.toAction}
                    <span className="sr">{actions.of(what)}</span>
                  </button>
                ) : (
                  <NoRoom kind="actions" />
                )}
                <button type="button" className="link" onClick={() => remove(id)}>
                  {common.remove}
                  <span className="sr">{actions.of(what)}</span>
                </button>
              </p>
            </li>
          ))}
        </ul>
      </section>
      <section className="panel section no-print">
        <h2>{words.addTitle}</h2>
        <ThoughtForm
          keep={(thought) => {
            give('parking-lot', 'parkingLot', newId(), thought)
            setNews('')
          }}
        />
      </section>
    </>
  )
}
