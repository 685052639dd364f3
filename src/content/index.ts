import type { Content } from '../domain/content.ts'
import { cautions, existingRoleCases, newRoleCases, teamCases } from './cases/index.ts'
import { changed } from './changed.ts'
import { tensions } from './tensions.ts'
import { diagramOrder } from './diagram-order.ts'
import { evaluation } from './evaluation.ts'
import { existingRoleForms } from './forms/existing-roles.ts'
import { newRoleForms } from './forms/new-role.ts'
import { teamForms } from './forms/team-or-pathway.ts'
import { named } from './named.ts'
import { noRegret } from './no-regret.ts'
import { fundamentals, fundamentalsFirst, headsMissing } from './rules/fundamentals.ts'
import { gates } from './rules/gates.ts'
import { needTests, newWork, notNewWork } from './rules/need.ts'
import { openGatesAllowed, routes } from './rules/routes.ts'
import { routing } from './rules/routing.ts'
import { ownWords } from './own-words.ts'
import { plans } from './plans.ts'
import { asked } from './asked.ts'
import { watchOuts } from './watch-outs/index.ts'

/** Everything the decision reads, handed in by `app`. The order of a list is the order people see. */
export const content: Content = {
  ...asked,
  plans,
  ownWords,
  changed,
  tests: needTests,
  newWork,
  notNewWork,
  routing,
  routes,
  fundamentals,
  fundamentalsFirst,
  headsMissing,
  gates,
  openGatesAllowed,
  forms: [...existingRoleForms, ...teamForms, ...newRoleForms],
  watchOuts,
  tensions,
  evaluation,
  cases: [...newRoleCases, ...existingRoleCases, ...teamCases, ...cautions],
  noRegret,
  named,
  diagramOrder,
}
