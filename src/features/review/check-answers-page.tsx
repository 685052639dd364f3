import { useEffect, useRef } from 'react'
import { Link } from 'wouter'
import { domains } from '../../domain/content.ts'
import { review as words } from '../../locales/en/review.ts'
import { paths } from '../../ports/paths.ts'
import { useAssessment, useWork } from '../../ports/use-work.ts'
import { useNeeded } from '../../ui/needed.ts'
import { Title } from '../../ui/title.tsx'
import { ContentContext, useContent } from './content.ts'
import { Tensions } from './tensions.tsx'
import { DomainAnswers } from './domain-answers.tsx'
import { Narrow } from './narrow.tsx'
import { NoLongerAsked } from './no-longer-asked.tsx'
import { OwnWordsBeside } from './own-words-said.tsx'
import { SetUpSummary } from './set-up-summary.tsx'
import { useShowing } from './showing.ts'
import { pullingOf, useTensions } from './use-tensions.ts'
import './review.css'

/** Every answer on one page, with what is unknown, assumed or pulling apart marked in words. */
export function CheckAnswersPage() {
  const content = useNeeded(useWork().loadContent)
  return (
    <ContentContext value={content}>
      <Page />
    </ContentContext>
  )
}

function Page() {
  const content = useContent()
  const { id } = useAssessment()
  const { only, at } = useShowing()
  const found = useTensions()
  const pulling = pullingOf(found, content)
  useComingBack(at)
  return (
    <>
      <Title tab={only ? words.onlyTitle(words.narrow[only]) : words.title}>{words.title}</Title>
      <p className="lead soft">{words.lead}</p>
      <Narrow found={found} />
      <SetUpSummary pulls={pulling.get('set-up') ?? []} />
      {domains.map((domain) => (
        <DomainAnswers domain={domain} pulling={pulling} key={domain} />
      ))}
      {!only && <OwnWordsBeside />}
      {!only && <NoLongerAsked />}
      {(!only || only === 'contradictory') && <Tensions found={found} />}
      <p className="pager section">
        <Link className="btn" href={paths.recommendation(id)}>
          {words.see}
        </Link>
        <Link href={paths.hub(id)}>{words.toHub}</Link>
      </p>
    </>
  )
}

/** Back from changing an answer: the same row is in view and in focus, as if nobody had left. */
function useComingBack(at: string | undefined): void {
  const isDone = useRef(false)
  useEffect(() => {
    if (isDone.current || !at) return
    isDone.current = true
    const row = document.getElementById(`change-${at}`)
    row?.closest('details')?.setAttribute('open', '')
    row?.scrollIntoView({ block: 'center' })
    row?.focus({ preventScroll: true })
  }, [at])
}
