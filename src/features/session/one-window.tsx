import type { ReactNode } from 'react'
import { session as words } from '../../locales/en/session.ts'
import { useLead } from '../../ports/use-lead.ts'
import { Title } from '../../ui/title.tsx'

/** One window leads; any other says so, and can take over. */
export function OneWindow({ of, children }: { readonly of: string; readonly children: ReactNode }) {
  const { isHere, take } = useLead(of)
  if (isHere === undefined) return null
  if (isHere) return children
  return (
    <>
      <Title tab={words.title}>{words.elsewhere.title}</Title>
      <p className="lead">{words.elsewhere.say}</p>
      <p className="actions">
        <button type="button" className="btn quiet" onClick={take}>
          {words.elsewhere.take}
        </button>
      </p>
    </>
  )
}
