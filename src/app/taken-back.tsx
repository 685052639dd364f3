import { Link } from 'wouter'
import { answeredAt, askedAt } from '../domain/where-asked.ts'
import type { Lists } from '../domain/asked.ts'
import type { Assessment, Kind, RecordValue } from '../domain/assessment.ts'
import type { Edit } from '../domain/changes.ts'
import { own } from '../domain/own.ts'
import type { Ref } from '../domain/ref.ts'
import type { Stop } from '../domain/walk.ts'
import { takenBack as words } from '../locales/en/taken-back.ts'
import { pathTo } from '../ports/paths.ts'
import { useAssessment, useMachine, useWork } from '../ports/use-work.ts'

/** What was taken back or made again, which may be on another page: said, with the way to see it. */
export function TakenBack() {
  const { lists } = useWork()
  const assessment = useAssessment()
  const moved = useMachine(({ context }) => context.moved)
  if (!moved) return null
  const [first, ...others] = moved.change.edits
  const { name, stop } = seenAt(first!, assessment, lists)
  return (
    <p className="moved">
      <span>{words[moved.way]}</span> <span>{words.what[first!.in]}</span> {name && <bdi>{`“${name}”`}</bdi>}
      {others.length > 0 && <span>{` ${words.more(others.length)}`}</span>}
      <span>. </span>
      <Link href={pathTo(assessment.id, stop)}>{words.see}</Link>
    </p>
  )
}

type Seen = { readonly name?: string | undefined; readonly stop: Stop }

/** What a person calls the record of an edit, and where they see it. */
function seenAt(edit: Edit, { answers, scenarios }: Assessment, lists: Lists): Seen {
  const answered = (ref: Ref): Seen => {
    const asked = lists.questions.find(({ id }) => id === askedAt(ref, lists))
    if (ref.kind === 'question' && !asked) return { stop: { page: 'checkAnswers' } }
    return { name: ref.kind === 'fact' ? undefined : asked?.short, stop: answeredAt(ref, lists) }
  }
  switch (edit.in) {
    case 'answers':
      return answered({ kind: 'question', id: edit.id })
    case 'ladder':
      return answered({ kind: 'rung', id: edit.id })
    case 'facts':
      return answered({ kind: 'fact', id: edit.id })
    case 'evidence': {
      const [citing = ''] = Object.entries(answers).find(([, { evidence }]) => evidence.includes(edit.id)) ?? []
      return { name: either(edit).what, stop: answered({ kind: 'question', id: citing }).stop }
    }
    case 'voices':
      return { name: either(edit).group, stop: { page: 'setUp', step: 'voices' } }
    case 'actions':
    case 'parkingLot':
      return { name: either(edit).what, stop: { page: 'actions' } }
    case 'scenarios': {
      const isThere = own(scenarios, edit.id) !== undefined
      return {
        name: either(edit).name,
        stop: isThere ? { page: 'scenario', scenario: edit.id } : { page: 'scenarios' },
      }
    }
    case 'ownWords':
      return { stop: { page: 'checkAnswers' } }
    default:
      return { stop: { page: 'setUp', step: 'about' } }
  }
}

/** The record, as it is or as it was: one of them is there. */
const either = <K extends Kind>({ before, after }: Edit<K>): RecordValue[K] => (after ?? before) as RecordValue[K]
