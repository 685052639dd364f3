import { Link } from 'wouter'
import { session as words } from '../../locales/en/session.ts'
import { paths } from '../../ports/paths.ts'
import { useAssessment } from '../../ports/use-work.ts'
import { Title } from '../../ui/title.tsx'
import { useOfSession, useSend } from './use-sitting.ts'

/** After a sitting: what is left of it, and where to go on. */
export function Done() {
  const send = useSend()
  const { id } = useAssessment()
  const isCleared = useOfSession((snapshot) => snapshot.matches('done'))
  return (
    <>
      <Title tab={words.end.done}>{words.end.done}</Title>
      <p className="lead soft" role="status">
        {isCleared ? words.end.doneSay : words.end.clearing}
      </p>
      <p className="actions page-actions">
        <Link className="btn" href={paths.agenda(id)}>
          {words.end.toAgenda}
        </Link>
        <Link href={paths.actions(id)}>{words.end.toActions}</Link>
        {isCleared && (
          <button type="button" className="link" onClick={() => send({ type: 'chosen.anew' })}>
            {words.end.anew}
          </button>
        )}
      </p>
    </>
  )
}
