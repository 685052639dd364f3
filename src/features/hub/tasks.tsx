import { answerTo } from '../../domain/voices/heard-on.ts'
import { Link } from 'wouter'
import { domains, type DomainId } from '../../domain/content.ts'
import { answerState, questionsIn } from '../../domain/asked.ts'
import { countsOf, inSomeWay } from '../../domain/counts.ts'
import { common } from '../../locales/en/common.ts'
import { hub as words } from '../../locales/en/hub.ts'
import { paths } from '../../ports/paths.ts'
import { useAssessment, useMayEnter, useWork } from '../../ports/use-work.ts'
import { Strip, type Square } from '../../ui/charts/strip.tsx'
import { squareOf } from '../parts/square-of.ts'
import { DepthSwitch } from './depth-switch.tsx'
import { SetUpTask } from './set-up-task.tsx'
import { Task } from './task.tsx'

/** Set-up, then the six domains: what is done, what is under way, what is left. */
export function Tasks() {
  const { key } = words
  return (
    <>
      <ol className="tasks">
        <SetUpTask />
        {domains.map((domain) => (
          <Domain domain={domain} key={domain} />
        ))}
      </ol>
      <ul className="key squares" aria-label={key.label}>
        {(['done', 'assumed', 'dk', 'todo'] as const).map((square: Square) => (
          <li key={square}>
            <span aria-hidden="true">
              <Strip squares={[square]} say="" />
            </span>
            <span>{key[square]}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

const Domain = ({ domain }: { readonly domain: DomainId }) =>
  useMayEnter({ page: 'domain', domain }) ? <DomainTask domain={domain} /> : <NotAsked domain={domain} />

function DomainTask({ domain }: { readonly domain: DomainId }) {
  const { lists } = useWork()
  const assessment = useAssessment()
  const questions = questionsIn(domain, lists, assessment)
  const states = questions.map((question) => answerState(answerTo(question, assessment)))
  const { questions: counts } = countsOf(lists, assessment, domain)
  const isUntouched = counts['to-do'] === questions.length
  const goTo = questions[Math.max(states.indexOf('to-do'), 0)]!
  const what = isUntouched
    ? words.questions(questions.length)
    : words.counts(inSomeWay(counts), counts['not-known'], counts['to-do'], counts.assumed)
  return (
    <Task
      name={<Link href={paths.question(assessment.id, goTo)}>{common.domains[domain]}</Link>}
      state={isUntouched ? 'not-started' : counts['to-do'] > 0 ? 'under-way' : 'answered'}
      what={what}
      strip={<Strip squares={states.map((state) => squareOf[state])} say={what} />}
    />
  )
}

/** A domain that this depth leaves out: said plainly, with the way to it. */
function NotAsked({ domain }: { readonly domain: DomainId }) {
  const { lists } = useWork()
  const assessment = useAssessment()
  const kept = lists.questions.filter(
    (question) => question.domain === domain && answerState(answerTo(question, assessment)) !== 'to-do',
  ).length
  const say = [words.notAsked(common.domains[domain]), kept > 0 && words.notAskedKept(kept)].filter(Boolean).join(' ')
  return (
    <Task
      name={<span className="task-name">{common.domains[domain]}</span>}
      state="not-asked"
      what={
        <>
          <span>{say}</span> <DepthSwitch to="full" about={common.domains[domain]} />
        </>
      }
    />
  )
}
