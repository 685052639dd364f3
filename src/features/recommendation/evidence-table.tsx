import { Link } from 'wouter'
import { domains } from '../../domain/content.ts'
import { useWords } from '../../locales/words.ts'
import type { AnswerSeen } from '../parts/answer-of.ts'
import { questionPath } from '../parts/points.ts'
import { useRecommended } from '../parts/recommended.ts'

/** The facts of the evidence map, in words. */
export function EvidenceTable({ answers }: { readonly answers: readonly AnswerSeen[] }) {
  const { recommendation, common } = useWords()
  const { columns, caption } = recommendation.map
  const telling = useRecommended()
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
      {domains.map((domain) => {
        const rows = answers.filter(({ question }) => question.domain === domain)
        if (rows.length === 0) return null
        return (
          <tbody key={domain}>
            <tr className="group">
              <th scope="rowgroup" colSpan={3}>
                {common.domains[domain]}
              </th>
            </tr>
            {rows.map(({ question, state, say, known }) => (
              <tr key={question.id}>
                <th scope="row">
                  <Link href={questionPath(question.id, telling)}>{question.short}</Link>{' '}
                  <span className="code">{question.code}</span>
                </th>
                <td data-label={`${columns.said}:`}>{state === 'level' ? say : '–'}</td>
                <td data-label={`${columns.known}:`}>{known}</td>
              </tr>
            ))}
          </tbody>
        )
      })}
    </table>
  )
}
