import { useState } from 'react'
import type { Mark } from '../../../domain/grid/grid.ts'
import {
  becomes,
  isOther,
  keepingEdits,
  roomMarked,
  weighed,
  type CellMarked,
  type Settled,
} from '../../../domain/grid/room-marks.ts'
import { own } from '../../../domain/own.ts'
import type { StepNow } from '../../../domain/session/wire.ts'
import { grid } from '../../../locales/en/grid.ts'
import { listSay } from '../../../locales/lists.ts'
import { marking as words } from '../../../locales/en/marking.ts'
import { useAssessment, useGiveAll } from '../../../ports/use-work.ts'
import { Field } from '../../../ui/field.tsx'
import { useOfPhones, useSendToPhones } from '../use-phones.ts'
import { nameOf } from './wall-lines.ts'

/** That something of it was kept, among what the device knows to be on record. */
const kept = 'grid'

/** What the room marked: what is to talk about, what keeping it would do, and the press that keeps it. */
export function WhatTheyMarked({ shown }: { readonly shown: readonly StepNow[] }) {
  const assessment = useAssessment()
  const giveAll = useGiveAll()
  const send = useSendToPhones()
  const wasKept = useOfPhones(({ context }) => context.kept!.recorded.includes(kept))
  const { cells, gone } = roomMarked(shown, assessment)
  const [settled, settle] = useState<Settled>(() => (wasKept ? asItStands(cells) : {}))
  const apart = cells.filter(({ agreed }) => agreed === undefined)
  const others = cells.filter((cell) => cell.agreed !== undefined && isOther(cell, settled))
  const weighs = weighed(cells, settled)
  const toChange = weighs.all - weighs.same
  const keep = () => {
    giveAll('grid', (now) => keepingEdits(cells, settled, now))
    send({ type: 'round.recorded', id: kept })
  }
  if (cells.length === 0) return <p className="lead">{gone > 0 ? words.gone(gone) : words.nobody}</p>
  return (
    <>
      {apart.length > 0 && (
        <section className="sitting-part stack" aria-labelledby="apart">
          <h2 id="apart">{words.apart}</h2>
          <p>{words.apartSay}</p>
          {apart.map((cell) => (
            <SettleCell
              cell={cell}
              chosen={own<Mark>(settled, cell.id)}
              settle={(mark) => settle(withMark(settled, cell.id, mark))}
              key={cell.id}
            />
          ))}
        </section>
      )}
      {others.length > 0 && (
        <section className="sitting-part stack" aria-labelledby="other">
          <h2 id="other">{words.other}</h2>
          <dl className="summary">
            {others.map((cell) => (
              <Named
                cell={cell}
                say={words.differs(markSays(becomes(cell, settled)), markSays(cell.stands!))}
                key={cell.id}
              />
            ))}
          </dl>
        </section>
      )}
      <details className="sitting-part">
        <summary>{words.everything}</summary>
        <dl className="summary small">
          {cells.map((cell) => (
            <Named cell={cell} say={saidSays(cell)} key={cell.id} />
          ))}
        </dl>
      </details>
      <section className="sitting-part stack" aria-labelledby="keep-marks">
        <h2 id="keep-marks">{words.keepTitle}</h2>
        <ul className="bullets">
          {[
            words.preview(weighs.all),
            weighs.blank > 0 && words.blank(weighs.blank),
            weighs.same > 0 && words.same(weighs.same),
            weighs.other > 0 && words.changes(weighs.other),
            weighs.unsettled > 0 && words.unsettled(weighs.unsettled),
            gone > 0 && words.gone(gone),
          ].map((say) => say && <li key={say}>{say}</li>)}
        </ul>
        <p role="status">
          {wasKept ? (toChange === 0 ? words.kept : '') : toChange === 0 ? words.hasAll : words.notKept}
        </p>
        {toChange > 0 && (
          <p className="actions page-actions">
            <button type="button" className="btn" onClick={keep}>
              {words.keep(toChange)}
            </button>
          </p>
        )}
      </section>
    </>
  )
}

/** After it was kept, what stands in the grid is what was settled. */
const asItStands = (cells: readonly CellMarked[]): Settled =>
  Object.fromEntries(cells.flatMap(({ id, agreed, stands }) => (agreed || !stands ? [] : [[id, stands]])))

function withMark(settled: Settled, id: string, mark: Mark | undefined): Settled {
  const { [id]: _before, ...rest } = settled
  return mark ? { ...rest, [id]: mark } : rest
}

const markSays = (mark: Mark): string => grid.marks[mark]

const saidSays = ({ said, agreed }: CellMarked): string =>
  agreed ? markSays(agreed) : listSay(said.map(({ mark, people }) => words.saidBy(markSays(mark), people)))

function useNameOfCell({ task, role }: CellMarked): string {
  const { gridTasks, gridRoles } = useAssessment()
  return words.cell(nameOf(gridTasks, task), nameOf(gridRoles, role))
}

function Named({ cell, say }: { readonly cell: CellMarked; readonly say: string }) {
  const name = useNameOfCell(cell)
  return (
    <div>
      <dt className="typed">{name}</dt>
      <dd>{say}</dd>
    </div>
  )
}

type SettleProps = {
  readonly cell: CellMarked
  readonly chosen: Mark | undefined
  readonly settle: (mark: Mark | undefined) => void
}

/** People of one role said different things: what holds, or that it is left open. */
function SettleCell({ cell, chosen, settle }: SettleProps) {
  const name = useNameOfCell(cell)
  return (
    <Field id={`settle-${cell.id}`} label={<span className="typed">{name}</span>} hint={saidSays(cell)}>
      {(field) => (
        <select
          {...field}
          value={chosen ?? ''}
          onChange={({ target }) => settle(target.value === '' ? undefined : (target.value as Mark))}
        >
          <option value="">{words.leaveOpen}</option>
          {cell.said.map(({ mark }) => (
            <option value={mark} key={mark}>
              {markSays(mark)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
