import { Suspense } from 'react'
import { Link } from 'wouter'
import { answeredAt, askedAt } from '../domain/where-asked.ts'
import type { Lists } from '../domain/asked.ts'
import { blankAnswer, type Assessment, type Kind, type RecordValue } from '../domain/assessment.ts'
import type { Edit } from '../domain/changes.ts'
import { carriedBasis } from '../domain/evidence.ts'
import { own } from '../domain/own.ts'
import type { Ref } from '../domain/ref.ts'
import type { Stop } from '../domain/walk.ts'
import { common } from '../locales/en/common.ts'
import { takenBack as words } from '../locales/en/taken-back.ts'
import { pathTo } from '../ports/paths.ts'
import { useAssessment, useMachine, useWork } from '../ports/use-work.ts'
import { useNeeded } from '../ui/needed.ts'

/** What was taken back or made again, which may be on another page, or what led on by itself: said, with the way to see it. */
export function TakenBack() {
  const { lists, actor } = useWork()
  const assessment = useAssessment()
  const moved = useMachine(({ context }) => context.moved)
  if (!moved) return null
  const [first, ...others] = moved.change.edits
  const { name, stop } = seenAt(first!, assessment, lists)
  if (moved.way === 'on')
    return (
      <p className="moved">
        <span>
          <span>{words.on}</span> <bdi>{`“${name ?? words.what[first!.in]}”`}</bdi>
        </span>
        <Suspense>
          <CountsAs edit={first!} from={moved.from} />
        </Suspense>
        <Link href={pathTo(assessment.id, stop)}>{first!.in === 'answers' ? words.addTo : words.see}</Link>
        <button type="button" className="link" onClick={() => actor.send({ type: 'went.back' })}>
          {common.undo}
        </button>
      </p>
    )
  return (
    <p className="moved">
      <span>
        <span>{words[moved.way]}</span> <span>{whatOf(first!)}</span>
        {name && <bdi>{` “${name}”`}</bdi>}
        {others.length > 0 && <span>{` ${words.more(others.length)}`}</span>}
        <span>. </span>
        <Link href={pathTo(assessment.id, stop)}>{words.see}</Link>
      </span>
    </p>
  )
}

/** What it was that changed. Of an answer that stands, only how it is known may have. */
function whatOf(edit: Edit): string {
  if (edit.in !== 'answers') return words.what[edit.in]
  const [before, after] = [edit.before ?? blankAnswer, edit.after ?? blankAnswer]
  const isHowKnown = before.level === after.level && before.basis !== after.basis
  return isHowKnown ? words.howKnown : words.what.answers
}

type Led = { readonly edit: Edit; readonly from: Stop }

/** That an answer counts for less than was said of it, for as long as what is recorded does not carry it. */
function CountsAs({ edit, from }: Led) {
  const { loadDomain } = useWork()
  const assessment = useAssessment()
  const { questions } = useNeeded(loadDomain, from.domain)
  const [question, answer] = [questions.get(edit.id), own(assessment.answers, edit.id)]
  if (edit.in !== 'answers' || !question || !answer) return null
  const { basis } = carriedBasis(answer, question, assessment)
  return basis < (answer.basis ?? 0) && <span>{words.countsAs(common.basis[basis])}</span>
}

type Seen = { readonly name?: string | undefined; readonly stop: Stop }

/** What a person calls the record of an edit, and where they see it. */
function seenAt(edit: Edit, { answers, scenarios }: Assessment, lists: Lists): Seen {
  const answered = (ref: Ref): Seen => {
    const asked = lists.questions.find(({ id }) => id === askedAt(ref, lists))
    if (ref.kind === 'question' && !asked) return { stop: { page: 'checkAnswers' } }
    const fact = lists.facts.find(({ id }) => id === ref.id)
    return { name: ref.kind === 'fact' ? fact?.short : asked?.short, stop: answeredAt(ref, lists) }
  }
  switch (edit.in) {
    case 'answers':
      return answered({ kind: 'question', id: edit.id })
    case 'heard':
    case 'dissents':
      return answered({ kind: 'question', id: either(edit).question })
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
    case 'gridTasks':
    case 'gridRoles':
      return { name: either(edit).name, stop: { page: 'grid' } }
    case 'gridCells':
    case 'gridCourses':
    case 'gridSettings':
      return { stop: { page: 'grid' } }
    case 'issues':
      return { stop: { page: 'recommendation' } }
    case 'moneyLines':
    case 'moneySettings':
      return { stop: { page: 'money' } }
    case 'ownWords':
      return { stop: { page: 'checkAnswers' } }
    default:
      return { stop: { page: 'setUp', step: 'about' } }
  }
}

/** The record, as it is or as it was: one of them is there. */
const either = <K extends Kind>({ before, after }: Edit<K>): RecordValue[K] => (after ?? before) as RecordValue[K]
