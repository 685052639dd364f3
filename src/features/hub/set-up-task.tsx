import { Link } from 'wouter'
import type { Assessment } from '../../domain/assessment.ts'
import type { Lists } from '../../domain/asked.ts'
import { factCounts, inAll, inSomeWay } from '../../domain/counts.ts'
import { setUpState } from '../../domain/set-up-state.ts'
import { isForTheRoom } from '../../domain/who-answers.ts'
import { dateSay } from '../../locales/dates.ts'
import { hub as words } from '../../locales/en/hub.ts'
import { paths } from '../../ports/paths.ts'
import { useAssessment, useWork } from '../../ports/use-work.ts'
import { Task } from './task.tsx'

/** What it is about and who is in the room: first on the list, and never locked. */
export function SetUpTask() {
  const { lists } = useWork()
  const assessment = useAssessment()
  const nothing = isForTheRoom(assessment) ? words.setUpSays.nothing : words.setUpSays.nothingAlone
  const state = setUpState(lists, assessment)
  return (
    <Task
      name={<Link href={paths.setUp(assessment.id)}>{words.setUp}</Link>}
      state={state}
      what={state === 'not-started' ? nothing : says(assessment, lists)}
    />
  )
}

function says(assessment: Assessment, { facts }: Lists): string {
  const { setUpSays: say } = words
  const { voices } = assessment
  const { about } = assessment.about
  const inTheRoom = Object.values(voices).filter(({ present }) => present).length
  const isWhole = about.depth === 'full'
  const counts = factCounts(
    facts.filter(({ askedWith }) => askedWith === 'set-up'),
    assessment,
  )
  return [
    !about.title.trim() && say.noName,
    isWhole && !about.people.trim() && say.noPeople,
    isForTheRoom(assessment) && (inTheRoom > 0 ? say.groups(inTheRoom) : say.noVoices),
    (isWhole || inSomeWay(counts) > 0) && say.facts(inSomeWay(counts), inAll(counts)),
    about.decideBy && say.decision(dateSay(about.decideBy)),
  ]
    .filter(Boolean)
    .join(' ')
}
