import { Link } from 'wouter'
import { recordAt, type Edit } from '../domain/changes.ts'
import type { Lists } from '../domain/asked.ts'
import type { Assessment, Kind, RecordValue } from '../domain/assessment.ts'
import { takenBack as words } from '../locales/en/taken-back.ts'
import { paths } from '../ports/paths.ts'
import { useAssessment, useMachine, useWork } from '../ports/use-work.ts'

/** What was taken back or made again, which may be on another page: said, with the way to see it. */
export function TakenBack() {
  const { lists } = useWork()
  const assessment = useAssessment()
  const moved = useMachine(({ context }) => context.moved)
  if (!moved) return null
  const [first, ...others] = moved.change.edits
  const { name, to } = placeOf(first!, assessment, lists)
  return (
    <p className="moved">
      <span>{words[moved.way]}</span> <span>{words.what[first!.in]}</span> {name && <bdi>{`“${name}”`}</bdi>}
      {others.length > 0 && <span>{` ${words.more(others.length)}`}</span>}
      <span>. </span>
      <Link href={to}>{words.see}</Link>
    </p>
  )
}

type Seen = { readonly name?: string | undefined; readonly to: string }

/** What a person calls the record of an edit, and where they see it. */
function placeOf(edit: Edit, assessment: Assessment, lists: Lists): Seen {
  const { id } = assessment
  const questionAt = (question: string): Seen => {
    const known = lists.questions.find((one) => one.id === question)
    return known ? { name: known.short, to: paths.question(id, known) } : { to: paths.checkAnswers(id) }
  }
  switch (edit.in) {
    case 'answers':
      return questionAt(edit.id)
    case 'ladder':
      return questionAt('n6-alternatives')
    case 'facts': {
      const besides = lists.facts.find((fact) => fact.id === edit.id)?.askedWith
      return besides && besides !== 'set-up'
        ? {
            to: paths.question(
              id,
              lists.questions.find((one) => one.id === besides)!,
              { at: edit.id },
            ),
          }
        : { to: paths.setUp(id, 'facts', { at: edit.id }) }
    }
    case 'evidence': {
      const citing = Object.entries(assessment.answers).find(([, answer]) => answer.evidence.includes(edit.id))
      return { name: either(edit).what, to: citing ? questionAt(citing[0]).to : paths.checkAnswers(id) }
    }
    case 'voices':
      return { name: either(edit).group, to: paths.setUp(id, 'voices') }
    case 'actions':
    case 'parkingLot':
      return { name: either(edit).what, to: paths.actions(id) }
    case 'scenarios':
      return {
        name: either(edit).name,
        to: recordAt(assessment, 'scenarios', edit.id) ? paths.scenario(id, edit.id) : paths.scenarios(id),
      }
    default:
      return { to: paths.setUp(id, 'about') }
  }
}

/** The record, as it is or as it was: one of them is there. */
const either = <K extends Kind>({ before, after }: Edit<K>): RecordValue[K] => (after ?? before) as RecordValue[K]
