import { useActorRef, useSelector } from '@xstate/react'
import { Suspense, useMemo, type ReactElement } from 'react'
import { Link } from 'wouter'
import { asked } from '../content/asked.ts?in-lists'
import { common as words } from '../locales/en/common.ts'
import { paths } from '../ports/paths.ts'
import { WorkContext } from '../ports/use-work.ts'
import type { Store } from '../storage/store.ts'
import { Title } from '../ui/title.tsx'
import { BrokenWork, Crash } from './crash.tsx'
import { FailedSave, InBin, Moved, Saved, SavedLine, SetAside, TwoWindows } from './keeping.tsx'
import { fetchAhead } from './fetch-ahead.ts'
import { Frame } from './frame.tsx'
import { providedMachine } from './provided-machine.ts'
import { routes } from './routes.ts'
import { useAfterAWhile } from './use-after-a-while.ts'
import { workOf } from './provided-work.ts'
import { Address, Crumb, PageHere } from './page-here.tsx'

export { fetchAhead }

/** An assessment, from opening it to its recommendation, inside the frame that says what is saved. */
export function OpenAssessment({ id, store }: { readonly id: string; readonly store: Store }) {
  const machine = useMemo(() => providedMachine(store), [store])
  const actor = useActorRef(machine, { input: { id, lists: asked } })
  const work = useMemo(() => workOf(actor), [actor])
  const state = useSelector(actor, (snapshot) => (typeof snapshot.value === 'string' ? snapshot.value : 'open'))
  const failure = useSelector(actor, ({ context }) => context.failure)
  const title = useSelector(actor, ({ context }) => context.assessment?.about.about?.title)
  const here = useSelector(actor, ({ context }) => context.here)
  useAfterAWhile(fetchAhead)

  if (state === 'opening' && !failure) return <Frame>{<p role="status">{words.opening}</p>}</Frame>
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
        <Title tab={words.unavailable.title}>{words.unavailable.title}</Title>
        <p>{words.keeping.why[failure ?? 'unknown']}</p>
        <p>
          <button type="button" className="btn" onClick={() => actor.send({ type: 'open.tried.again' })}>
            {words.unavailable.again}
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
    <WorkContext value={work}>
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
    </WorkContext>
  )
}
