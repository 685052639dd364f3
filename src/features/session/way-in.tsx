import { codeShown } from '../../domain/session/code.ts'
import { byPhone as words } from '../../locales/en/by-phone.ts'
import { hereUrl } from '../../ports/live.ts'
import { Qr } from '../parts/qr.tsx'
import { orderId, useOfPhones, useSendToPhones } from './use-phones.ts'

/** Where phones go, always in sight: an address, a code, and both as a picture. */
export function WayIn() {
  const send = useSendToPhones()
  const code = useOfPhones(({ context }) => context.kept!.code)
  const joined = useOfPhones(({ context }) => context.progress?.joined ?? 0)
  const isLocked = useOfPhones(({ context }) => context.now?.state === 'locked')
  const address = hereUrl(`j/${code}`)
  return (
    <div className="way-in sitting-part">
      <Qr address={address.href} />
      <div className="stack">
        <p>
          <span>{words.join}</span> <b className="address">{address.href.replace(/^https?:\/\//, '')}</b>
        </p>
        <p>
          <span>{words.code}</span> <b className="code-said">{codeShown(code)}</b>
        </p>
        {isOnlyHere(address.hostname) && <p className="warning-text small">{words.onlyHere}</p>}
        <p role="status">{words.here(joined)}</p>
        <p className="small">
          {isLocked && <span>{`${words.locked} `}</span>}
          <button
            type="button"
            className="link"
            onClick={() => send({ type: 'order.given', id: orderId(), given: { order: isLocked ? 'unlock' : 'lock' } })}
          >
            {isLocked ? words.unlock : words.lock}
          </button>
        </p>
      </div>
    </div>
  )
}

/** Names by which a computer calls only itself: a phone that goes there finds itself. */
const isOnlyHere = (host: string): boolean => host === 'localhost' || host === '[::1]' || host.startsWith('127.')
