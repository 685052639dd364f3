import { Suspense } from 'react'
import type { About } from '../../domain/assessment.ts'
import { areOrganisationsApart } from '../../domain/who-answers.ts'
import { aboutStep as words } from '../../locales/en/about-step.ts'
import { useAssessment, useWork } from '../../ports/use-work.ts'
import { Choices } from '../../ui/choices.tsx'
import { lazyPart } from '../../ui/lazy-part.ts'
import { AboutText } from './about-text.tsx'
import { datePlace, useAbout } from './use-about.ts'

const KeptDate = lazyPart(() => import('../../form/kept-date.tsx'), 'KeptDate')
const texts = ['service', 'people', 'organisations', 'budget', 'decision'] as const

/** All that helps others to read the result, and none of which is needed. */
export function AboutFields() {
  const assessment = useAssessment()
  const [about, keep] = useAbout()
  const hints: Partial<Record<keyof About, string>> = { people: words.peopleHint }
  const isAsked = (field: (typeof texts)[number]) =>
    field !== 'organisations' || areOrganisationsApart(assessment) || about.organisations !== ''
  return (
    <>
      {texts.filter(isAsked).map((field) => (
        <AboutText field={field} label={words[field]} hint={hints[field]} key={field} />
      ))}
      <Suspense fallback={<div className="date-to-come" />}>
        <KeptDate
          id="decideBy"
          place={datePlace}
          label={words.decideBy}
          value={about.decideBy}
          keep={(decideBy, from) => keep({ decideBy }, { decideBy: from })}
        />
      </Suspense>
    </>
  )
}

export function Depth() {
  const { lists } = useWork()
  const [about, keep] = useAbout()
  const screen = lists.questions.filter(({ depth }) => depth === 'screen').length
  return (
    <fieldset className="section q-section">
      <legend>
        <h2>{words.depth.title}</h2>
      </legend>
      <Choices
        name="depth"
        chosen={about.depth}
        choose={(depth) => keep({ depth: depth as About['depth'] })}
        choices={[
          { value: 'screen', say: words.depth.screen(screen), hint: words.depth.screenHint },
          { value: 'full', say: words.depth.full(lists.questions.length), hint: words.depth.fullHint },
        ]}
      />
    </fieldset>
  )
}
