import { lazy, Suspense, useMemo } from 'react'
import { Route, Router, Switch } from 'wouter'
import { useHashLocation } from './hash-location.ts'
import { HomePage } from '../features/home/home-page.tsx'
import { DeviceContext } from '../machine/device.ts'
import type { Store } from '../storage/store.ts'
import { Broken, Crash } from './crash.tsx'
import { deviceOf } from './device.ts'
import { Frame } from './frame.tsx'
import { loadFileReader } from './load.ts'
import { useAfterAWhile } from './use-after-a-while.ts'

const About = lazy(() => import('../features/about/about.tsx').then(({ About }) => ({ default: About })))
const BinPage = lazy(() => import('../features/home/bin-page.tsx').then(({ BinPage }) => ({ default: BinPage })))
const Booklet = lazy(() => import('../features/booklet/booklet.tsx').then(({ Booklet }) => ({ default: Booklet })))
const ClearPage = lazy(() =>
  import('../features/home/clear-page.tsx').then(({ ClearPage }) => ({ default: ClearPage })),
)
const OpenAssessment = lazy(() =>
  import('./open-assessment.tsx').then(({ OpenAssessment }) => ({ default: OpenAssessment })),
)

/** The whole product: the home pages, and an open assessment with its own frame. */
export function App({ store }: { readonly store: Store }) {
  const device = useMemo(() => deviceOf(store), [store])
  // A file can then be opened without a network.
  useAfterAWhile(loadFileReader)
  return (
    <DeviceContext value={device}>
      <Router hook={useHashLocation}>
        <Crash broken={<Frame>{<Broken />}</Frame>}>
          <Switch>
            <Route path="/a/:id/*?">
              {({ id }) => (
                <Suspense fallback={<Frame>{null}</Frame>}>
                  <OpenAssessment id={id} key={id} store={store} />
                </Suspense>
              )}
            </Route>
            <Route>
              <Frame>
                <Suspense fallback={<div className="waiting" />}>
                  <Switch>
                    <Route path="/bin" component={BinPage} />
                    <Route path="/clear" component={ClearPage} />
                    <Route path="/booklet/:depth">{({ depth }) => <Booklet depth={depth} />}</Route>
                    <Route path="/about/:page">{({ page }) => <About page={page} />}</Route>
                    <Route component={HomePage} />
                  </Switch>
                </Suspense>
              </Frame>
            </Route>
          </Switch>
        </Crash>
      </Router>
    </DeviceContext>
  )
}
