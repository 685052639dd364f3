import type { AskedQuestion } from '../../domain/content.ts'
import { carriedBasis } from '../../domain/evidence.ts'
import type { AssessmentSnapshot } from '../../machine/assessment-machine.ts'
import { common } from '../../locales/en/common.ts'
import { carried as words } from '../../locales/en/carried.ts'
import { own } from '../../domain/own.ts'
import { useMachine } from '../../ports/use-work.ts'
import { Glyph } from '../../ui/charts/ink.tsx'

/** How far what is recorded carries an answer, and what would carry it one step further. */
export function Carried({ question }: { readonly question: AskedQuestion }) {
  const carried = ({ context: { assessment } }: AssessmentSnapshot) => {
    const answer = own(assessment!.answers, question.id)
    return answer?.basis === undefined ? undefined : carriedBasis(answer, question, assessment!)
  }
  const basis = useMachine((now) => carried(now)?.basis)
  const missing = useMachine((now) => carried(now)?.missing[0])
  if (basis === undefined) return null
  return (
    <div className="now-line small" role="status">
      <Glyph height={3} ink={basis} />
      <div>
        <p>{words.carries(common.basis[basis])}</p>
        {missing && <p>{words.raise[missing]}</p>}
      </div>
    </div>
  )
}
