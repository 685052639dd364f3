import { Suspense } from 'react'
import { present } from '../../locales/en/present.ts'
import { paths } from '../../ports/paths.ts'
import { lazyPart } from '../../ui/lazy-part.ts'
import type { Asked, Screen } from './screen.ts'

const Measured = lazyPart(() => import('./grid-drawn.tsx'), 'SilhouetteScreen')
const Left = lazyPart(() => import('./grid-drawn.tsx'), 'LeftScreen')

/** The task grid, where there are tasks: the ladder on a true scale, and what is left and why. */
export function gridScreens({ assessment: { id, gridTasks } }: Pick<Asked, 'assessment'>): readonly Screen[] {
  if (Object.keys(gridTasks).length === 0) return []
  const { silhouette, left } = present.places
  const all = [
    { path: '', place: silhouette, body: <Measured /> },
    { path: '/left', place: left, body: <Left /> },
  ]
  return all.map(({ path, place, body }, at) => ({
    path: `grid${path}`,
    page: paths.grid(id),
    where: present.where.grid(at + 1, all.length),
    place,
    body: <Suspense fallback={<div aria-busy="true" />}>{body}</Suspense>,
  }))
}
