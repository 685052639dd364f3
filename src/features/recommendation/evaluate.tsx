import { useWords } from '../../locales/words.ts'
import { Fold } from '../../ui/fold.tsx'
import { Because } from '../parts/because.tsx'
import { useTelling } from '../parts/telling.ts'

const openFirst = 4

/** What an evaluation of this route should hold. */
export function Evaluate() {
  const { evaluation: words } = useWords().recommendation
  const { content, recommendation } = useTelling()
  const rows = content.evaluation
    .filter(({ id }) => recommendation.evaluation.includes(id))
    .map(({ id, name, say, because, standing }) => (
      <li key={id}>
        <h3>{name}</h3>
        <p className="body">{say}</p>
        <div className="source-column">
          <Because claims={because} standing={standing} />
        </div>
      </li>
    ))
  return <Fold items={rows} open={openFirst} others={words.others} />
}
