import type { Recommended } from '../../domain/recommend.ts'
import type { ReactElement } from 'react'
import type { Words } from '../../locales/words.ts'
import { Conditions } from './conditions.tsx'
import { Conflicts } from './conflicts.tsx'
import { routeExplained } from '../../domain/routes-tested.ts'
import { Evaluate } from './evaluate.tsx'
import { EvidenceMap } from './evidence-map.tsx'
import { FindOut } from './find-out.tsx'
import { Forms } from './forms.tsx'
import { NoRegret } from './no-regret.tsx'
import { hasNotes, Notes } from './notes.tsx'
import { Places } from './places.tsx'
import { Readings } from './readings.tsx'
import { readAs } from '../parts/read-as.ts'
import type { Folds } from './section.tsx'
import { firedByAnswers, firedGenerally, WatchOuts } from './watch-outs.tsx'
import { WhatIf } from './what-if.tsx'
import { Why } from './why.tsx'
import { WhyNot } from './why-not.tsx'

type Part = {
  readonly id: string
  readonly title: string
  readonly intro?: string
  readonly folds?: Folds
  readonly isThere: boolean
  readonly body: ReactElement
}

/** The parts of the page below its first screen, in order (design §4). While the need is open, what to find out stands at the top. */
export function sectionsOf(telling: Recommended, words: Words): readonly Part[] {
  const { decision, recommendation: say } = words
  const { recommendation } = telling
  const { outcome, conditions, stated, demonstrated } = recommendation
  const isOpen = outcome === 'need-not-demonstrated'
  const isFirst = outcome === 'fundamentals-first'
  const [said, shown] = [readAs(stated, words), readAs(demonstrated, words)]
  const fired = firedByAnswers(telling)
  const firstStep = demonstrated.row?.firstStep && !isOpen

  const findOut: Part = {
    id: 'find-out',
    ...(!isOpen && { folds: 'on-phone' }),
    title: decision.sections.toFindOut,
    intro: say.findOut.intro,
    isThere: recommendation.toFindOut.length > 0,
    body: <FindOut />,
  }
  const parts: readonly Part[] = [
    {
      id: 'readings',
      title: say.readings.title,
      intro: say.readings.intro(said, shown),
      isThere: said !== shown,
      body: <Readings />,
    },
    ...(isOpen ? [findOut] : []),
    { id: 'map', folds: 'on-phone', title: say.map.title, isThere: true, body: <EvidenceMap /> },
    {
      id: 'why',
      title: isOpen
        ? say.why.titleOpen(decision.routes[routeExplained(telling.recommendation)])
        : decision.sections.why,
      ...(isOpen && { intro: say.why.introOpen }),
      ...(isFirst && { intro: say.why.fundamentals }),
      isThere: true,
      body: <Why />,
    },
    { id: 'why-not', folds: 'on-phone', title: decision.sections.whyNot, isThere: true, body: <WhyNot /> },
    {
      id: 'forms',
      folds: 'always',
      title: isOpen ? say.forms.titleIf : decision.sections.forms,
      isThere: true,
      body: <Forms />,
    },
    {
      id: 'conditions',
      title: isFirst ? say.conditions.titleFirst : decision.sections.conditions,
      intro: isFirst ? say.conditions.introFirst : say.conditions.intro(conditions.length),
      isThere: conditions.length > 0 || Boolean(firstStep),
      body: <Conditions />,
    },
    {
      id: 'watch-outs',
      folds: 'on-phone',
      title: decision.sections.watchOuts,
      intro: say.watchOuts.intro(fired.filter(({ warning }) => warning.shownFirst).length, fired.length),
      isThere: fired.length > 0 || firedGenerally(telling).length > 0,
      body: <WatchOuts />,
    },
    {
      id: 'conflicts',
      folds: 'always',
      title: say.conflicts.title,
      isThere: recommendation.conflicts.length > 0,
      body: <Conflicts />,
    },
    { id: 'notes', folds: 'always', title: say.notes.title, isThere: hasNotes(recommendation), body: <Notes /> },
    {
      id: 'no-regret',
      folds: 'always',
      title: decision.sections.noRegret,
      intro: say.noRegret.intro,
      isThere: recommendation.noRegret.length > 0,
      body: <NoRegret />,
    },
    ...(isOpen ? [] : [findOut]),
    {
      id: 'what-if',
      folds: 'always',
      title: say.whatIf.title,
      intro: say.whatIf.intro,
      isThere: true,
      body: <WhatIf />,
    },
    {
      id: 'evaluation',
      folds: 'always',
      title: decision.sections.evaluation,
      intro: say.evaluation.intro,
      isThere: recommendation.evaluation.length > 0,
      body: <Evaluate />,
    },
    {
      id: 'cases',
      folds: 'always',
      title: decision.sections.cases,
      intro: say.cases.intro,
      isThere: recommendation.cases.length > 0,
      body: <Places />,
    },
  ]
  return parts.filter(({ isThere }) => isThere)
}
