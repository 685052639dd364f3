import { blankAssessment } from '../../../src/domain/assessment.ts'
import type { Device } from '../../../src/ports/use-device.ts'
import type { Failure, Summary } from '../../../src/storage/store.ts'

export const falls: Summary = { id: 'falls', title: 'Falls in Marrick', changedAt: '2026-11-24T10:00:00.000Z' }
export const untitled: Summary = { id: 'new', title: '', changedAt: '2026-11-02T10:00:00.000Z' }
export const binned: Summary = {
  id: 'old',
  title: 'Old plan',
  changedAt: '2026-11-01T10:00:00.000Z',
  deletedAt: '2026-11-20T10:00:00.000Z',
}

type Listed = Pick<Device, 'list' | 'toBin' | 'restore' | 'remove' | 'clear' | 'read' | 'saveFile'> & {
  readonly saved: readonly string[]
}

/** A device in memory that keeps a list; what is saved as a file is remembered by its id. */
export function aList(...summaries: readonly Summary[]): Listed {
  let list = [...summaries]
  const saved: string[] = []
  const set = (id: string, deletedAt: string | undefined) => {
    list = list.map(({ deletedAt: _before, ...one }) => {
      const before = _before && { deletedAt: _before }
      return one.id === id ? { ...one, ...(deletedAt && { deletedAt }) } : { ...one, ...before }
    })
  }
  return {
    saved,
    list: async () => list,
    toBin: async (id) => set(id, '2026-11-25T10:00:00.000Z'),
    restore: async (id) => set(id, undefined),
    remove: async (id) => {
      list = list.filter((one) => one.id !== id)
    },
    clear: async () => {
      list = []
    },
    read: async (id) =>
      list.some((one) => one.id === id)
        ? { assessment: blankAssessment(id, '2026-11-01T10:00:00.000Z'), displaced: [], setAside: [] }
        : undefined,
    saveFile: ({ assessment }) => saved.push(assessment.id),
  }
}

/** A device operation that fails as a store does. */
export const failing = (failure: Failure) => () => Promise.reject(Object.assign(new Error(failure), { failure }))
