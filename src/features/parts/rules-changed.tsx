import type { Part, Section } from '../../report/blocks.ts'
import { groupsOf, textOf } from '../../report/plain.ts'
import { views } from '../../report/views.ts'
import { RecommendedContext } from './recommended.ts'
import { ToAnswer } from './to-answer.tsx'
import { useRecommendedNow } from './use-recommended-now.ts'
import { useReport } from './use-report.ts'

/** What reads differently since some of this was answered, for pages that tell no recommendation. */
export function RulesChangedNow() {
  const recommended = useRecommendedNow()
  const section = useReport(recommended, views.page).sections.find(({ id }) => id === 'rules-changed')
  return (
    section && (
      <RecommendedContext value={recommended}>
        <RulesChanged section={section} />
      </RecommendedContext>
    )
  )
}

/** What reads differently, in one fold. */
export function RulesChanged({ section: { title, intro, blocks } }: { readonly section: Section }) {
  return (
    <details className="fold">
      <summary>{title}</summary>
      {intro.map((say) => (
        <p key={say}>{say}</p>
      ))}
      {groupsOf(blocks).map(({ group, those }) => (
        <div className={group && 'row-group'} key={group ?? ''}>
          {group && <h3>{group}</h3>}
          <ul className="ticks">
            {those.map(({ id, name, parts }) => (
              <li key={id}>
                <p>
                  {name && <b>{`${name} `}</b>}
                  {parts.map((part) => (
                    <Change part={part} key={part.key} />
                  ))}
                </p>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </details>
  )
}

function Change({ part }: { readonly part: Part }) {
  if (part.kind === 'say') return <span>{textOf(part.say)}</span>
  if (part.kind === 'items') return null
  return (
    <>
      <span>{`${part.label}:`}</span>
      {part.answers.map(({ ref, name }) => (
        <span key={ref.id}>
          {' '}
          <ToAnswer at={ref} say={name} />
        </span>
      ))}
    </>
  )
}
