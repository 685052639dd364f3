import type { Report, Section } from './blocks.ts'
import { conditions } from './sections/conditions.ts'
import { evidence, noted } from './sections/entered.ts'
import { forms } from './sections/forms.ts'
import { ladder } from './sections/ladder.ts'
import { map } from './sections/map.ts'
import { next } from './sections/next.ts'
import { ownWords } from './sections/own-words.ts'
import { cases, evaluation, moves, notes, plain, rulesChanged, tensions } from './sections/points.ts'
import { plans } from './sections/plans.ts'
import { readings } from './sections/readings.ts'
import { toFindOut } from './sections/to-find-out.ts'
import { verdict } from './sections/verdict.ts'
import { watchOuts } from './sections/watch-outs.ts'
import { why } from './sections/why.ts'
import { whyNot } from './sections/why-not.ts'
import type { Telling } from './telling.ts'

/**
 * A recommendation as it is told, whoever draws it: chosen, ordered and worded once. Pure; while the need is open, what
 * to find out comes before the rest. A section that has nothing to say is left out.
 */
export function reportOf(telling: Telling): Report {
  const { assessment, recommendation } = telling
  const open = toFindOut(telling)
  const asked = conditions(telling)
  const worthDoing = moves(telling)
  const isOpen = recommendation.outcome === 'need-not-demonstrated'
  const sections: readonly Section[] = [
    verdict(telling),
    next(telling, { toFindOut: open, conditions: asked, moves: worthDoing }),
    ladder(telling),
    rulesChanged(telling),
    ownWords(telling),
    readings(telling),
    ...(isOpen ? [open] : []),
    map(telling),
    evidence(telling),
    noted(telling),
    why(telling),
    whyNot(telling),
    plans(telling),
    forms(telling),
    asked,
    watchOuts(telling),
    tensions(telling),
    notes(telling),
    worthDoing,
    ...(isOpen ? [] : [open]),
    evaluation(telling),
    cases(telling),
    plain(telling),
  ]
  return {
    title: assessment.about.about.title.trim(),
    sections: sections.filter(({ blocks }) => blocks.length > 0),
  }
}
