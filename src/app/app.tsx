import { Suspense, useCallback, useMemo, useState, type FunctionComponent, type ReactElement } from 'react'
import { Router, useLocation } from 'wouter'
import { useHashLocation } from './hash-location.ts'
import { HomePage } from '../features/home/home-page.tsx'
import { DeviceContext } from '../ports/use-device.ts'
import type { Store } from '../storage/store.ts'
import { lazyPage, MissingPartContext } from '../ui/lazy-part.ts'
import { Broken, Crash } from './crash.tsx'
import { deviceOf } from './provided-device.ts'
import { Frame } from './frame.tsx'
import { loadFileReader } from './load.ts'
import { MissingPart } from './missing-part.tsx'
import { NoticeContext } from './notice.ts'
import { usePlace, type Named } from './place.ts'
import { routeOf } from './routes.ts'
import { useAfterAWhile } from './use-after-a-while.ts'

const OpenAssessment = lazyPage(() => import('./open-assessment.tsx'), 'OpenAssessment')

/** The whole product: the home pages, and an open assessment with its own frame. */
export function App({ store }: { readonly store: Store }) {
  const device = useMemo(() => deviceOf(store), [store])
  // A file can then be opened without a network.
  useAfterAWhile(loadFileReader)
  const [notice, setNotice] = useState<ReactElement>()
  useAfterAWhile(useCallback(() => import('./offline.tsx').then(({ keepOffline }) => keepOffline(setNotice)), []))
  return (
    <DeviceContext value={device}>
      <Router hook={useHashLocation}>
        <MissingPartContext value={MissingPart}>
          <NoticeContext value={notice}>
            <Whole store={store} />
          </NoticeContext>
        </MissingPartContext>
      </Router>
    </DeviceContext>
  )
}

function Whole({ store }: { readonly store: Store }) {
  const [place] = useLocation()
  return (
    <Crash place={place} broken={<Frame>{<Broken />}</Frame>}>
      <Here store={store} />
    </Crash>
  )
}

function Here({ store }: { readonly store: Store }) {
  const { page, named } = usePlace()
  if (named.id)
    return (
      <Suspense fallback={<Frame>{null}</Frame>}>
        <OpenAssessment id={named.id} key={named.id} store={store} />
      </Suspense>
    )
  const Page = (routeOf(page).page ?? HomePage) as FunctionComponent<Named>
  return (
    <Frame>
      <Suspense fallback={<div className="waiting" />}>
        <Page {...named} />
      </Suspense>
    </Frame>
  )
}
