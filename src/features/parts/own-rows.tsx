import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { OwnWords } from '../../domain/assessment.ts'
import type { OwnColumn, OwnWordsAsked } from '../../domain/content.ts'
import { own } from '../../domain/own.ts'
import { namedRows, rowsToFill, rowsWith } from '../../domain/own-words.ts'
import { CheckedText } from '../../form/checked-text.tsx'
import { SelectField } from '../../form/record-form.tsx'
import { voices as whoAnswers } from '../../locales/en/voices.ts'
import { ownWords as words } from '../../locales/en/own-words.ts'
import { usePart } from '../../ports/use-work.ts'
import { SetUpLink } from './set-up-link.tsx'

type Given = (earlier: OwnWords) => Partial<OwnWords>
/** Says part of it anew; `from` is what stood there when the typing began. */
export type Keep = (given: Given, from?: Given) => void

export const cellId = ({ id }: OwnWordsAsked, row: string, column: string): string => `${id}-${row}-${column}`

type Props = {
  readonly asked: OwnWordsAsked
  readonly rows: NonNullable<OwnWordsAsked['rows']>
  readonly said: OwnWords
  readonly keep: Keep
  /** Where what waits to be kept is found again. */
  readonly place: string
  readonly isHeld: (row: string) => boolean
}

/** Rows with names are all there, and so are those of the groups; of others those in which something stands, one at least. */
export function OwnRows(props: Props) {
  const { asked, rows, said, isHeld } = props
  const voices = usePart('voices')
  const names = new Map(namedRows(asked, voices).map(({ id, name }) => [id, name]))
  const isBegun = !rows.named && !rows.by
  const [begun, setBegun] = useState(1)
  const block = useRef<HTMLFieldSetElement>(null)
  // The button that was pressed may be gone: the focus goes to the row it began.
  useEffect(() => {
    if (begun > 1) block.current!.querySelector<HTMLElement>('.own-row:last-of-type :is(input, select)')?.focus()
  }, [begun])
  const all = rowsToFill(said, asked, voices)
  const used = all.map((row) => own(said.rows, row) !== undefined || isHeld(row))
  const shown = isBegun ? Math.max(used.lastIndexOf(true) + 1, begun) : all.length
  return (
    <fieldset className="own-rows" ref={block} aria-describedby={`${asked.id}-help`}>
      <legend className="own-legend">{asked.ask}</legend>
      <p className="small soft" id={`${asked.id}-help`}>
        {asked.help}
      </p>
      {all.length === 0 && <SetUpLink before={words.noVoices} say={whoAnswers.toSetUp} />}
      {all.slice(0, shown).map((row, at) => (
        <OneRow {...props} row={row} at={at + 1} name={names.get(row) || undefined} key={row} />
      ))}
      {shown < all.length && (
        <p className="actions no-print">
          <button type="button" className="btn quiet" onClick={() => setBegun(shown + 1)}>
            {words.another}
          </button>
        </p>
      )}
    </fieldset>
  )
}

type OfRow = Props & { readonly row: string; readonly at: number; readonly name: string | undefined }

/** A row of one column that has a name is its own field; else its name stands above its fields. */
function OneRow({ row, at, name, ...props }: OfRow) {
  const { asked, rows } = props
  const isField = name !== undefined && rows.columns.length === 1
  const called = name ?? words.at(at)
  return (
    <div className="own-row" role="group" aria-label={name ?? words.rowAt(asked.short, at)}>
      {name !== undefined && !isField && <p className="own-name">{name}</p>}
      {rows.columns.map((column) => (
        <div className={column.isLong && 'long'} key={column.id}>
          <Cell
            {...props}
            row={row}
            column={column}
            label={
              <>
                <span>{isField ? name : column.name}</span>
                <span className="sr">{words.inRow(isField ? column.name : called)}</span>
              </>
            }
          />
        </div>
      ))}
    </div>
  )
}

type OfCell = Props & { readonly row: string; readonly column: OwnColumn; readonly label: ReactNode }

function Cell({ asked, said, keep, place, row, column: { id, choices }, label }: OfCell) {
  const value = own(own(said.rows, row) ?? {}, id) ?? ''
  const set = (say: string, from: string) =>
    keep(
      (earlier) => ({ rows: rowsWith(earlier, row, id, say) }),
      (earlier) => ({ rows: rowsWith(earlier, row, id, from) }),
    )
  const field = { id: cellId(asked, row, id), label, value }
  if (!choices) return <CheckedText {...field} of={place} most={asked.most} keep={set} />
  return (
    <SelectField {...field} choose={(chosen) => set(chosen, value)}>
      <option value="">{words.notSaid}</option>
      {choices.map((choice) => (
        <option key={choice.id} value={choice.id}>
          {choice.say}
        </option>
      ))}
      {value !== '' && !choices.some((choice) => choice.id === value) && <option value={value}>{value}</option>}
    </SelectField>
  )
}
