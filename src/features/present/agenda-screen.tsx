import { useMemo } from 'react'
import type { Ref } from '../../domain/ref.ts'
import { toSettle } from '../../domain/diagram/to-settle.ts'
import { whatIf } from '../../domain/diagram/what-if.ts'
import { agenda as words } from '../../locales/en/agenda.ts'
import { decision } from '../../locales/en/decision.ts'
import { Title } from '../../ui/title.tsx'
import { findOutSays } from '../parts/find-out-says.ts'
import { useRecommended } from '../parts/recommended.ts'
import { turning } from '../parts/turning.ts'
import { Names } from './names.tsx'

const namedAtMost = 5

/** What the open answers can still lead to, and the few to settle first. */
export function AgendaScreen() {
  const telling = useRecommended()
  const { assessment, content } = telling
  const asked = useMemo(() => whatIf(assessment, content, { by: 'outcome' }), [assessment, content])
  const list = toSettle(telling)
  const nameOf = (point: Ref) => {
    const { name, about } = findOutSays(point, telling)
    return about ? `${about}: ${name}` : name
  }
  const isAnyLeft = list.some(({ mayChange }) => mayChange)
  const outcomes = asked.possible().map(({ outcome }) => decision.outcomes[outcome])
  return (
    <>
      <Title className="show" tab={words.title}>
        {words.title}
      </Title>
      {outcomes.length === 1 ? (
        <>
          <p className="big">{words.fixed(outcomes[0]!)}</p>
          <Turning points={turning(asked).map((point) => findOutSays(point, telling).name)} />
        </>
      ) : (
        <Names names={outcomes} isLong />
      )}
      {list.length > 0 && (
        <>
          <h2 className="over">{isAnyLeft ? words.first['settles-most'] : words.besides}</h2>
          <Names names={list.slice(0, namedAtMost).map(nameOf)} />
        </>
      )}
    </>
  )
}

/** What keeps the result where it is, so that a room does not read that nothing it says counts. */
function Turning({ points }: { readonly points: readonly string[] }) {
  if (points.length === 0) return null
  const shown = points.length > namedAtMost ? points.slice(0, namedAtMost - 1) : points
  const others = points.length - shown.length
  return <p>{`${words.turning(points.length)} ${shown.join('; ')}${others > 0 ? ` ${words.andMore(others)}` : ''}`}</p>
}
