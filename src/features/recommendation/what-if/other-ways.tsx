import { useState } from 'react'
import type { Flip } from '../../../domain/diagram/flips.ts'
import { recommendation } from '../../../locales/en/recommendation.ts'
import { same } from '../../../domain/same.ts'
import { findOutSays } from '../../parts/find-out-says.ts'
import { useRecommended } from '../../parts/recommended.ts'
import { Steps } from './steps.tsx'
import { ToActions } from './to-actions.tsx'

type Way = readonly Flip[]
type Props = {
  readonly first: Way
  readonly others: readonly Way[]
  /** How many there are, listed or not. */
  readonly count: bigint
  readonly of: string
}

/** The other ways that are as short, each by what it has in place of the first. They are drawn when they are asked for. */
export function OtherWays({ first, others, count, of }: Props) {
  const { whatIf: words } = recommendation
  const [wasOpened, setOpened] = useState(false)
  return (
    <details onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}>
      <summary>{words.otherWays(count, others.length)}</summary>
      {wasOpened && (
        <ol className="ways" start={2}>
          {others.map((way, at) => (
            <li key={way.map(({ id }) => id).join()}>
              <OtherWay way={way} first={first} of={`${of}, ${words.way(at + 2)}`} />
            </li>
          ))}
        </ol>
      )}
    </details>
  )
}

function OtherWay({ way, first, of }: { readonly way: Way; readonly first: Way; readonly of: string }) {
  const { whatIf: words } = recommendation
  const telling = useRecommended()
  const own = way.filter((step) => !first.some((one) => isSame(one, step)))
  const instead = first.filter((one) => !way.some(({ kind, id }) => kind === one.kind && id === one.id))
  return (
    <>
      {instead.length > 0 && instead.length < way.length && (
        <p className="small soft">{words.inPlaceOf(instead.map((step) => findOutSays(step, telling).name))}</p>
      )}
      <Steps steps={own} isFull />
      <ToActions steps={way} of={of} isQuiet />
    </>
  )
}

const isSame = (one: Flip, other: Flip): boolean =>
  one.kind === other.kind && one.id === other.id && same(one.to, other.to)
