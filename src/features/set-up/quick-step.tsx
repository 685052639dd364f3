import { Suspense, useState, type FormEvent } from 'react'
import { questionsAsked } from '../../domain/asked.ts'
import { own } from '../../domain/own.ts'
import { isBlank } from '../../domain/text.ts'
import { Problems } from '../../form/problems.tsx'
import { setUp } from '../../locales/en/set-up.ts'
import { useAssessment, useWork } from '../../ports/use-work.ts'
import { Choices } from '../../ui/choices.tsx'
import { lazyPart } from '../../ui/lazy-part.ts'
import { Title } from '../../ui/title.tsx'
import { AboutText } from './about-text.tsx'
import { datePlace, useAbout } from './use-about.ts'
import { WhoAnswers } from './who-answers.tsx'

const LeftForLater = lazyPart(() => import('./left-for-later.tsx'), 'LeftForLater')
const words = setUp.quick

/** Set-up of the quick look, one short page: what it is about, who answers, and whether a post is meant. */
export function QuickStep({ backSays }: { readonly backSays: string | undefined }) {
  const { lists, actor } = useWork()
  const assessment = useAssessment()
  const [about, keep] = useAbout()
  const [attempts, setAttempts] = useState(0)
  const [isMeant, setMeant] = useState(false)
  const post = about.isRunning ? 'running' : isMeant || !isBlank(about.roleTitle) ? 'planned' : 'none'
  const isHalfDated = own(assessment.drafts, datePlace) !== undefined
  const problems = [
    ...(isBlank(about.title) ? [{ id: 'title', say: words.nameNeeded }] : []),
    ...(post === 'planned' && isBlank(about.roleTitle) ? [{ id: 'roleTitle', say: words.roleNeeded }] : []),
  ]
  const errorAt = (field: string) => (attempts > 0 ? problems.find(({ id }) => id === field)?.say : undefined)
  const choosePost = (chosen: string) => {
    setMeant(chosen === 'planned')
    keep({ isRunning: chosen === 'running', ...(chosen === 'none' && { roleTitle: '' }) })
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAttempts(attempts + 1)
    if (problems.length === 0) actor.send({ type: 'went.on' })
  }
  return (
    <form noValidate onSubmit={submit}>
      <Problems problems={attempts > 0 ? problems : []} attempts={attempts} />
      <Title tab={words.title}>{words.title}</Title>
      <p className="lead soft">{words.hint(questionsAsked(lists, assessment).length)}</p>
      <div className="section">
        <AboutText field="title" label={words.name} hint={words.nameHint} error={errorAt('title')} />
        <WhoAnswers />
        <fieldset className="field">
          <legend>{words.post}</legend>
          <Choices
            look="compact row"
            name="post"
            chosen={post}
            choose={choosePost}
            choices={Object.entries(words.posts).map(([value, say]) => ({ value, say }))}
          />
        </fieldset>
        {post === 'planned' && <AboutText field="roleTitle" label={words.roleTitle} error={errorAt('roleTitle')} />}
      </div>
      <p className="pager section">
        <button type="submit" className="btn">
          {backSays ?? words.start(questionsAsked(lists, assessment).length)}
        </button>
      </p>
      <Suspense>
        <LeftForLater isOpen={backSays !== undefined || isHalfDated} />
      </Suspense>
    </form>
  )
}
