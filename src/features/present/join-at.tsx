import { wall as words } from '../../locales/en/wall.ts'
import { Qr } from '../parts/qr.tsx'

/** Where phones go, as large as can be read from the back. */
export function JoinAt({ address, code }: { readonly address: string; readonly code: string }) {
  return (
    <div className="join-at">
      <Qr address={address} />
      <p>
        <span>{words.joinAt}</span> <b>{address.replace(/^https?:\/\//, '')}</b>
      </p>
      <p>
        <span>{words.code}</span> <b className="num">{code}</b>
      </p>
    </div>
  )
}
