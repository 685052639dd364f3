import { renderToStaticMarkup } from 'react-dom/server'
import { own } from '../domain/own.ts'
import { notStarted as words } from '../locales/en/not-started.ts'
import { declaredBrowsers } from './declared-browsers.ts'

/**
 * What stands in index.html for browsers in which nothing starts, so that it needs no script. first-paint.js takes it out
 * of sight while the page starts, and brings it back if a script does not come.
 */
export const notStarted = (): string =>
  renderToStaticMarkup(
    <div className="not-started">
      <h2>{words.title}</h2>
      <noscript>{words.scriptsOff}</noscript>
      <p>{words.why}</p>
      <ul>
        {words.ways(madeFor()).map((way) => (
          <li key={way}>{way}</li>
        ))}
      </ul>
    </div>,
  )

const names: Readonly<Record<string, string>> = {
  edge: 'Edge',
  chrome: 'Chrome',
  safari: 'Safari',
  ios_saf: 'Safari on iOS',
  firefox: 'Firefox',
}

const madeFor = (): string =>
  new Intl.ListFormat('en-GB').format(
    declaredBrowsers.map(({ name, version }) => `${own(names, name) ?? name} ${version}`),
  )
