import type { Fact, FullQuestion, Rung } from '../../domain/content.ts'
import { booklet as words } from '../../locales/en/booklet.ts'
import { common } from '../../locales/en/common.ts'
import { interview } from '../../locales/en/interview.ts'
import { voices } from '../../locales/en/voices.ts'
import { plans } from '../../locales/en/plans.ts'
import { Boxes } from './boxes.tsx'
import { Facts } from './facts.tsx'
import { LadderGrid } from './ladder-grid.tsx'
import { Lines } from './lines.tsx'

type Props = {
  readonly question: FullQuestion
  /** Its number in its domain, as on the screen. */
  readonly at: number
  readonly facts: readonly Fact[]
  readonly ladder: readonly Rung[]
}

const groupRows = 4

/** One question with all that is asked beside it, on one page, with nothing filled in. */
export function Question({ question, at, facts, ladder }: Props) {
  const { domain, about, ask, help, terms, levels, notApplicable, byVoice, concernsPeople, holdsLadder } = question
  const confirmers = concernsPeople ? (['front-line', 'people'] as const) : (['front-line'] as const)
  return (
    <article className="paper-question">
      <h3>
        <span>{words.number(common.domains[domain], at)}</span> <span>{ask}</span>
      </h3>
      {help && <p className="help">{help}</p>}
      {terms && (
        <p className="help">
          {terms.map(({ term, meaning }) => (
            <span key={term}>
              <b>{`${term}:`}</b> <span>{meaning}</span>{' '}
            </span>
          ))}
        </p>
      )}
      <div className="level-and-basis">
        <Boxes
          boxes={[
            ...levels.map((say, level) => ({ key: say, number: level + 1, say })),
            { key: 'unknown', number: 0, say: interview.unknown },
            ...(notApplicable ? [{ key: 'apart', say: words.notApplicable(notApplicable) }] : []),
          ]}
        />
        <div className="basis">
          <h4>{interview.howKnow}</h4>
          <Boxes
            boxes={interview.bases.map(({ say }, basis) => ({
              key: say,
              number: basis + 1,
              say: `${common.basis[basis]}.`,
              hint: say,
            }))}
          />
        </div>
      </div>
      {byVoice && <ByGroup />}
      <div className="confirmed">
        <h4>{voices.confirmed}</h4>
        <Boxes boxes={confirmers.map((who) => ({ key: who, say: voices.confirmers[who] }))} isInline />
      </div>
      <Lines
        fields={[
          { say: words.evidence.what, wide: 3 },
          { say: words.evidence.kind },
          { say: words.evidence.source, wide: 3 },
          { say: words.evidence.date },
        ]}
        more={1}
      />
      <Facts facts={facts} as="h4" />
      {holdsLadder && <LadderGrid ladder={ladder} />}
      <Lines
        fields={
          byVoice
            ? [{ say: interview.note }]
            : [
                { say: words.who, wide: 2 },
                ...(about === 'plan' ? [{ say: plans.onPaper, wide: 2 } as const] : []),
                { say: interview.note, wide: 3 },
              ]
        }
      />
    </article>
  )
}

/** Where each group answers for itself: a row for each, with the numbers of the sentences above. */
function ByGroup() {
  const keys = [1, 2, 3, 4, 0]
  return (
    <div className="by-group">
      <h4>{voices.each}</h4>
      <ul>
        {Array.from({ length: groupRows }, (_, row) => (
          <li key={row}>
            <span className="group-name">{words.group}</span>
            {keys.map((key) => (
              <span className="boxed" key={key}>
                <span className="pen-box" aria-hidden="true" />
                <span className="key-number">{key}</span>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </div>
  )
}
