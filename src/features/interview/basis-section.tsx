import type { FullQuestion } from '../../domain/content.ts'
import { carriedBasis } from '../../domain/evidence.ts'
import { common } from '../../locales/en/common.ts'
import { interview as words } from '../../locales/en/interview.ts'
import { useAssessment } from '../../ports/use-work.ts'
import { Glyph } from '../../ui/charts/ink.tsx'
import { Choices } from '../../ui/choices.tsx'
import { FieldError } from '../../ui/field.tsx'
import { useAnswer } from '../parts/use-answer.ts'

type Props = {
  readonly question: FullQuestion
  readonly error: string | undefined
}

/** How do you know? With how far what is recorded carries it, and what would carry it one step further. */
export function BasisSection({ question, error }: Props) {
  const assessment = useAssessment()
  const [answer, give] = useAnswer(question)
  const carried = answer && carriedBasis(answer, question, assessment)
  return (
    <fieldset className="q-section how-known" aria-describedby={error ? 'basis-error' : undefined}>
      <legend>
        <h2>{words.howKnow}</h2>
      </legend>
      <div>
        <div className={error ? 'has-error' : undefined}>
          <FieldError id="basis" error={error} />
          <Choices
            look="four"
            name="basis"
            chosen={answer?.basis === undefined ? null : String(answer.basis)}
            choose={(value) => give({ basis: Number(value) as 0 })}
            choices={words.bases.map(({ say, hint }, at) => ({ value: String(at), say, hint }))}
          />
        </div>
        {carried && answer?.basis !== undefined && (
          <div className="now-line small" role="status">
            <Glyph height={3} ink={carried.basis} />
            <div>
              <p>{words.carries(common.basis[carried.basis])}</p>
              {carried.missing[0] && <p>{words.raise[carried.missing[0]]}</p>}
            </div>
          </div>
        )}
      </div>
    </fieldset>
  )
}
