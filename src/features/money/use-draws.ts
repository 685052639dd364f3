import { startTransition, useEffect, useState } from 'react'
import { drawInSlices, type Draws } from '../../domain/money/draws.ts'
import type { SaidOrShown } from '../../domain/money/figure.ts'
import type { MoneyPlan, MoneySettings } from '../../domain/money/lines.ts'
import { whatMatters, type Matter } from '../../domain/money/matters.ts'
import { spreadOf, type Spread } from '../../domain/money/spread.ts'

/** In ms: how long typing has to have stopped, and how long a slice may hold the page. */
const pause = 300
const longest = 5
const slice = 250

/** The draws of a plan, how far they lie apart, and what matters in them. */
export type Drawn = { readonly draws: Draws; readonly spread: Spread; readonly matters: readonly Matter[] }

/**
 * The draws of a plan, made in slices once it has stayed as it is for a while; until then those made before, if any. What
 * is read from them takes tasks of its own, and is drawn as nothing urgent.
 */
export function useDraws(plan: MoneyPlan, settings: MoneySettings, reading: SaidOrShown) {
  const [made, setMade] = useState<Drawn & { readonly of: MoneyPlan }>()
  useEffect(() => {
    let timer: number
    const next = (does: () => void) => (timer = window.setTimeout(does))
    const read = (draws: Draws) =>
      next(() => {
        const spread = spreadOf(draws)
        next(() => {
          const matters = whatMatters(draws, settings.canFind)
          next(() => startTransition(() => setMade({ of: plan, draws, spread, matters })))
        })
      })
    const begin = () => {
      const drawing = drawInSlices(plan, settings, reading, slice)
      const goOn = () => {
        const until = performance.now() + longest
        do {
          const { done, value } = drawing.next()
          if (done) return read(value)
        } while (performance.now() < until)
        next(goOn)
      }
      goOn()
    }
    timer = window.setTimeout(begin, pause)
    return () => clearTimeout(timer)
  }, [plan, settings, reading])
  return { drawn: made, isStale: made?.of !== plan || made.draws.reading !== reading }
}
