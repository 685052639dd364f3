import type { Content } from '../../domain/content.ts'
import { about } from '../../locales/en/about.ts'
import { Tests } from './tests.tsx'

/** The gates a new role passes: which are hard, which may be open, and how many. */
export function Gates({ content }: { readonly content: Content }) {
  const { how: words } = about
  const tests = content.gates.map(({ test, kind, hardWhen, name, ...gate }) => ({
    ...gate,
    name: `${name} (${kind === 'hard' ? words.hard : words.conditional})`,
    taken: [{ rule: test }, ...(hardWhen ? [{ say: words.hardWhen, rule: hardWhen }] : [])],
  }))
  return (
    <section className="section" aria-labelledby="gates">
      <h2 id="gates" tabIndex={-1}>
        {words.gates}
      </h2>
      <p className="after">{words.gatesSay(content.openGatesAllowed)}</p>
      <Tests tests={tests} content={content} as="h3" />
    </section>
  )
}
