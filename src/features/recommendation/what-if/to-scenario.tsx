import { useLocation } from 'wouter'
import type { Change } from '../../../domain/diagram/changes.ts'
import { blankScenario, withSupposed } from '../../../domain/scenario.ts'
import { useWords } from '../../../locales/all-words.ts'
import { useAssessment, useGive, useWork } from '../../../machine/work.ts'

/** Supposes these steps in a scenario of its own, and goes there. */
export function ToScenario({ steps, name }: { readonly steps: readonly Change[]; readonly name: string }) {
  const { whatIf: words } = useWords().recommendation
  const { newId } = useWork()
  const { id: assessment } = useAssessment()
  const [, navigate] = useLocation()
  const give = useGive()
  const start = () => {
    const id = newId()
    give('scenario', 'scenarios', id, withSupposed(blankScenario(name), steps))
    navigate(`/a/${assessment}/scenarios/${id}`)
  }
  return (
    <p>
      <button type="button" className="link small" onClick={start}>
        {words.toScenario}
        <span className="sr"> {name}</span>
      </button>
    </p>
  )
}
