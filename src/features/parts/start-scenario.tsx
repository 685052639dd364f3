import { useLocation } from 'wouter'
import type { Scenario } from '../../domain/assessment.ts'
import { own } from '../../domain/own.ts'
import { same } from '../../domain/same.ts'
import { NoRoom, useHasRoom } from '../../form/room.tsx'
import { paths } from '../../ports/paths.ts'
import { usePart, useGive, useWork } from '../../ports/use-work.ts'

type Props = {
  /** As it would be kept. */
  readonly wanted: Scenario
  readonly say: string
  /** What it is about, for whoever cannot see where the button stands. */
  readonly of: string
}

/** Keeps a scenario and goes there; to the one that is kept already, if it is the same. */
export function StartScenario({ wanted, say, of }: Props) {
  const { newId } = useWork()
  const [assessment, scenarios] = [usePart('id'), usePart('scenarios')]
  const [, navigate] = useLocation()
  const give = useGive()
  const hasRoom = useHasRoom('scenarios')
  const kept = Object.keys(scenarios).find((id) => same(own(scenarios, id), wanted))
  if (kept === undefined && !hasRoom) return <NoRoom kind="scenarios" />
  const start = () => {
    const id = kept ?? newId()
    if (kept === undefined) give('scenario', 'scenarios', id, wanted)
    navigate(paths.scenario(assessment, id))
  }
  return (
    <p className="no-print">
      <button type="button" className="link small" onClick={start}>
        <span>{say}</span>
        <span className="sr">{` ${of}`}</span>
      </button>
    </p>
  )
}
