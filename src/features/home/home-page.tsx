import { Suspense } from 'react'
import { Link } from 'wouter'
import { home as words } from '../../locales/en/home.ts'
import { hasBeenHere } from '../../ports/marks.ts'
import { paths } from '../../ports/paths.ts'
import { DeviceFailure } from './device-failure.tsx'
import { Hero } from './hero.tsx'
import { Specimen } from './specimen.tsx'
import { Start } from './start.tsx'
import { lazyPart } from '../../ui/lazy-part.ts'
import { useKept } from './use-kept.ts'
import './home.css'

/** For whoever comes back: nobody who comes for the first time waits for it. */
const OnThisDevice = lazyPart(() => import('./on-this-device.tsx'), 'OnThisDevice')
const Examples = lazyPart(() => import('./examples.tsx'), 'Examples')
const WhatItIs = lazyPart(() => import('./what-it-is.tsx'), 'WhatItIs')

/** Home: what it is and what you get; for somebody who comes back, their own list before all that. */
export function HomePage() {
  const { summaries, failure, reload } = useKept()
  if (!summaries && !failure) return hasBeenHere() ? <div className="waiting" /> : <Hero />
  return (
    <>
      {summaries && summaries.length > 0 ? (
        // Nothing stands before the list does: it would be pushed down from under a finger.
        <Suspense fallback={<div className="waiting" />}>
          <OnThisDevice summaries={summaries} changed={reload} />
          <section className="section stack-5" aria-labelledby="another">
            <h2 id="another">{words.another}</h2>
            <Start />
          </section>
          <Suspense>
            <Examples />
            <section className="section hero again" aria-labelledby="about">
              <div className="stack-5">
                <h2 id="about">{words.title}</h2>
                <p className="lead">{words.lead}</p>
              </div>
              <Specimen />
            </section>
            <WhatItIs />
          </Suspense>
        </Suspense>
      ) : (
        <>
          <Hero>
            <DeviceFailure failure={failure}>
              <p>
                {words.unavailable.stillHere} <Link href={paths.about('how')}>{words.how}</Link>
              </p>
              <p>
                <button type="button" className="btn quiet small" onClick={reload}>
                  {words.unavailable.again}
                </button>
              </p>
            </DeviceFailure>
            <Start />
          </Hero>
          <Suspense>
            <Examples />
            <WhatItIs />
          </Suspense>
        </>
      )}
    </>
  )
}
