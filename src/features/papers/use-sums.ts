import { useEffect, useMemo, useState } from 'react'
import { sumsFrom, sumsTaken, sumsThere, type Sums } from '../../papers/sums.ts'
import type { Template } from '../../papers/template.ts'
import { useAssessment, useWork } from '../../ports/use-work.ts'
import { useNeeded } from '../../ui/needed.ts'

/** The sums that these papers tell; those of before while new ones are on their way, and none while there are no others. */
export function useSums(templates: readonly Template[]): Sums | undefined {
  const { loadReckoner, today } = useWork()
  const reckon = useNeeded(loadReckoner)
  const { moneyLines, moneySettings, evidence, gridSettings, gridTasks, gridRoles, gridCourses, gridCells } =
    useAssessment()
  const on = today()
  const taken = sumsTaken(templates).join(' ')
  const asked = useMemo(() => {
    const from = sumsFrom({
      moneyLines,
      moneySettings,
      evidence,
      gridSettings,
      gridTasks,
      gridRoles,
      gridCourses,
      gridCells,
    })
    return { from, on, of: sumsThere(from).filter((of) => taken.includes(of)) }
  }, [moneyLines, moneySettings, evidence, gridSettings, gridTasks, gridRoles, gridCourses, gridCells, on, taken])
  const [made, setMade] = useState<Sums>()
  const isNothing = asked.of.length === 0
  useEffect(() => {
    if (isNothing) return
    let isLeft = false
    reckon(asked).then(
      (sums) => !isLeft && setMade(sums),
      (error: unknown) =>
        !isLeft &&
        setMade(() => {
          throw error
        }),
    )
    return () => {
      isLeft = true
    }
  }, [asked, isNothing, reckon])
  const none = useMemo(() => ({ outcomes: {}, on }), [on])
  return isNothing ? none : made
}
