import { Link } from 'wouter'
import { common } from '../../locales/en/common.ts'
import { home } from '../../locales/en/home.ts'
import { whatItIs as words } from '../../locales/en/what-it-is.ts'
import { useDevice } from '../../ports/use-device.ts'
import { paths } from '../../ports/paths.ts'

/** What you do, how long it takes, and what it rests on. */
export function WhatItIs() {
  const { counts } = useDevice()
  return (
    <>
      <section className="section" aria-labelledby="what">
        <h2 id="what">{words.what.title}</h2>
        <ol className="cols three steps">
          {words.what.steps.map(({ title, say }) => (
            <li key={title}>
              <h3>{title}</h3>
              <p>{say}</p>
            </li>
          ))}
        </ol>
      </section>
      <div className="section cols two">
        <section aria-labelledby="long">
          <h2 id="long">{words.long.title}</h2>
          <dl className="facts">
            {words.long.rows(counts.screen, counts.full).map(({ what, say }) => (
              <div key={what}>
                <dt>{what}</dt>
                <dd>{say}</dd>
              </div>
            ))}
          </dl>
          <p className="after">
            <Link href={paths.booklet('screen')}>{common.booklet}</Link>
          </p>
        </section>
        <section className="stack" aria-labelledby="rests">
          <h2 id="rests">{words.rests.title}</h2>
          <p>{words.rests.say}</p>
          <p>
            <Link href={paths.about('how')}>{home.how}</Link>
          </p>
        </section>
      </div>
    </>
  )
}
