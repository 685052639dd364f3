import { lazy, Suspense, useMemo } from 'react'
import { Route, Router, Switch } from 'wouter'
import { useHashLocation } from './hash-location.ts'
import { BinPage } from '../features/home/bin-page.tsx'
import { HomePage } from '../features/home/home-page.tsx'
import { ClearPage } from '../features/home/clear-page.tsx'
import { DeviceContext } from '../machine/device.ts'
import type { Store } from '../storage/store.ts'
import { deviceOf } from './device.ts'
import { Frame } from './frame.tsx'

const About = lazy(() => import('../features/about/about.tsx').then(({ About }) => ({ default: About })))
const OpenAssessment = lazy(() =>
  import('./open-assessment.tsx').then(({ OpenAssessment }) => ({ default: OpenAssessment })),
)

/** The whole product: the home pages, and an open assessment with its own frame. */
export function App({ store }: { readonly store: Store }) {
  const device = useMemo(() => deviceOf(store), [store])
  return (
    <DeviceContext value={device}>
      <Router hook={useHashLocation}>
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
              <Switch>
                <Route path="/bin" component={BinPage} />
                <Route path="/clear" component={ClearPage} />
                <Route path="/about/:page">
                  {({ page }) => (
                    <Suspense fallback={<div className="waiting" />}>
                      <About page={page} />
                    </Suspense>
                  )}
                </Route>
                <Route component={HomePage} />
              </Switch>
            </Frame>
          </Route>
        </Switch>
      </Router>
    </DeviceContext>
  )
}
