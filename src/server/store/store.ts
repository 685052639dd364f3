import * as answers from './answers.ts'
import type { Asking } from './asking.ts'
import * as notes from './notes.ts'
import * as orders from './orders.ts'
import * as people from './people.ts'
import * as sittings from './sittings.ts'

/** All that is done with what is kept. */
export const operations = {
  begin: sittings.begin,
  present: sittings.present,
  remove: sittings.remove,
  sweep: sittings.sweep,
  join: people.join,
  isIn: people.isIn,
  leave: people.leave,
  answer: answers.answer,
  keepNote: notes.keepNote,
  dropNote: notes.dropNote,
  order: orders.order,
  progress: orders.progress,
  results: orders.results,
}
type Operations = typeof operations
export type Operation = keyof Operations
const operationNames = Object.keys(operations) as readonly Operation[]

type Outcome<name extends Operation> = ReturnType<Operations[name]> extends Asking<infer T> ? T : never

type Done = { readonly [name in Operation]: (...given: Parameters<Operations[name]>) => Promise<Outcome<name>> }

/** The door to what is kept. Each promise holds when what it tells of is on disk; it fails with `Away` when nothing was done. */
export type Store = Done & {
  /** Calls back with the code of a sitting that another server has changed; without one, after a time in which that was not heard. */
  readonly listen: (heard: (code?: string) => void) => void
  /** Whether changes by other servers are heard at present. */
  readonly hears: () => boolean
  readonly close: () => Promise<void>
}

/** The disk is full, or the database cannot be reached. Nothing was kept. */
export class Away extends Error {
  override readonly name = 'Away'
}

/** The operations of a store, from a way to have one done by its name. */
export const doneBy = (call: (name: Operation, given: readonly unknown[]) => Promise<unknown>): Done =>
  Object.fromEntries(
    operationNames.map((name) => [name, (...given: unknown[]) => call(name, given)]),
  ) as unknown as Done

/** Whether an operation took something away that must not be found in the file any more. */
export function takesAway(name: Operation, given: readonly unknown[], outcome: unknown): boolean {
  if (name === 'remove') return outcome !== undefined
  if (name === 'sweep') return (outcome as readonly string[]).length > 0
  return name === 'leave' || (name === 'order' && emptying.has((given[2] as { order: string }).order))
}
const emptying = new Set(['show', 'withdraw', 'end'])
