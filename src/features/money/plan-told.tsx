import { memo } from 'react'
import type { Matter } from '../../domain/money/matters.ts'
import type { SaidOrShown } from '../../domain/money/figure.ts'
import { CliffPart } from './cliff-part.tsx'
import { InShort, WatchPart } from './in-short.tsx'
import { PartnersPart } from './partners-part.tsx'
import type { Told } from './parts.ts'
import { ReadingChoice } from './reading-choice.tsx'
import { RoomPart } from './room-part.tsx'
import { SpreadPart } from './spread-part.tsx'
import { StairsPart } from './stairs-part.tsx'
import { SwingsPart } from './swings-part.tsx'
import { TrueIfPart } from './true-if-part.tsx'
import { useDraws } from './use-draws.ts'

const none: readonly Matter[] = []

type Props = Told & { readonly choose: (reading: SaidOrShown) => void }

/** What the figures of a plan come to: whether it pays, what to find out, and where its money ends; then the rest. */
export const PlanTold = memo(function PlanTold({ choose, ...told }: Props) {
  const { plan, settings, reading } = told
  const { drawn, isStale } = useDraws(plan, settings, reading)
  return (
    <>
      <InShort plan={plan} settings={settings} matters={drawn?.matters}>
        <ReadingChoice reading={reading} choose={choose} />
      </InShort>
      <CliffPart {...told} />
      <StairsPart {...told} />
      <WatchPart {...told} />
      <RoomPart {...told} />
      <SpreadPart {...told} drawn={drawn} isStale={isStale} />
      <SwingsPart {...told} matters={drawn?.matters ?? none} />
      <TrueIfPart {...told} />
      <PartnersPart {...told} />
    </>
  )
})
