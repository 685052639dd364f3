import { Suspense, useState, type FormEvent } from 'react'
import { aboutForm } from '../../domain/question-form.ts'
import { own } from '../../domain/own.ts'
import { faultsIn } from '../../form/faults-in.ts'
import { Problems } from '../../form/problems.tsx'
import { aboutStep as words } from '../../locales/en/about-step.ts'
import { useMachine, useWork } from '../../ports/use-work.ts'
import { lazyPart } from '../../ui/lazy-part.ts'
import { Title } from '../../ui/title.tsx'
import { AboutFields, Depth } from './about-fields.tsx'
import { AboutText } from './about-text.tsx'
import { datePlace, useAbout } from './use-about.ts'
import { WhoAnswers } from './who-answers.tsx'

const OwnWords = lazyPart(() => import('../parts/own-words.tsx'), 'OwnWords')

/** What is being decided: kept as it is typed; only a name is asked for before going on. */
export function AboutStep({ onwardSays }: { readonly onwardSays: string }) {
  const { actor } = useWork()
  const [about, keep] = useAbout()
  const [attempts, setAttempts] = useState(0)
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
  return (
    <form noValidate onSubmit={submit}>
      <Problems problems={attempts > 0 ? problems : []} attempts={attempts} />
      <Title tab={words.title}>{words.title}</Title>
      <p className="lead soft">{words.hint}</p>
      <div className="section">
        <AboutText
          field="title"
          label={words.name}
          hint={words.nameHint}
          error={attempts > 0 && isNameless ? words.nameNeeded : undefined}
        />
        <WhoAnswers />
        <AboutFields />
        <label className="choice tick">
          <input
            type="checkbox"
            checked={about.isRunning}
            onChange={(event) => keep({ isRunning: event.target.checked })}
          />
          <span>{words.isRunning}</span>
        </label>
      </div>
      {about.depth === 'full' && (
        <Suspense>
          <div className="fold-rows">
            <OwnWords place="set-up" />
          </div>
        </Suspense>
      )}
      <Depth />
      <div className="pager section">
        <button type="submit" className="btn">
          {onwardSays}
        </button>
      </div>
    </form>
  )
}
