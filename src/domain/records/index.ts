import type * as z from 'zod/mini'
import { own } from '../own.ts'
import { about } from './about.ts'
import { actions } from './actions.ts'
import { answers } from './answers.ts'
import { drafts } from './drafts.ts'
import { evidence } from './evidence.ts'
import { facts } from './facts.ts'
import { ladder } from './ladder.ts'
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
import type { scenarios } from './late/scenarios.ts'

/** The kinds that come with the first load: those of a walk. */
const early = { about, facts, voices, answers, ladder, evidence, actions, parkingLot, drafts, plans, ownWords }

/** Those that come once a record of theirs is read or kept, each with how many of them an assessment holds. */
export const mostOfLate = {
  scenarios: 50,
  issues: 60,
  heard: 200,
  dissents: 120,
  gridSettings: 1,
  gridTasks: 500,
  gridRoles: 40,
  gridCourses: 400,
  gridCells: 20_000,
} as const
type LateKinds = {
  readonly scenarios: typeof scenarios
  readonly issues: typeof issues
  readonly heard: typeof heard
  readonly dissents: typeof dissents
  readonly gridSettings: typeof gridSettings
  readonly gridTasks: typeof gridTasks
  readonly gridRoles: typeof gridRoles
  readonly gridCourses: typeof gridCourses
  readonly gridCells: typeof gridCells
}

/** Every kind of record. Each record is small, so that a change is one small write. A late one is there once it has come. */
export const recordKinds = { ...early } as typeof early & LateKinds

export type Kind = keyof typeof recordKinds
export const kinds = [...Object.keys(early), ...Object.keys(mostOfLate)] as Kind[]

export type RecordValue = { [K in Kind]: z.infer<(typeof recordKinds)[K]['schema']> }

/** How many records of a kind an assessment holds. */
export const mostOf = (kind: Kind): number => own<number>(mostOfLate, kind) ?? recordKinds[kind].most

/** Takes in the late kinds, once they have come. */
export const takeLate = (late: LateKinds): void => void Object.assign(recordKinds, late)
