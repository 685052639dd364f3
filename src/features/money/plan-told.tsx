import { memo, useMemo } from 'react'
import { whatMatters } from '../../domain/money/matters.ts'
import { CliffPart } from './cliff-part.tsx'
import { InShort } from './in-short.tsx'
import { PartnersPart } from './partners-part.tsx'
import type { Told } from './parts.ts'
import { RoomPart } from './room-part.tsx'
import { SpreadPart } from './spread-part.tsx'
import { StairsPart } from './stairs-part.tsx'
import { TrueIfPart } from './true-if-part.tsx'
import { useDraws } from './use-draws.ts'

/** What the figures of a plan come to: whether it pays, where its money ends, and what to find out. */
export const PlanTold = memo(function PlanTold(told: Told) {
  const { plan, settings, reading } = told
  const { draws, isStale } = useDraws(plan, settings, reading)
  const matters = useMemo(() => (draws ? whatMatters(draws, settings.canFind) : []), [draws, settings.canFind])
  return (
    <>
      <InShort {...told} matter={matters[0]} />
      <CliffPart {...told} />
      <StairsPart {...told} />
      <RoomPart {...told} />
      <SpreadPart {...told} draws={draws} isStale={isStale} matters={matters} />
      <TrueIfPart {...told} />
      <PartnersPart {...told} />
    </>
  )
})
