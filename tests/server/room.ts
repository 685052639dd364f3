import { nanoid } from 'nanoid'
import type { Creation } from '../../src/domain/session/wire.ts'

export const token = (): string => nanoid(22)

type Levels = Creation['steps'][number]['levels']

const levels: Levels = ['Nothing yet.', 'A beginning.', 'Mostly.', 'All of it.']

/** A sitting with three questions, for nurses, GPs and carers. */
export const aRoom = (of: Partial<Creation> = {}): Creation => ({
  title: 'A room',
  lang: 'en-GB',
  groups: ['nurses', 'gps', 'carers'].map((id) => ({ id, name: id, organisation: 'The Trust' })),
  smallest: 3,
  pace: 'together',
  steps: ['first', 'second', 'third'].map((id) => ({ id, ask: `The ${id} question?`, help: '', levels })),
  ...of,
})

/** A sitting in which nurses, GPs and carers mark three tasks of a grid. */
export const aGrid = (of: Partial<Creation> = {}): Creation =>
  aRoom({
    smallest: 1,
    pace: 'own-pace',
    marks: ['now', 'could', 'training', 'law', 'rule', 'no-room', 'will-not', 'no'],
    steps: aRoom().steps.map((step) => ({ ...step, levels: [] as Levels })),
    ...of,
  })
