import { Link } from 'wouter'
import { own } from '../../domain/own.ts'
import type { Assessment } from '../../domain/assessment.ts'
import { dateSay } from '../../locales/dates.ts'
import { hub as words } from '../../locales/en/hub.ts'
import { paths } from '../../ports/paths.ts'
import { useAssessment, useWork } from '../../ports/use-work.ts'
import { setUpState } from './set-up-state.ts'
import { Task } from './task.tsx'

/** What it is about and who is in the room: first on the list, and never locked. */
export function SetUpTask() {
  const { lists } = useWork()
  const assessment = useAssessment()
  const setUpFacts = lists.facts.filter(({ askedWith }) => askedWith === 'set-up').map(({ id }) => id)
  const state = setUpState(assessment, setUpFacts)
  return (
    <Task
      name={<Link href={paths.setUp(assessment.id)}>{words.setUp}</Link>}
      state={state}
      what={state === 'not-started' ? words.setUpSays.nothing : says(assessment, setUpFacts)}
    />
  )
}

function says({ about: { about }, voices, facts }: Assessment, setUpFacts: readonly string[]): string {
  const { setUpSays: say } = words
  const inTheRoom = Object.values(voices).filter(({ present }) => present).length
  return [
    !about.title.trim() && say.noName,
    !about.people.trim() && say.noPeople,
    inTheRoom > 0 ? say.groups(inTheRoom) : say.noVoices,
    say.facts(setUpFacts.filter((id) => own(facts, id)).length, setUpFacts.length),
    about.decideBy && say.decision(dateSay(about.decideBy)),
  ]
    .filter(Boolean)
    .join(' ')
}
