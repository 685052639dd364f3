import { useLocation } from 'wouter'
import { own } from '../../../domain/own.ts'
import type { Flip } from '../../../domain/diagram/flips.ts'
import { blankScenario, withSupposed } from '../../../domain/scenario.ts'
import { NoRoom, useHasRoom } from '../../../form/room.tsx'
import { recommendation } from '../../../locales/en/recommendation.ts'
import { paths } from '../../../ports/paths.ts'
import { useAssessment, useGive, useWork } from '../../../ports/use-work.ts'
import { same } from '../../../domain/same.ts'

/** Supposes these steps in a scenario of its own, and goes there; to the one that is kept already, if it is the same. */
export function ToScenario({ steps, of }: { readonly steps: readonly Flip[]; readonly of: string }) {
  const { whatIf: words } = recommendation
  const { newId } = useWork()
  const { id: assessment, scenarios } = useAssessment()
  const [, navigate] = useLocation()
  const give = useGive()
  const hasRoom = useHasRoom('scenarios')
  const wanted = withSupposed(blankScenario(words.scenario(of)), steps)
  const kept = Object.keys(scenarios).find((id) => same(own(scenarios, id), wanted))
  if (kept === undefined && !hasRoom) return <NoRoom kind="scenarios" />
  const start = () => {
    const id = kept ?? newId()
    if (kept === undefined) give('scenario', 'scenarios', id, wanted)
    navigate(paths.scenario(assessment, id))
  }
  return (
    <p>
      <button type="button" className="link small" onClick={start}>
        {words.toScenario}
        <span className="sr">{` ${of}`}</span>
      </button>
    </p>
  )
}
