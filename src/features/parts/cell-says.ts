import type { Assessment } from '../../domain/assessment.ts'
import { own } from '../../domain/own.ts'
import { bothSay } from '../../locales/lists.ts'

/** The names of the groups of a cell, also of those that have left since. */
export const namesOf = (ids: readonly string[], voices: Assessment['voices']): readonly string[] =>
  ids.map((id) => own(voices, id)?.group ?? id)

export const cellSays = (ids: readonly string[], voices: Assessment['voices']): string => bothSay(namesOf(ids, voices))
