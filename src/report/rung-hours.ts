import { grid as words } from '../locales/en/grid.ts'
import { whole } from './grid-hours.ts'
import type { RungTold } from './grid-told.ts'

/** What is left on a rung in whole hours, and from where to where if it depends on what is not known. */
export function rungHours({ least, most }: Pick<RungTold, 'least' | 'most'>): string {
  const [from, to] = [whole(least), whole(most)]
  return words.hours(from === to ? to : words.between(from, to))
}
