import { totalOf } from '../../domain/grid/grid.ts'
import { longestText } from '../../domain/assessment.ts'
import { isSaidInFull } from '../../domain/suggested/by-grid.ts'
import { dateSay } from '../../locales/dates.ts'
import { figuresPoint } from '../../locales/en/figures-point.ts'
import { draftIn, withDraft } from '../../locales/left-over-says.ts'
import { numberSay } from '../../locales/numbers.ts'
import { useWork } from '../../ports/use-work.ts'
import { useGridMeasured } from './use-suggested.ts'
import './figures-point.css'

const words = figuresPoint.leftOver

export type LeftOver = {
  readonly rung: string
  /** What is written of what was left over. */
  readonly text: string
  readonly write: (text: string) => void
}

/**
 * What the grid comes to on a rung, as a sentence to begin from. It never says how far a rung was looked into; where the grid
 * comes to something else than the sentence that was taken, it says so.
 */
export function LeftOverPoint({ rung, text, write }: LeftOver) {
  const { today } = useWork()
  const found = useGridMeasured(() => true)
  const on = found && isSaidInFull(found.read) && found.measured.ladder.likely.find((one) => one.rung === rung)
  if (!on) return null
  const hours = numberSay(totalOf(on.left) / 60, 1)
  const before = draftIn(text)
  const anew = withDraft(text, hours, dateSay(today()))
  if (before?.hours === hours || anew.length > longestText) return null
  return (
    <div className="points-to">
      <p>{before ? words.changed(before.hours, hours) : words.offer(hours)}</p>
      <p className="small">{words.sums}</p>
      <p className="actions">
        <button type="button" className="btn quiet small" onClick={() => write(anew)}>
          {figuresPoint.use}
        </button>
      </p>
    </div>
  )
}
