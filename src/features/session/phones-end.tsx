import { byPhone as words } from '../../locales/en/by-phone.ts'
import { session } from '../../locales/en/session.ts'
import { Title } from '../../ui/title.tsx'
import { useOfPhones, useSendToPhones } from './use-phones.ts'

/** Whether the server answers; without it the room goes on in another way, and `say` tells what becomes of what was said. */
export function Line({ say }: { readonly say: string }) {
  const send = useSendToPhones()
  const isAway = useOfPhones((snapshot) => snapshot.matches({ open: { line: 'away' } }))
  return (
    <div role="status">
      {isAway && (
        <div className="banner alert">
          <p>{words.away}</p>
          <p>{say}</p>
          <p>
            <button type="button" className="btn quiet small" onClick={() => send({ type: 'went.without' })}>
              {words.without}
            </button>
          </p>
        </div>
      )}
    </div>
  )
}

/** The end of it, and what is left then. */
export function Ending({ say }: { readonly say: string }) {
  const send = useSendToPhones()
  return (
    <p className="sitting-part small">
      <span>{say}</span>{' '}
      <button type="button" className="link" onClick={() => send({ type: 'room.ended' })}>
        {words.end}
      </button>
    </p>
  )
}

/** After it, and while the server is asked to delete it. */
export function PhonesEnded() {
  const send = useSendToPhones()
  const isEnded = useOfPhones((snapshot) => snapshot.matches('ended'))
  const isUndeleted = useOfPhones((snapshot) => snapshot.matches('undeleted'))
  return (
    <>
      <Title tab={session.title}>{session.title}</Title>
      <p className="lead" role="status">
        {isEnded ? words.ended : isUndeleted ? words.undeleted : words.sending}
      </p>
      <p className="actions">
        {isEnded && (
          <button type="button" className="btn" onClick={() => send({ type: 'chosen.anew' })}>
            {words.another}
          </button>
        )}
        {isUndeleted && (
          <button type="button" className="btn quiet" onClick={() => send({ type: 'went.without' })}>
            {words.without}
          </button>
        )}
      </p>
    </>
  )
}
