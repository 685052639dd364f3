import { isByPlan } from '../../domain/answers.ts'
import { own } from '../../domain/own.ts'
import type { Looked } from '../../domain/records/fields.ts'
import { groupsHeard, mayDecide } from '../../domain/voices/heard-on.ts'
import type { Answer, Assessment } from '../../domain/assessment.ts'
import { presentIn } from '../../domain/who-answers.ts'
import type { FullQuestion } from '../../domain/content.ts'
import { interview } from '../../locales/en/interview.ts'
import { present as words } from '../../locales/en/present.ts'
import { useAssessment } from '../../ports/use-work.ts'
import { useAnswer } from '../parts/use-answer.ts'
import { ChoiceScreen, type Option } from './choice-screen.tsx'
import { cut } from './cut.ts'
import { groupsSay } from './groups-say.ts'

const groupsAtMost = 3
const longestGroup = 32

/** A question and its four levels, each with the groups that say so for themselves. */
export function LevelScreen({ question }: { readonly question: FullQuestion }) {
  const [answer, give] = useAnswer(question)
  const assessment = useAssessment()
  const beside = useGroups(question)
  const isByGroups = question.byVoice && groupsHeard(question, assessment).some((group) => mayDecide(group, assessment))
  const lead = isByGroups ? words.byGroups : question.help
  const left = groupsLeft(question, assessment)
  const chosen = answer?.level
  return (
    <ChoiceScreen<Answer['level']>
      ask={question.ask}
      lead={
        (lead || left.length > 0) && (
          <>
            <span>{lead}</span> {left.length > 0 && <span>{words.groupsLeft(groupsSay(left))}</span>}
          </>
        )
      }
      options={question.levels.map((say, at) => ({ value: at as 0, say, ...beside(at as 0) }))}
      unknown={{ value: 'unknown', say: interview.unknown, ...beside('unknown') }}
      chosen={chosen}
      choose={(level) => give({ level })}
      isSettled={isByGroups === true}
      note={
        question.about === 'plan' && isByPlan(answer)
          ? words.byPlan
          : chosen === 'not-applicable' && words.notApplicable
      }
    />
  )
}

/** The groups in the room that have yet to answer for themselves, where each does. */
function groupsLeft(question: FullQuestion, assessment: Assessment): readonly string[] {
  if (!question.byVoice) return []
  const heard = groupsHeard(question, assessment).flatMap(({ voices }) => voices)
  const left = presentIn(assessment).filter(([id]) => !heard.includes(id))
  return left.map(([, { group }]) => group)
}

/** The groups that answered a level for themselves: groups, never names. */
function useGroups(question: FullQuestion): (level: Looked) => Pick<Option<unknown>, 'beside'> {
  const assessment = useAssessment()
  const heard = groupsHeard(question, assessment)
  return (level) => {
    const groups = heard.flatMap(({ voices, level: said }) =>
      said === level ? voices.flatMap((id) => own(assessment.voices, id)?.group ?? []) : [],
    )
    if (groups.length === 0) return {}
    const shown = groups.slice(0, groups.length > groupsAtMost ? groupsAtMost - 1 : groupsAtMost)
    const more = groups.length - shown.length
    return {
      beside: (
        <>
          {shown.map((group) => (
            <span key={group}>{cut(group, longestGroup)}</span>
          ))}
          {more > 0 && <span>{words.moreGroups(more)}</span>}
        </>
      ),
    }
  }
}
