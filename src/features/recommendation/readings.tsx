import type { Section } from '../../report/blocks.ts'
import { recommendation } from '../../locales/en/recommendation.ts'
import { ToAnswer } from '../parts/to-answer.tsx'
import { PartDrawn, saidIn } from './part.tsx'

/** The answers on which the two readings part: what is said beside what can be shown. */
export function Readings({ section: { blocks } }: { readonly section: Section }) {
  const { readings: words } = recommendation
  const parting = blocks.filter(({ kind }) => kind === 'parting')
  if (parting.length === 0)
    return blocks.flatMap(({ id, parts }) => parts.map((part) => <PartDrawn part={part} key={id} />))
  return (
    <table className="two">
      <thead>
        <tr>
          <th scope="col">
            <span>{words.question}</span>
          </th>
          <th scope="col" className="said">
            <span>{words.said}</span>
          </th>
          <th scope="col" className="shown">
            <span>{words.shown}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {parting.map(({ id, ref, parts }) => (
          <tr key={id}>
            <th scope="row">
              {saidIn(parts, 'ask', (ask) => (
                <ToAnswer at={ref!}>{ask}</ToAnswer>
              ))}
            </th>
            {saidIn(parts, 'said', (say, label) => (
              <td data-label={`${label}:`}>{say}</td>
            ))}
            {saidIn(parts, 'shown', (say, label) => (
              <td data-label={`${label}:`}>
                {say}{' '}
                {saidIn(parts, 'find-out', (findOut) => (
                  <small className="soft">{findOut}</small>
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
