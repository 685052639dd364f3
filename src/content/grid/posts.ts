import type { Posts } from '../../domain/grid/grid.ts'

/** What counts as a job where a team has not said otherwise: two fifths of a full week, and patterns that rotas are made of. */
export const usualPosts: Posts = {
  leastPost: 900,
  fullWeek: 2250,
  patterns: [
    { id: 'weekday', times: ['weekday'] },
    { id: 'weekday-and-evening', times: ['weekday', 'evening'] },
    { id: 'evening-and-weekend', times: ['evening', 'weekend'] },
    { id: 'weekday-and-weekend', times: ['weekday', 'weekend'] },
    { id: 'night', times: ['night'] },
  ],
  rounds: [],
}
