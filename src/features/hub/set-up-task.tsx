import { Link } from 'wouter'
import { own } from '../../domain/own.ts'
import type { Assessment } from '../../domain/assessment.ts'
import { setUpFacts, setUpState } from '../../domain/set-up-state.ts'
import { dateSay } from '../../locales/dates.ts'
import { hub as words } from '../../locales/en/hub.ts'
import { paths } from '../../ports/paths.ts'
import { useAssessment, useWork } from '../../ports/use-work.ts'
import { Task } from './task.tsx'

/** What it is about and who is in the room: first on the list, and never locked. */
export function SetUpTask() {
  const { lists } = useWork()
  const assessment = useAssessment()
  const state = setUpState(lists, assessment)
  return (
    <Task
      name={<Link href={paths.setUp(assessment.id)}>{words.setUp}</Link>}
      state={state}
      what={state === 'not-started' ? words.setUpSays.nothing : says(assessment, setUpFacts(lists))}
    />
  )
}

function says({ about: { about }, voices, facts }: Assessment, asked: readonly string[]): string {
  const { setUpSays: say } = words
  const inTheRoom = Object.values(voices).filter(({ present }) => present).length
  return [
    !about.title.trim() && say.noName,
    !about.people.trim() && say.noPeople,
    inTheRoom > 0 ? say.groups(inTheRoom) : say.noVoices,
    say.facts(asked.filter((id) => own(facts, id)).length, asked.length),
    about.decideBy && say.decision(dateSay(about.decideBy)),
  ]
    .filter(Boolean)
    .join(' ')
}
