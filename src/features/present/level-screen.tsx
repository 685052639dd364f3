import { answeredLevel, isByPlan } from '../../domain/answers.ts'
import { own } from '../../domain/own.ts'
import type { Answer } from '../../domain/assessment.ts'
import type { FullQuestion } from '../../domain/content.ts'
import { interview } from '../../locales/en/interview.ts'
import { present as words } from '../../locales/en/present.ts'
import { useAssessment } from '../../ports/use-work.ts'
import { useAnswer } from '../parts/use-answer.ts'
import { ChoiceScreen, type Option } from './choice-screen.tsx'
import { cut } from './cut.ts'

const groupsAtMost = 3
const longestGroup = 32

/** A question and its four levels, each with the groups that say so for themselves. */
export function LevelScreen({ question }: { readonly question: FullQuestion }) {
  const [answer, give] = useAnswer(question)
  const beside = useGroups(answer)
  const isByGroups = Object.values(answer?.byVoice ?? {}).some((level) => level !== 'unknown')
  const chosen = answer && answeredLevel(answer)
  return (
    <ChoiceScreen<Answer['level']>
      ask={question.ask}
      lead={isByGroups ? words.byGroups : question.help}
      options={question.levels.map((say, at) => ({ value: at as 0, say, ...beside(at as 0) }))}
      unknown={{ value: 'unknown', say: interview.unknown, ...beside('unknown') }}
      chosen={chosen}
      choose={(level) => give({ level })}
      isSettled={isByGroups}
      note={
        question.about === 'plan' && isByPlan(answer)
          ? words.byPlan
          : chosen === 'not-applicable' && words.notApplicable
      }
    />
  )
}

type GroupLevel = Answer['byVoice'][string]

/** The groups that answered a level for themselves: groups, never names. */
function useGroups(answer: Answer | undefined): (level: GroupLevel) => Pick<Option<unknown>, 'beside'> {
  const { voices } = useAssessment()
  return (level) => {
    const groups = Object.entries(answer?.byVoice ?? {}).flatMap(([id, said]) => {
      const voice = own(voices, id)
      return said === level && voice ? [voice.group] : []
    })
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
