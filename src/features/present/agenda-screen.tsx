import { useMemo } from 'react'
import type { Ref } from '../../domain/ref.ts'
import { whatIf } from '../../domain/diagram/what-if.ts'
import { agenda as words } from '../../locales/en/agenda.ts'
import { decision } from '../../locales/en/decision.ts'
import { Title } from '../../ui/title.tsx'
import { findOutSays } from '../parts/find-out-says.ts'
import { useRecommended } from '../parts/recommended.ts'
import { Names } from './names.tsx'

const namedAtMost = 5

/** What the open answers can still lead to, and the few to settle first. */
export function AgendaScreen() {
  const telling = useRecommended()
  const { assessment, content } = telling
  const { possible, matters } = useMemo(() => {
    const asked = whatIf(assessment, content, { by: 'outcome' })
    return { possible: asked.possible(), matters: asked.settling().matters }
  }, [assessment, content])
  const nameOf = (point: Ref) => {
    const { name, about } = findOutSays(point, telling)
    return about ? `${about}: ${name}` : name
  }
  const outcomes = possible.map(({ outcome }) => decision.outcomes[outcome])
  return (
    <>
      <Title className="show" tab={words.title}>
        {words.title}
      </Title>
      {outcomes.length === 1 ? (
        <p className="big">{words.fixed(outcomes[0]!)}</p>
      ) : (
        <>
          <Names names={outcomes} isLong />
          <h2 className="over">{words.first}</h2>
          <Names names={matters.slice(0, namedAtMost).map(nameOf)} />
        </>
      )}
    </>
  )
}
