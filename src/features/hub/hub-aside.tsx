import { listSay } from '../../locales/lists.ts'
import { Link } from 'wouter'
import { questionsAsked } from '../../domain/asked.ts'
import { isForTheRoom } from '../../domain/who-answers.ts'
import { common } from '../../locales/en/common.ts'
import { hubAside } from '../../locales/en/hub-aside.ts'
import { paths } from '../../ports/paths.ts'
import { useAssessment, useWork } from '../../ports/use-work.ts'
import { Because } from '../parts/because.tsx'
import { DepthSwitch } from './depth-switch.tsx'

/** Beside the domains: who is missing, what is parked, how deep, and a copy to carry away. */
export function HubAside() {
  return (
    <aside className="hub-side">
      <ParkedRole />
      {isForTheRoom(useAssessment()) && (
        <>
          <MissingVoices />
          <AskTheRoom />
        </>
      )}
      <Depth />
      <File />
    </aside>
  )
}

function ParkedRole() {
  const { parked: words } = hubAside
  const { roleTitle } = useAssessment().about.about
  if (roleTitle.trim() === '') return null
  return (
    <section className="aside-note">
      <h2>{words.title(roleTitle.trim())}</h2>
      <p className="small">{words.say}</p>
      <Because claims={['C16']} />
    </section>
  )
}

function MissingVoices() {
  const { voices: words } = hubAside
  const { id, voices } = useAssessment()
  const all = Object.values(voices)
  const missing = all.filter(({ present }) => !present).map(({ group }) => group)
  const present = all.filter((voice) => voice.present)
  const says = [
    missing.length > 0 && words.missing(listSay(missing)),
    present.length === 0 && words.none,
    present.length > 0 && !present.some(({ kind }) => kind === 'people') && words.noPeople,
  ].filter((say) => say !== false)
  if (says.length === 0) return null
  return (
    <section className="aside-note">
      <h2>{words.title}</h2>
      {says.map((say) => (
        <p className="small" key={say}>
          {say}
        </p>
      ))}
      <p className="small">
        <Link href={paths.setUp(id, 'voices')}>{words.change}</Link>
      </p>
    </section>
  )
}

function AskTheRoom() {
  const { room: words } = hubAside
  const { id } = useAssessment()
  return (
    <section className="aside-note no-print">
      <h2>{words.title}</h2>
      <p className="small">{words.say}</p>
      <p className="small">
        <Link href={paths.room(id)}>{words.ask}</Link>
      </p>
    </section>
  )
}

function Depth() {
  const words = hubAside.depthNow
  const { lists } = useWork()
  const assessment = useAssessment()
  const { depth } = assessment.about.about
  return (
    <section className="aside-note no-print">
      <h2>{words.title}</h2>
      <p className="small" role="status">
        {words.now[depth](questionsAsked(lists, assessment).length)}
      </p>
      <p className="small">
        <DepthSwitch to={depth === 'full' ? 'screen' : 'full'} />
        <span>{`. ${words.keeps}`}</span>
      </p>
      <p className="small">
        <Link href={paths.booklet(depth)}>{common.booklet}</Link>
      </p>
    </section>
  )
}

function File() {
  const { file: words } = hubAside
  const { saveFile } = useWork()
  return (
    <section className="aside-note no-print">
      <h2>{words.title}</h2>
      <p className="small">{words.say}</p>
      <p className="small">
        <button type="button" className="link" onClick={saveFile}>
          {words.save}
        </button>
      </p>
    </section>
  )
}
