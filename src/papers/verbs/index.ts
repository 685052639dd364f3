import type { VerbName } from '../template.ts'
import type { Verb } from '../verb.ts'
import { answers, check, differences, facts, views } from './answers.ts'
import { changes, claims, fixed, open, sources } from './ends.ts'
import * as grid from './grid.ts'
import * as residues from './residue.ts'
import { figuresWarn } from './figures-warn.ts'
import * as finance from './finance.ts'
import * as money from './money.ts'
import { ownWords, rows } from './own-words.ts'
import { ratings } from './ratings.ts'
import { actions, parked, sign, voices } from './record.ts'
import * as result from './result.ts'
import { ladder, options, plans } from './ways.ts'

/** What each instruction of a template tells. To add one is to write it, and to add its row here and in `template.ts`. */
export const tellers: Readonly<Record<VerbName | 'words', Verb>> = {
  own: ownWords,
  rows,
  answers,
  differences,
  views,
  facts,
  check,
  open,
  verdict: result.verdict,
  readings: result.readings,
  'plan-sums': money.planSums,
  benefits: money.benefits,
  spread: money.spread,
  'true-if': money.trueIf,
  gaps: finance.gaps,
  years: finance.years,
  payers: finance.payers,
  'find-first': finance.findFirst,
  figures: finance.figures,
  'rungs-left': grid.rungsLeft,
  'left-why': grid.leftWhy,
  barriers: grid.barriers,
  'settle-first': grid.settleFirst,
  residue: residues.residue,
  'not-do': residues.notDo,
  unnecessary: residues.unnecessary,
  'least-training': grid.leastTraining,
  ladder,
  options,
  plans,
  why: result.why,
  'why-not': result.whyNot,
  form: result.form,
  saving: result.saving,
  conditions: result.conditions,
  warnings: result.warnings,
  risks: result.risks,
  'figures-warn': figuresWarn,
  tensions: result.tensions,
  'find-out': result.findOut,
  moves: result.moves,
  measures: result.measures,
  cases: result.cases,
  voices,
  actions,
  parked,
  ratings,
  sign,
  sources,
  changes,
  claims,
  plain: result.plain,
  words: fixed,
}
