import { paths } from './paths.ts'

const pages = ['afterwards', 'view', 'view-given', 'grid'] as const

/**
 * The pages for somebody who was not in the room: what is told of it, giving a view, and adding one. And the one on which the
 * room marks the grid.
 */
export type BelowRoom = (typeof pages)[number]

/** The address of a page below the room's. Beside `paths`, since nothing of it is on the way to the first question. */
export const belowRoom = (id: string, page: BelowRoom): string => `${paths.room(id)}/${page}`

/** Which of them an address is of; none where it is the room's own. */
export const pageBelowRoom = (path: string): BelowRoom | undefined => pages.find((page) => path.endsWith(`/${page}`))
