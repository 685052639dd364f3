import { Link } from 'wouter'
import type { Assessment } from '../../../domain/assessment.ts'
import { voicesDiffer } from '../../../domain/contradictions.ts'
import type { Change } from '../../../domain/diagram/changes.ts'
import { answerState } from '../../../domain/walk.ts'
import { useWords } from '../../../locales/all-words.ts'
import { findOutSays } from '../../parts/find-out-says.ts'
import { Openness } from '../../parts/openness.tsx'
import { useTelling } from '../../parts/telling.ts'
import { valueSays } from '../../parts/value-says.ts'

type Props = {
  readonly steps: readonly Change[]
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

function Step({ step, isFull }: { readonly step: Change; readonly isFull: boolean | undefined }) {
  const words = useWords()
  const { whoCouldAct, whoCouldFindOut } = words.recommendation.whatIf
  const telling = useTelling()
  const { name, to } = findOutSays(step, telling)
  const isOpen = isOpenNow(step, telling.assessment)
  return (
    <li>
      <Link href={to}>{name}</Link>: {valueSays(step, telling, words)}
      {isFull && (isOpen || step.who) && (
        <small>
          {isOpen && <Openness point={step} telling={telling} />}
          {isOpen && step.who && ' '}
          {step.who && (step.effort === 'find-out' ? whoCouldFindOut : whoCouldAct)(step.who)}
        </small>
      )}
    </li>
  )
}

/** Whether nobody can be sure of the present answer: nothing is known, it is only assumed, or groups differ. */
function isOpenNow({ kind, id, from }: Change, { answers }: Assessment): boolean {
  if (kind !== 'question')
    return 'chosen' in from ? from.chosen.length === 0 : 'looked' in from && from.looked === 'unknown'
  const answer = answers[id]
  if (answer && voicesDiffer(answer)) return true
  const state = answerState(answer)
  return state === 'assumed' || state === 'not-known' || state === 'to-do'
}
