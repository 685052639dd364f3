import { recommendation } from '../../locales/en/recommendation.ts'
import { ToAnswer } from '../parts/to-answer.tsx'
import type { DomainOfMap } from './domains-of-map.ts'

/** The facts of the evidence map, in words. */
export function EvidenceTable({ byDomain }: { readonly byDomain: readonly DomainOfMap[] }) {
  const { columns, caption } = recommendation.map
  return (
    <table className="two map-rows">
      <caption className="sr">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.question}</th>
          <th scope="col">{columns.said}</th>
          <th scope="col">{columns.known}</th>
        </tr>
      </thead>
      {byDomain.map(({ title, cells }) => (
        <tbody key={title}>
          <tr className="group">
            <th scope="rowgroup" colSpan={3}>
              {title}
            </th>
          </tr>
          {cells.map(({ id, name, code, answer: { ref, says, known, knownSays } }) => (
            <tr key={id}>
              <th scope="row">
                <ToAnswer at={ref} say={name} /> <span className="code">{code}</span>
              </th>
              <td data-label={`${columns.said}:`}>{knownSays ? says : '–'}</td>
              <td data-label={`${columns.known}:`}>{known}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}
