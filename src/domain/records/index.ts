import type * as z from 'zod/mini'
import { about } from './about.ts'
import { actions } from './actions.ts'
import { answers } from './answers.ts'
import { drafts } from './drafts.ts'
import { evidence } from './evidence.ts'
import { facts } from './facts.ts'
import { ladder } from './ladder.ts'
import { lightKinds } from './light.ts'
import { ownWords } from './own-words.ts'
import { plans } from './plans.ts'
import { parkingLot } from './parking-lot.ts'
import { voices } from './voices.ts'
import type { dissents } from './late/dissents.ts'
import type { gridCells } from './late/grid-cells.ts'
import type { gridCourses } from './late/grid-courses.ts'
import type { gridRoles } from './late/grid-roles.ts'
import type { gridSettings } from './late/grid-settings.ts'
import type { gridTasks } from './late/grid-tasks.ts'
import type { heard } from './late/heard.ts'
import type { issues } from './late/issues.ts'
import type { moneyLines } from './late/money-lines.ts'
import type { moneySettings } from './late/money-settings.ts'
import type { scenarios } from './late/scenarios.ts'

/** The kinds that come with the first load: those of a walk. */
const early = { about, facts, voices, answers, ladder, evidence, actions, parkingLot, drafts, plans, ownWords }

type LateKinds = {
  readonly scenarios: typeof scenarios
  readonly issues: typeof issues
  readonly heard: typeof heard
  readonly dissents: typeof dissents
  readonly moneyLines: typeof moneyLines
  readonly moneySettings: typeof moneySettings
  readonly gridSettings: typeof gridSettings
  readonly gridTasks: typeof gridTasks
  readonly gridRoles: typeof gridRoles
  readonly gridCourses: typeof gridCourses
  readonly gridCells: typeof gridCells
}

/** Every kind of record. Each record is small, so that a change is one small write. The schema of a late one has to come. */
export const recordKinds = { ...early, ...lightKinds } as unknown as typeof early & LateKinds

export type Kind = keyof typeof recordKinds
export const kinds = Object.keys(recordKinds) as Kind[]

export type RecordValue = { [K in Kind]: z.infer<(typeof recordKinds)[K]['schema']> }

/** How many records of a kind an assessment holds. */
export const mostOf = (kind: Kind): number => recordKinds[kind].most

/** Whether all of a kind has come. */
export const isHere = (kind: Kind): boolean => Object.hasOwn(recordKinds[kind], 'schema')

/** Takes in the late kinds, once they have come. */
export const takeLate = (late: LateKinds): void => void Object.assign(recordKinds, late)
