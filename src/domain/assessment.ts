import * as z from 'zod/mini'
import { id } from './records/fields.ts'
import { kinds, type Kind, type RecordValue } from './records/index.ts'
import type { About } from './records/about.ts'

export { blankAnswer, mostOfPlan, type Answer } from './records/answers.ts'
export { evidenceKinds, type EvidenceItem, type EvidenceKind } from './records/evidence.ts'
export { longestLine, longestList, longestShortText, longestText } from './records/fields.ts'
export { isHere, kinds, mostOf, recordKinds, type Kind, type RecordValue } from './records/index.ts'
export { answering, type About } from './records/about.ts'
export { blankAction, type Action } from './records/actions.ts'
export type { Dissent } from './records/late/dissents.ts'
export type { Draft } from './records/drafts.ts'
export type { FactAnswer } from './records/facts.ts'
export type { Cell, Heard } from './records/late/heard.ts'
export type { Issue } from './records/late/issues.ts'
export type { FigureKept, MoneyLineKept } from './records/late/money-lines.ts'
export type { MoneySettingsKept } from './records/late/money-settings.ts'
export type { GridCell } from './records/late/grid-cells.ts'
export type { GridCourse } from './records/late/grid-courses.ts'
export type { GridRole } from './records/late/grid-roles.ts'
export type { GridSettings } from './records/late/grid-settings.ts'
export type { GridTask } from './records/late/grid-tasks.ts'
export type { OwnWords } from './records/own-words.ts'
export { blankThought, type ParkedThought } from './records/parking-lot.ts'
export { blankRung, type RungAnswer } from './records/ladder.ts'
export type { FigureSupposed, Scenario } from './records/late/scenarios.ts'
export type { Voice } from './records/voices.ts'

/** Whether a text may be the id of an assessment or a record. */
export const isId = (text: string): boolean => z.safeParse(id, text).success

/** A whole assessment: one decision being worked on. `about` holds one record, also named `about`. */
export type Assessment = { readonly id: string; readonly about: { readonly about: About } } & {
  readonly [K in Exclude<Kind, 'about'>]: Readonly<Record<string, RecordValue[K]>>
}

/** An assessment with nothing in it yet. `at` is an ISO time. */
export const blankAssessment = (id: string, at: string, given: Partial<About> = {}): Assessment => ({
  id,
  ...noRecords(),
  about: {
    about: {
      title: '',
      service: '',
      people: '',
      organisations: '',
      budget: '',
      decision: '',
      decideBy: '',
      roleTitle: '',
      depth: 'full',
      createdAt: at,
      isRunning: false,
      answering: '',
      ...given,
    },
  },
})

const noRecords = () => Object.fromEntries(kinds.map((kind) => [kind, {}])) as Omit<Assessment, 'id' | 'about'>
