import type * as z from 'zod/mini'
import { about } from './about.ts'
import { actions } from './actions.ts'
import { answers } from './answers.ts'
import { dissents } from './dissents.ts'
import { drafts } from './drafts.ts'
import { evidence } from './evidence.ts'
import { facts } from './facts.ts'
import { heard } from './heard.ts'
import { issues } from './issues.ts'
import { ladder } from './ladder.ts'
import { ownWords } from './own-words.ts'
import { plans } from './plans.ts'
import { parkingLot } from './parking-lot.ts'
import { scenarios } from './scenarios.ts'
import { voices } from './voices.ts'

/** Every kind of record. Each record is small, so that a change is one small write. */
export const recordKinds = {
  about,
  facts,
  voices,
  answers,
  ladder,
  evidence,
  actions,
  parkingLot,
  scenarios,
  drafts,
  plans,
  ownWords,
  issues,
  heard,
  dissents,
}

export type Kind = keyof typeof recordKinds
export const kinds = Object.keys(recordKinds) as Kind[]

export type RecordValue = { [K in Kind]: z.infer<(typeof recordKinds)[K]['schema']> }
