import { memo, useMemo } from 'react'
import { Link } from 'wouter'
import type { GridIn } from '../../domain/grid/grid-in.ts'
import type { Measured } from '../../domain/grid/measured.ts'
import { isSaidInFull, suggestedByGrid } from '../../domain/suggested/by-grid.ts'
import { answeredAt } from '../../domain/where-asked.ts'
import { figuresPoint as words } from '../../locales/en/figures-point.ts'
import { pathTo } from '../../ports/paths.ts'
import { useMayEnter, usePart, useWork } from '../../ports/use-work.ts'
import { FiguresSay } from '../parts/figures-say.tsx'
import { useGridGiven } from './use-grid.ts'

type Props = { readonly read: GridIn; readonly measured: Measured }

/** What the grid says to the answers, and the way to the ladder, where what is left on each step stands ready. */
export const SaysToAnswers = memo(function SaysToAnswers({ read, measured }: Props) {
  const id = usePart('id')
  const { lists } = useWork()
  const { beside } = useGridGiven()
  const ladder = answeredAt({ kind: 'rung', id: 'share-skills' }, lists)
  const hasLadder = useMayEnter(ladder)
  const isReady = isSaidInFull(read)
  const [about, voices] = [usePart('about'), usePart('voices')]
  const [gridTasks, gridRoles] = [usePart('gridTasks'), usePart('gridRoles')]
  const all = useMemo(
    () => suggestedByGrid({ about, voices, gridTasks, gridRoles }, read, measured, beside),
    [about, voices, gridTasks, gridRoles, read, measured, beside],
  )
  return (
    <FiguresSay all={all}>
      {!isReady && <p>{words.wait}</p>}
      {isReady && hasLadder && (
        <p>
          <span>{words.leftOver.ladder}</span> <Link href={pathTo(id, ladder)}>{words.leftOver.toLadder}</Link>
        </p>
      )}
    </FiguresSay>
  )
})
