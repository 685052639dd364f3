import { byId } from '../../domain/by-id.ts'
import { SourceColumn } from '../parts/source-column.tsx'
import { useRecommended } from '../parts/recommended.ts'

/** Two things that pull against each other in these answers, and what the sources support doing. */
export function Conflicts() {
  const { content, recommendation } = useRecommended()
  return (
    <ul className="rows">
      {recommendation.conflicts.map((id) => {
        const { name, say, because, standing } = byId(content.conflicts, id)
        return (
          <li key={id}>
            <h3>{name}</h3>
            <p className="body">{say}</p>
            <SourceColumn claims={because} standing={standing} />
          </li>
        )
      })}
    </ul>
  )
}
