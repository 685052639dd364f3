import { useState } from 'react'
import { Link } from 'wouter'
import { own } from '../../../domain/own.ts'
import { mostSteps } from '../../../domain/session/code.ts'
import { byPhone } from '../../../locales/en/by-phone.ts'
import { marking as words } from '../../../locales/en/marking.ts'
import { paths } from '../../../ports/paths.ts'
import { useAssessment } from '../../../ports/use-work.ts'
import { Choices } from '../../../ui/choices.tsx'
import { Title } from '../../../ui/title.tsx'
import { OrganisationWord } from '../organisation-word.tsx'
import { useOfPhones, useSendToPhones } from '../use-phones.ts'
import { useServer } from '../use-server.ts'
import { tasksToMark, toMark } from './to-mark.ts'

const whiches = ['all', 'open'] as const

/** Before it: which tasks, by which roles, and what is shown of them. */
export function BeginMarking() {
  const assessment = useAssessment()
  const send = useSendToPhones()
  const [which, choose] = useState<(typeof whiches)[number]>('all')
  const [word, say] = useState('')
  const openTo = useServer(true)
  const isBeginning = useOfPhones((snapshot) => snapshot.matches('beginning') || snapshot.matches('keeping'))
  const why = useOfPhones(({ context }) => context.why)
  const wanted = tasksToMark(assessment, which)
  const tasks = wanted.slice(0, mostSteps)
  const roles = Object.entries(assessment.gridRoles)
  const isReached = openTo === 'anyone' || openTo === 'key'
  const begin = () => send({ type: 'room.begun', begin: { ...toMark(tasks, assessment), organisationKey: word } })
  if (roles.length === 0 || Object.keys(assessment.gridTasks).length === 0)
    return (
      <>
        <Title tab={words.title}>{words.title}</Title>
        <p className="lead">{words.noGrid}</p>
        <ToGrid />
      </>
    )
  return (
    <>
      <Title tab={words.title}>{words.title}</Title>
      <p className="lead soft">{words.lead}</p>
      <p className="small soft">{words.ownCode}</p>
      <fieldset className="sitting-part">
        <legend>{words.which}</legend>
        <Choices
          name="which-tasks"
          look="compact row"
          chosen={which}
          choose={(value) => choose(value as typeof which)}
          choices={whiches.map((value) => ({ value, say: words[value] }))}
        />
        <p className="small" role="status">
          {words.count(wanted.length)}
        </p>
        {wanted.length > mostSteps && <p className="small warning-text">{words.tooMany(mostSteps)}</p>}
      </fieldset>
      <section className="sitting-part stack" aria-labelledby="asked-roles">
        <h2 id="asked-roles">{words.roles}</h2>
        <p>{words.rolesSay}</p>
        <ul className="bullets">
          {roles.map(([id, { name, organisation }]) => (
            <li key={id}>
              <span className="typed">{name}</span> {organisation && <span className="typed soft">{organisation}</span>}
            </li>
          ))}
        </ul>
        <p className="small soft">{words.openly}</p>
        <p className="small soft">{byPhone.seenBy}</p>
      </section>
      {openTo === 'key' && <OrganisationWord word={word} say={say} />}
      <p className="pager sitting-part">
        <button
          type="button"
          className="btn"
          disabled={!isReached || tasks.length === 0 || isBeginning}
          onClick={begin}
        >
          {isBeginning ? byPhone.beginning : words.begin}
        </button>
        <span className="small" role="status">
          {openTo === 'nobody'
            ? byPhone.noServer
            : why
              ? (own<string>(byPhone.whyNot, why) ?? byPhone.whyNot.other)
              : ''}
        </span>
      </p>
      <ToGrid />
    </>
  )
}

function ToGrid() {
  const { id } = useAssessment()
  return (
    <p className="small sitting-part">
      <Link href={paths.grid(id)}>{words.toGrid}</Link>
    </p>
  )
}
