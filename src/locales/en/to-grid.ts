import { words } from '../language.ts'

/** The way to the task grid, where the ladder is told. */
export const toGrid = words('to-grid', { link: 'Work out what is left, from tasks and roles' })
