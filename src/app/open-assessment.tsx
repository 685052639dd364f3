import { Suspense, useEffect, useState, type ReactElement } from 'react'
import { Link } from 'wouter'
import { createActor } from 'xstate'
import { asked } from '../content/asked.ts?in-lists'
import { common as words } from '../locales/en/common.ts'
import { eachInLanguage } from '../locales/language.ts'
import { paths } from '../ports/paths.ts'
import { useHere, useMachine, useWork, WorkContext, type Work } from '../ports/use-work.ts'
import type { Store } from '../storage/store.ts'
import { Title } from '../ui/title.tsx'
import { BrokenWork, Crash } from './crash.tsx'
import { FailedSave, InBin, Moved, Saved, SavedLine, SetAside, TwoWindows } from './keeping.tsx'
import { fetchAhead } from './fetch-ahead.ts'
import { Frame } from './frame.tsx'
import { leftBehind } from './left-behind.ts'
import { providedMachine } from './provided-machine.ts'
import { routes } from './routes.ts'
import { useAfterAWhile } from './use-after-a-while.ts'
import { workOf } from './provided-work.ts'
import { Address, Crumb, PageHere } from './page-here.tsx'

export { fetchAhead }

/** An assessment, from opening it to its recommendation, inside the frame that says what is saved. */
export function OpenAssessment({ id, store }: { readonly id: string; readonly store: Store }) {
  const [work, setWork] = useState<Work>()
  useEffect(() => {
    const actor = createActor(providedMachine(store), { input: { id, lists: eachInLanguage(asked) } })
    const made = workOf(actor)
    actor.subscribe(() => setWork(made))
    actor.start()
    const unwatch = leftBehind.watch(actor)
    return () => {
      unwatch()
      actor.stop()
    }
  }, [id, store])
  useAfterAWhile(fetchAhead)
  return work ? (
    <WorkContext value={work}>
      <Opened />
    </WorkContext>
  ) : (
    <Opening />
  )
}

const Opening = () => (
  <Frame>
    <p role="status">{words.opening}</p>
  </Frame>
)

function Opened() {
  const { actor } = useWork()
  const state = useMachine(({ value }) => (typeof value === 'string' ? value : 'open'))
  const failure = useMachine(({ context }) => context.failure)
  const title = useMachine(({ context }) => context.assessment?.about.about?.title)
  const here = useHere()
  if (state === 'opening' && !failure) return <Opening />
  if (state === 'missing')
    return (
      <Frame>
        <Title tab={words.missing.title}>{words.missing.title}</Title>
        <p className="lead">{words.missing.say}</p>
        <p>
          <Link href={paths.home()}>{words.missing.home}</Link>
        </p>
      </Frame>
    )
  if (state === 'opening' || state === 'unavailable')
    return (
      <Frame>
        <Title tab={words.unavailable}>{words.unavailable}</Title>
        <p>{words.keeping.why[failure ?? 'unknown']}</p>
        <p>
          <button type="button" className="btn" onClick={() => actor.send({ type: 'open.tried.again' })}>
            {words.again}
          </button>{' '}
          <Link href={paths.home()}>{words.missing.home}</Link>
        </p>
      </Frame>
    )
  const framed = (page: ReactElement) => (
    <Frame
      where={title || words.untitled}
      right={<SavedLine />}
      banners={
        <>
          <Moved />
          <FailedSave />
          <InBin />
          <TwoWindows />
          <SetAside />
        </>
      }
      crumb={<Crumb />}
    >
      {page}
    </Frame>
  )
  return (
    <>
      <Address actor={actor} />
      {here.page === 'present' ? (
        <Crash place={here} broken={framed(<BrokenWork />)}>
          <Suspense>
            <routes.present.page saved={<Saved />} alert={<FailedSave />} />
          </Suspense>
        </Crash>
      ) : (
        framed(
          <Crash place={here} broken={<BrokenWork />}>
            <PageHere />
          </Crash>,
        )
      )}
    </>
  )
}
