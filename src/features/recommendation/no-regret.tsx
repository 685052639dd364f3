import { Because } from '../parts/because.tsx'
import { useRecommended } from '../parts/recommended.ts'

/** What helps whatever is decided later. */
export function NoRegret() {
  const { content, recommendation } = useRecommended()
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
