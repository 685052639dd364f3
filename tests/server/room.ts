import { nanoid } from 'nanoid'
import type { Creation } from '../../src/domain/session/wire.ts'

export const token = (): string => nanoid(22)

const levels: Creation['steps'][number]['levels'] = ['Nothing yet.', 'A beginning.', 'Mostly.', 'All of it.']

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
