import { listSay } from '../../locales/lists.ts'
import type { Answer, Voice } from '../../domain/assessment.ts'
import { own } from '../../domain/own.ts'
import { groupsHeard } from '../../domain/voices/heard-on.ts'
import type { FullQuestion } from '../../domain/content.ts'
import { interview } from '../../locales/en/interview.ts'
import { review as words } from '../../locales/en/review.ts'
import { useAssessment } from '../../ports/use-work.ts'

/** The groups that answered together. */
export function WhoAnswered({ answer }: { readonly answer: Answer }) {
  const say = useGroupSay()
  const groups = answer.voices.map(say).filter((group) => group !== undefined)
  return groups.length > 0 ? <p className="small soft">{words.voices(listSay(groups))}</p> : null
}

/** What each group answered for itself, or several that were told together. */
export function ByVoices({ question }: { readonly question: FullQuestion }) {
  const say = useGroupSay()
  const rows = groupsHeard(question, useAssessment()).flatMap(({ voices, level }) => {
    const groups = voices.flatMap((id) => say(id) ?? [])
    const said = level === 'unknown' ? interview.unknown : question.levels[level]
    return groups.length > 0 ? [{ id: voices.join(' '), groups: listSay(groups), said }] : []
  })
  if (rows.length === 0) return null
  return (
    <ul className="small soft beside-list">
      {rows.map(({ id, groups, said }) => (
        <li key={id}>{`${groups}: ${said}`}</li>
      ))}
    </ul>
  )
}

function useGroupSay(): (id: string) => string | undefined {
  const { voices } = useAssessment()
  return (id) => {
    const voice: Voice | undefined = own(voices, id)
    return voice && (voice.present ? voice.group : words.notInTheRoom(voice.group))
  }
}
