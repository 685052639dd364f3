import type { Clause } from '../../domain/clause.ts'
import type { Content, NamedTest } from '../../domain/content.ts'
import { about } from '../../locales/en/about.ts'
import { SourceColumn } from '../parts/source-column.tsx'
import { Rule } from './rule.tsx'
import '../../ui/open-on-paper.ts'

/** One part of what a test takes; `say` where there are several, as for each route. */
type Taken = { readonly say?: string; readonly rule: Clause }
export type Shown = Omit<NamedTest, 'test'> & { readonly taken: readonly Taken[]; readonly note?: string }

type Props = { readonly tests: readonly Shown[]; readonly content: Content; readonly as: 'h3' | 'h4' }

/** Named tests: what each is called, why it is where it is, what it takes, and where it comes from. */
export function Tests({ tests, content, as: Heading }: Props) {
  return (
    <ul className="rows tests-told">
      {tests.map(({ id, name, code, note, reason, because, standing, taken }) => (
        <li key={id}>
          <Heading>
            <span>{name}</span> {code && <span className="code">{code}</span>}
          </Heading>
          <div className="body">
            <p>
              <span>{reason}</span> {note && <b>{note}</b>}
            </p>
            <details className="source">
              <summary>
                {about.how.rule.title}
                <span className="sr">{`: ${name}`}</span>
              </summary>
              {taken.map(({ say, rule }) => (
                <div key={say ?? ''} className="taken">
                  {say && (
                    <p>
                      <b>{say}</b>
                    </p>
                  )}
                  <Rule rule={rule} content={content} />
                </div>
              ))}
            </details>
          </div>
          <SourceColumn claims={because} standing={standing} />
        </li>
      ))}
    </ul>
  )
}

export const asOne = ({ test, ...named }: NamedTest): Shown => ({ ...named, taken: [{ rule: test }] })
