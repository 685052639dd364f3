import { createContext, useContext } from 'react'
import type { FigureKept } from '../../domain/assessment.ts'
import type { FigureName } from '../../domain/money/lines.ts'
import type { MoneyReference } from '../../domain/money/reference.ts'
import { own } from '../../domain/own.ts'
import { longestWho } from '../../domain/records/late/money-lines.ts'
import { dateSay } from '../../locales/dates.ts'
import { money } from '../../locales/en/money.ts'
import type { LineInHand } from './use-line.ts'

const words = money.references

/** The published figures that the page was given. */
export const ReferencesContext = createContext<readonly MoneyReference[]>([])

type Props = { readonly name: FigureName; readonly hand: LineInHand }

/** Published figures beside a field, each with its date, its source and how it was read. A press writes one in, with its source. */
export function References({ name, hand: { line, changeFigure } }: Props) {
  const rows = useContext(ReferencesContext).filter(({ beside }) => beside === name)
  if (rows.length === 0) return null
  return (
    <details className="small">
      <summary>{words.title}</summary>
      <ul className="stack">
        {rows.map((row) => (
          <li key={row.id}>
            <b>{row.say}</b> <span>{row.what}</span>{' '}
            <span className="soft">{words.from(row.source, dateSay(row.from), words.read[row.read])}</span>{' '}
            {row.fills && (
              <button
                type="button"
                className="link"
                onClick={() => changeFigure(name, rangeFrom(row, own(line.figures, name)))}
              >
                {words.use(row.fills.low, row.fills.high)}
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}

/** The ends that a row gives, with its source beside whoever says so already; its date, where there is none. */
function rangeFrom({ fills, source, from }: MoneyReference, kept: FigureKept | undefined): Partial<FigureKept> {
  const who = [kept?.who, words.range(source)].filter(Boolean).join(', ').slice(0, longestWho)
  return { ...fills!, who, ...(!kept?.date && { date: from }) }
}
