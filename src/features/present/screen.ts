import type { ReactElement } from 'react'
import type { Recommended } from '../../domain/recommend.ts'
import { paths } from '../../ports/paths.ts'
import type { Place } from './places-list.tsx'

/** What is asked and what was given, with each answer once, though it differ by plan. */
export type Asked = Pick<Recommended, 'content' | 'assessment'>

/** One screen: one thing to look at. */
export type Screen = {
  /** Its own address, after "present/"; the start has none. */
  readonly path: string
  /** The address of the page it belongs to: where one lands on leaving. */
  readonly page: string
  /** Where we are, in a word or two. */
  readonly where: string
  /** Its name in the list of places, where it is one: the first screen of each kind is. */
  readonly place?: string | undefined
  readonly body: ReactElement
}

/** The screen an address leads to, or else the first one below it, or else the nearest one above. */
export function screenAt(screens: readonly Screen[], path: string): number {
  const exact = screens.findIndex((screen) => screen.path === path)
  if (exact !== -1 || path === '') return Math.max(exact, 0)
  const below = screens.findIndex((screen) => screen.path.startsWith(`${path}/`))
  if (below !== -1) return below
  return screenAt(screens, path.slice(0, Math.max(path.lastIndexOf('/'), 0)))
}

/** The places among some screens of an assessment, in order. */
export const placesIn = (screens: readonly Screen[], id: string): readonly Place[] =>
  screens.flatMap(({ path, place }) => (place ? { to: paths.present(id, path), name: place } : []))
