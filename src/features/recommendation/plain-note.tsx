import type { Section } from '../../report/blocks.ts'
import { Because } from '../parts/because.tsx'
import { PartDrawn } from './part.tsx'

/** What this page is, and is not; with the warnings that hold for everyone. */
export const PlainNote = ({ section: { blocks } }: { readonly section: Section }) => (
  <div className="plain-note section stack">
    {blocks.map(({ id, parts, claims, since, standing }) => (
      <div key={id}>
        {parts.map((part) => (
          <PartDrawn part={part} key={part.key} />
        ))}
        {standing && <Because claims={claims} since={since} standing={standing} />}
      </div>
    ))}
  </div>
)
