import { memo, useMemo } from 'react'
import { whatMatters } from '../../domain/money/matters.ts'
import type { SaidOrShown } from '../../domain/money/figure.ts'
import { CliffPart } from './cliff-part.tsx'
import { InShort, WatchPart } from './in-short.tsx'
import { PartnersPart } from './partners-part.tsx'
import type { Told } from './parts.ts'
import { ReadingChoice } from './reading-choice.tsx'
import { RoomPart } from './room-part.tsx'
import { SpreadPart } from './spread-part.tsx'
import { StairsPart } from './stairs-part.tsx'
import { TrueIfPart } from './true-if-part.tsx'
import { useDraws } from './use-draws.ts'

type Props = Told & { readonly choose: (reading: SaidOrShown) => void }

/** What the figures of a plan come to: whether it pays, what to find out, and where its money ends; then the rest. */
export const PlanTold = memo(function PlanTold({ choose, ...told }: Props) {
  const { plan, settings, reading } = told
  const { draws, isStale } = useDraws(plan, settings, reading)
  const matters = useMemo(() => draws && whatMatters(draws, settings.canFind), [draws, settings.canFind])
  return (
    <>
      <InShort plan={plan} settings={settings} matters={matters}>
        <ReadingChoice reading={reading} choose={choose} />
      </InShort>
      <CliffPart {...told} />
      <StairsPart {...told} />
      <WatchPart {...told} />
      <RoomPart {...told} />
      <SpreadPart {...told} draws={draws} isStale={isStale} matters={matters ?? []} />
      <TrueIfPart {...told} />
      <PartnersPart {...told} />
    </>
  )
})
