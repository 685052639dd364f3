import { recommendation } from '../../../locales/en/recommendation.ts'
import { Link } from 'wouter'
import type { Flip } from '../../../domain/diagram/flips.ts'
import { findOutSays } from '../../parts/find-out-says.ts'
import { isOpenNow } from '../../parts/is-open-now.ts'
import { Openness } from '../../parts/openness.tsx'
import { useRecommended } from '../../parts/recommended.ts'
import { valueSays } from '../../parts/value-says.ts'

type Props = {
  readonly steps: readonly Flip[]
  /** Whether each says how sure the present answer is, and who could find out or act. */
  readonly isFull?: boolean
}

/** The answers that would have to change, each with what it would have to say. */
export function Steps({ steps, isFull }: Props) {
  return (
    <ul className="bullets">
      {steps.map((step) => (
        <Step step={step} isFull={isFull} key={`${step.kind} ${step.id}`} />
      ))}
    </ul>
  )
}

function Step({ step, isFull }: { readonly step: Flip; readonly isFull: boolean | undefined }) {
  const { whoCouldAct, whoCouldFindOut } = recommendation.whatIf
  const telling = useRecommended()
  const { name, to } = findOutSays(step, telling)
  const isOpen = isOpenNow(step, telling.assessment, telling.content)
  return (
    <li>
      <Link href={to}>{name}</Link>: <span>{valueSays(step, telling)}</span>
      {isFull && (isOpen || step.who) && (
        <small>
          {isOpen && <Openness point={step} />}
          {step.who && <span>{` ${(step.effort === 'find-out' ? whoCouldFindOut : whoCouldAct)(step.who)}`}</span>}
        </small>
      )}
    </li>
  )
}
