import type { GridRole, GridTask } from '../assessment.ts'

/** A task of which nothing is said but what it is called. */
export const blankTask = (name: string): GridTask => ({
  name,
  minutes: '',
  isCounted: false,
  verdict: 'keep',
  simplerMinutes: '',
  risk: '',
  times: [],
  registration: '',
  place: '',
  contact: '',
  people: '',
  organisation: '',
  isClosed: false,
})

const noTime = { weekday: '', evening: '', night: '', weekend: '' }

/** A role of which nothing is said but what it is called. */
export const blankRole = (name: string): GridRole => ({
  name,
  organisation: '',
  registrations: [],
  people: '',
  minutes: noTime,
  empty: noTime,
  places: [],
  supervisedBy: '',
  supervision: '',
})
