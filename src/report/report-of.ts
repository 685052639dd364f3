import { purposes, type Purpose, type Report, type Section, type SectionId } from './blocks.ts'
import { conditions } from './sections/conditions.ts'
import { evidence, noted } from './sections/entered.ts'
import { figuresWarn } from './sections/figures-warn.ts'
import { forms } from './sections/forms.ts'
import { differed, otherwise } from './sections/heard.ts'
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
 * to find out comes before all else there is to do. A section that has nothing to say is left out.
 */
export function reportOf(telling: Telling): Report {
  const { assessment, recommendation } = telling
  const open = toFindOut(telling)
  const asked = conditions(telling)
  const worthDoing = moves(telling)
  const isOpen = recommendation.outcome === 'need-not-demonstrated'
  const inOrder: readonly Section[] = [
    verdict(telling),
    next(telling, { toFindOut: open, conditions: asked, moves: worthDoing }),
    ladder(telling),
    rulesChanged(telling),
    ownWords(telling),
    ...(isOpen ? [open] : []),
    asked,
    forms(telling),
    notes(telling),
    ...(isOpen ? [] : [open]),
    worthDoing,
    evaluation(telling),
    readings(telling),
    otherwise(telling),
    differed(telling),
    evidence(telling),
    map(telling),
    noted(telling),
    watchOuts(telling),
    figuresWarn(telling),
    why(telling),
    whyNot(telling),
    plans(telling),
    tensions(telling),
    cases(telling),
    plain(telling),
  ]
  const sections = inOrder.filter(({ blocks }) => blocks.length > 0)
  return {
    title: assessment.about.about.title.trim(),
    sections: sections.map((section) => ({ ...section, ...purposeOf(section) })),
  }
}

const readFor: { readonly [purpose in Purpose]: readonly SectionId[] } = {
  do: ['find-out', 'conditions', 'forms', 'notes', 'no-regret', 'evaluation'],
  show: ['own-words', 'readings', 'otherwise', 'differed', 'evidence', 'map', 'noted'],
  watch: ['watch-outs', 'figures-warn'],
  defend: ['why', 'why-not', 'plans', 'tensions', 'cases'],
}

function purposeOf({ id }: Section): Pick<Section, 'purpose'> {
  const purpose = purposes.find((one) => readFor[one].includes(id))
  return purpose ? { purpose } : {}
}
