import { Link } from 'wouter'
import { changedSince } from '../../domain/changed-since.ts'
import type { Changed } from '../../domain/content.ts'
import { rulesChanged } from '../../locales/en/rules-changed.ts'
import { useWords, withWords } from '../../locales/words.ts'
import { pointOf } from './points.ts'
import { useRecommendedNow } from './use-recommended-now.ts'

/** What reads differently since some of this was answered; nothing where all of it was answered under these rules. */
export const RulesChanged = withWords({ rulesChanged }, function RulesChanged() {
  const { rulesChanged: words } = useWords()
  const telling = useRecommendedNow()
  const since = changedSince(telling.assessment, telling.content)
  if (!since) return null
  return (
    <details className="fold">
      <summary>{words.title(since.under.join(', '))}</summary>
      <p>{words.kept}</p>
      {since.reworded.length > 0 && (
        <>
          <p>{words.reworded}</p>
          <ul className="rows">
            {since.reworded.map((id) => {
              const { say, to } = pointOf('question', id, telling)!
              return (
                <li key={id}>
                  <Link href={to}>{say}</Link>
                </li>
              )
            })}
          </ul>
        </>
      )}
      <Group title={words.decision} rows={since.changed.flatMap(({ decision }) => decision)} />
      <Group title={words.warnings} rows={since.changed.flatMap(({ warnings }) => warnings)} />
    </details>
  )
})

function Group({ title, rows }: { readonly title: string; readonly rows: readonly Changed[] }) {
  if (rows.length === 0) return null
  return (
    <>
      <p className="eyebrow">{title}</p>
      <ul className="rows">
        {rows.map(({ id, name, say }) => (
          <li key={id}>
            <b>{name}</b> <span>{say}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
