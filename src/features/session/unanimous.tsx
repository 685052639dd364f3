import { cellName, type CellShown } from '../../domain/session/cells.ts'
import { session } from '../../locales/en/session.ts'
import { useAssessment } from '../../ports/use-work.ts'
import { cellSays } from '../parts/cell-says.ts'

const { closed: words } = session

type Props = {
  readonly cell: Pick<CellShown, 'voices'>
  /** The names of the cells that are to be left out. */
  readonly leftOut: readonly string[]
  readonly leave: (names: readonly string[]) => void
}

/** A group of which all said the same: to show it tells what each of them said, so it may be left out. */
export function Unanimous({ cell, leftOut, leave }: Props) {
  const { voices } = useAssessment()
  const name = cellName(cell)
  const group = cellSays(cell.voices, voices)
  return (
    <div>
      <p className="warning-text">{words.unanimous(group)}</p>
      <label className="choice tick">
        <input
          type="checkbox"
          checked={leftOut.includes(name)}
          onChange={({ target }) => leave(target.checked ? [...leftOut, name] : leftOut.filter((one) => one !== name))}
        />
        <span>{words.leaveOut(group)}</span>
      </label>
    </div>
  )
}
