import { Suspense, useState, type FormEvent } from 'react'
import { longestLine, type About } from '../../domain/assessment.ts'
import { aboutForm } from '../../domain/question-form.ts'
import { own } from '../../domain/own.ts'
import { CheckedText } from '../../form/checked-text.tsx'
import { faultsIn } from '../../form/faults-in.ts'
import { Problems } from '../../form/problems.tsx'
import { setUp } from '../../locales/en/set-up.ts'
import { useGive, useMachine, useWork } from '../../ports/use-work.ts'
import { Choices } from '../../ui/choices.tsx'
import { lazyPart } from '../../ui/lazy-part.ts'
import { Title } from '../../ui/title.tsx'

const KeptDate = lazyPart(() => import('../../form/kept-date.tsx'), 'KeptDate')

const texts = ['title', 'service', 'people', 'organisations', 'budget', 'decision'] as const

/** Where a date that is typed in part waits. */
const datePlace = 'about-decideBy'

/** What is being decided: kept as it is typed; only a name is asked for before going on. */
export function AboutStep({ onwardSays }: { readonly onwardSays: string }) {
  const words = setUp.about
  const { lists, actor } = useWork()
  const about = useMachine(({ context }) => context.assessment!.about.about)
  const give = useGive()
  const [attempts, setAttempts] = useState(0)
  const keep = (given: Partial<About>, from?: Partial<About>) =>
    give('set-up', 'about', 'about', { ...actor.getSnapshot().context.assessment!.about.about, ...given }, from)
  const isNameless = faultsIn(aboutForm, about).has('title')
  const isHalfDated = useMachine(({ context }) => own(context.assessment!.drafts, datePlace) !== undefined)
  const problems = [
    ...(isNameless ? [{ id: 'title', say: words.nameNeeded }] : []),
    ...(isHalfDated ? [{ id: 'decideBy', say: words.dateWrong }] : []),
  ]
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAttempts(attempts + 1)
    if (problems.length === 0) actor.send({ type: 'went.on' })
  }
  const labels = { ...words, title: words.name }
  const hints = { title: words.nameHint, people: words.peopleHint } as Partial<Record<keyof About, string>>
  const screen = lists.questions.filter(({ depth }) => depth === 'screen').length
  return (
    <form noValidate onSubmit={submit}>
      <Problems problems={attempts > 0 ? problems : []} attempts={attempts} />
      <Title tab={words.title}>{words.title}</Title>
      <p className="lead soft">{words.hint}</p>
      <div className="section">
        {texts.map((field) => (
          <CheckedText
            key={field}
            id={field}
            of="about"
            most={longestLine}
            label={labels[field]}
            hint={hints[field]}
            value={about[field]}
            error={field === 'title' && attempts > 0 && isNameless ? words.nameNeeded : undefined}
            keep={(value, from) => keep({ [field]: value }, { [field]: from })}
          />
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
        <label className="choice tick">
          <input
            type="checkbox"
            checked={about.isRunning}
            onChange={(event) => keep({ isRunning: event.target.checked })}
          />
          <span>{words.isRunning}</span>
        </label>
      </div>
      <fieldset className="section q-section">
        <legend>
          <h2>{setUp.depth.title}</h2>
        </legend>
        <Choices
          name="depth"
          chosen={about.depth}
          choose={(depth) => keep({ depth: depth as About['depth'] })}
          choices={[
            { value: 'screen', say: setUp.depth.screen(screen), hint: setUp.depth.screenHint },
            { value: 'full', say: setUp.depth.full(lists.questions.length), hint: setUp.depth.fullHint },
          ]}
        />
      </fieldset>
      <div className="pager section">
        <button type="submit" className="btn">
          {onwardSays}
        </button>
      </div>
    </form>
  )
}
