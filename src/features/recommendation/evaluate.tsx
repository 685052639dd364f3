import { useWords } from '../../locales/words.ts'
import { Fold } from '../../ui/fold.tsx'
import { SourceColumn } from '../parts/source-column.tsx'
import { useRecommended } from '../parts/recommended.ts'

const openFirst = 4

/** What an evaluation of this route should hold. */
export function Evaluate() {
  const { evaluation: words } = useWords().recommendation
  const { content, recommendation } = useRecommended()
  const rows = content.evaluation
    .filter(({ id }) => recommendation.evaluation.includes(id))
    .map(({ id, name, say, because, standing }) => (
      <li key={id}>
        <h3>{name}</h3>
        <p className="body">{say}</p>
        <SourceColumn claims={because} standing={standing} />
      </li>
    ))
  return <Fold items={rows} open={openFirst} others={words.others} />
}
