import type { ConditionTest, Content, Route } from '../../domain/content.ts'
import { about } from '../../locales/en/about.ts'
import { parts } from '../../locales/en/parts.ts'
import { asOne, Tests } from './tests.tsx'

/** One route: what must be shown before it is offered, and what else it asks for. */
export function RouteTold({ route, content }: { readonly route: Route; readonly content: Content }) {
  const words = about.how
  return (
    <section className="section" aria-labelledby={route.id}>
      <h2 id={route.id} tabIndex={-1}>
        {route.name}
      </h2>
      <p className="after">
        <span>{route.say}</span> <span>{route.reason}</span>{' '}
        <span className="soft">{parts.standing[route.standing]}</span>
      </p>
      <h3 className="after">{words.must}</h3>
      {route.id === 'new-role' && <p>{words.mustGates}</p>}
      <Tests tests={route.burden.map(asOne)} content={content} as="h4" />
      <Asked title={words.presumed} tests={route.presumed} content={content} />
      <Asked title={words.asks} tests={route.conditions} content={content} />
    </section>
  )
}

type AskedProps = { readonly title: string; readonly tests: readonly ConditionTest[]; readonly content: Content }

/** What becomes a condition where it is open, each with what to do then. */
function Asked({ title, tests, content }: AskedProps) {
  if (tests.length === 0) return null
  return (
    <>
      <h3 className="after">{title}</h3>
      <Tests
        tests={tests.map(({ condition, ...test }) => ({ ...asOne(test), note: condition }))}
        content={content}
        as="h4"
      />
    </>
  )
}
