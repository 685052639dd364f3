import { Suspense } from 'react'
import type { AskedQuestion, Fact } from '../../domain/content.ts'
import { lazyPart } from '../../ui/lazy-part.ts'
import type { LeftOver } from './left-over-point.tsx'
import { useHasFigures } from './use-has-figures.ts'

const PointedAtQuestion = lazyPart(() => import('./figures-point.tsx'), 'PointedAtQuestion')
const LeftOverPoint = lazyPart(() => import('./left-over-point.tsx'), 'LeftOverPoint')
const PointedAtFact = lazyPart(() => import('./figures-point.tsx'), 'PointedAtFact')

/** What figures and the task grid point to, beside a question. Where there are none, nothing is fetched for it. */
export const FiguresAtQuestion = ({ question }: { readonly question: AskedQuestion }) =>
  useHasFigures() && (
    <Suspense>
      <PointedAtQuestion question={question} />
    </Suspense>
  )

/** The same beside a fact. */
export const FiguresAtFact = ({ fact }: { readonly fact: Fact }) =>
  useHasFigures() && (
    <Suspense>
      <PointedAtFact fact={fact} />
    </Suspense>
  )

/** The same beside what was left over on a rung of the ladder. */
export const LeftOverAt = (rung: LeftOver) =>
  useHasFigures() && (
    <Suspense>
      <LeftOverPoint {...rung} />
    </Suspense>
  )
