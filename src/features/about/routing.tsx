import type { Content } from '../../domain/content.ts'
import { about } from '../../locales/en/about.ts'
import { decision } from '../../locales/en/decision.ts'
import { SourceColumn } from '../parts/source-column.tsx'
import { Rule } from './rule.tsx'

/** Which route comes first for which gap, and the forms that fit, in their order. */
export function Routing({ content }: { readonly content: Content }) {
  const words = about.how
  const formName = (id: string) => content.forms.find((form) => form.id === id)?.name ?? id
  return (
    <section className="section" aria-labelledby="routing">
      <h2 id="routing" tabIndex={-1}>
        {words.routing}
      </h2>
      <p className="after">{words.routingSay}</p>
      <ul className="rows tests-told">
        {content.routing.map((row) => (
          <li key={row.id}>
            <p>
              <b>{row.say}</b>
            </p>
            <div className="body">
              {row.firstStep && <p>{row.firstStep}</p>}
              <p>{words.first(decision.routes[row.first], row.forms.map(formName))}</p>
              <details className="source">
                <summary>
                  {words.rule.title}
                  <span className="sr">{`: ${row.say}`}</span>
                </summary>
                <Rule rule={row.when} content={content} />
              </details>
            </div>
            <SourceColumn claims={row.because} standing="inference" />
          </li>
        ))}
      </ul>
    </section>
  )
}
