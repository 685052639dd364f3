import { plans as words } from '../../locales/en/plans.ts'
import './plans.css'

type Props = {
  readonly differs: boolean
  readonly isOpen: boolean
  /** What it is of, for whoever hears the button alone. */
  readonly of: string
  readonly open: (isOpen: boolean) => void
  /** Takes it back: it counts for all again. */
  readonly again: () => void
}

/** For which plans it counts, and the one button that says otherwise. */
export function CountsFor({ differs, isOpen, of, open, again }: Props) {
  const isByPlan = differs || isOpen
  return (
    <p className="counts-for">
      {isByPlan && <b>{words.byPlan}</b>}
      <button type="button" className="link" onClick={() => (isByPlan ? again() : open(true))}>
        <span>{isByPlan ? words.sameAgain : words.differs}</span>
        <span className="sr">{`: ${of}`}</span>
      </button>
      {differs && !isOpen && (
        <button type="button" className="link" onClick={() => open(true)}>
          <span>{words.change}</span>
          <span className="sr">{`: ${of}`}</span>
        </button>
      )}
    </p>
  )
}
