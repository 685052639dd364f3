import { Because } from '../parts/because.tsx'
import { useTelling } from '../parts/telling.ts'

/** What helps whatever is decided later. */
export function NoRegret() {
  const { content, recommendation } = useTelling()
  return (
    <ul className="ticks moves">
      {content.noRegret
        .filter(({ id }) => recommendation.noRegret.includes(id))
        .map(({ id, do: what, say, because }) => (
          <li key={id}>
            <p>{`${what} ${say}`}</p>
            <Because claims={because} />
          </li>
        ))}
    </ul>
  )
}
