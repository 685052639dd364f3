import type { Section } from '../../report/blocks.ts'
import { Because } from '../parts/because.tsx'
import { saidIn } from './part.tsx'

/** What helps whatever is decided later. */
export const Moves = ({ section: { blocks } }: { readonly section: Section }) => (
  <ul className="ticks moves">
    {blocks.map(({ id, parts, claims }) => (
      <li key={id} id={id} tabIndex={-1}>
        <p>
          {saidIn(parts, 'do', (say) => say)} {saidIn(parts, 'more', (say) => say)}
        </p>
        <Because claims={claims} />
      </li>
    ))}
  </ul>
)
