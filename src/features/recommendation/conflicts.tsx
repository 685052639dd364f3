import { SourceColumn } from '../parts/source-column.tsx'
import { named, useTelling } from '../parts/telling.ts'

/** Two things that pull against each other in these answers, and what the sources support doing. */
export function Conflicts() {
  const { content, recommendation } = useTelling()
  return (
    <ul className="rows">
      {recommendation.conflicts.map((id) => {
        const { name, say, because, standing } = named(content.conflicts, id)
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
