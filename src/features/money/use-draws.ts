import { useEffect, useState } from 'react'
import { drawInSlices, type Draws } from '../../domain/money/draws.ts'
import type { SaidOrShown } from '../../domain/money/figure.ts'
import type { MoneyPlan, MoneySettings } from '../../domain/money/lines.ts'

/** In ms: how long typing has to have stopped, and how long a slice may hold the page. */
const pause = 300
const longest = 5
const slice = 250

/** The draws of a plan, made in slices once it has stayed as it is for a while; until then those made before, if any. */
export function useDraws(plan: MoneyPlan, settings: MoneySettings, reading: SaidOrShown) {
  const [made, setMade] = useState<{ readonly of: MoneyPlan; readonly draws: Draws }>()
  useEffect(() => {
    let timer: number
    const begin = () => {
      const drawing = drawInSlices(plan, settings, reading, slice)
      const goOn = () => {
        const until = performance.now() + longest
        do {
          const { done, value } = drawing.next()
          if (done) return setMade({ of: plan, draws: value })
        } while (performance.now() < until)
        timer = window.setTimeout(goOn)
      }
      goOn()
    }
    timer = window.setTimeout(begin, pause)
    return () => clearTimeout(timer)
  }, [plan, settings, reading])
  const draws = made?.draws
  return { draws, isStale: made?.of !== plan || draws?.reading !== reading }
}
