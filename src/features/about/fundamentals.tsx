import type { Content } from '../../domain/content.ts'
import { about } from '../../locales/en/about.ts'
import { asOne, Tests } from './tests.tsx'

/** The four heads at the level each route needs, and what puts them first whatever the heads say. */
export function Fundamentals({ content }: { readonly content: Content }) {
  const { how: words } = about
  const heads = content.fundamentals.map(({ at, ...head }) => ({
    ...head,
    taken: content.routes.map(({ id, name }) => ({ say: name, rule: at[id] })),
  }))
  return (
    <section className="section" aria-labelledby="fundamentals">
      <h2 id="fundamentals" tabIndex={-1}>
        {words.fundamentals}
      </h2>
      <p className="after">{words.fundamentalsSay(content.headsMissing)}</p>
      <Tests tests={heads} content={content} as="h3" />
      <h3 className="after">{words.alwaysFirst}</h3>
      <Tests tests={content.fundamentalsFirst.map(asOne)} content={content} as="h4" />
    </section>
  )
}
