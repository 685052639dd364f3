import type { FullQuestion } from '../../domain/content.ts'
import { carriedBasis } from '../../domain/evidence.ts'
import { common } from '../../locales/en/common.ts'
import { carried as carriedWords } from '../../locales/en/carried.ts'
import { interview } from '../../locales/en/interview.ts'
import { present as words } from '../../locales/en/present.ts'
import { useAssessment } from '../../ports/use-work.ts'
import { Glyph, type Ink } from '../../ui/charts/ink.tsx'
import { useAnswer } from '../parts/use-answer.ts'
import { ChoiceScreen } from './choice-screen.tsx'

/** How the level just said is known, and how far what is recorded carries it. What is recorded stays off the screen. */
export function BasisScreen({ question }: { readonly question: FullQuestion }) {
  const assessment = useAssessment()
  const [answer, give] = useAnswer(question)
  const level = answer?.level
  const carried = answer?.basis === undefined ? undefined : carriedBasis(answer, question, assessment).basis
  return (
    <ChoiceScreen<Ink>
      eyebrow={question.ask}
      ask={interview.howKnow}
      lead={
        typeof level === 'number' && (
          <>
            <span>{`${words.said}:`}</span> <b>{question.levels[level]}</b>
          </>
        )
      }
      options={common.basis.map((name, at) => ({
        value: at as Ink,
        say: (
          <>
            <b>{`${name}.`}</b> <span>{interview.bases[at]!.say}</span>
          </>
        ),
        beside: <Glyph height={3} ink={at as Ink} size={40} />,
      }))}
      chosen={answer?.basis}
      choose={(basis) => give({ basis })}
      note={carried !== undefined && carriedWords.carries(common.basis[carried])}
    />
  )
}
