import type { AnswerSaid } from '../../report/blocks.ts'
import { Glyph } from '../../ui/charts/ink.tsx'

/** What is said, with its cell: how much, and how well it can be shown. */
export const Said = ({ answer: { ref, says, knownSays, drawn } }: { readonly answer: AnswerSaid }) => (
  <span className="said-here">
    {drawn && ref.kind === 'question' && <Glyph {...drawn} size={20} />}
    <span>
      <span>{says}</span>
      {knownSays && <small className="soft">{` ${knownSays}`}</small>}
    </span>
  </span>
)
