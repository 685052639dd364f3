import { useWords } from '../../locales/words.ts'
import { Because } from '../parts/because.tsx'
import { useRecommended } from '../parts/recommended.ts'
import { firedAlways } from './watch-outs.tsx'

/** What this page is, and is not; with the warnings that hold for everyone. */
export function PlainNote() {
  const { decision } = useWords()
  return (
    <div className="plain-note section stack">
      <p>{decision.plain}</p>
      {firedAlways(useRecommended()).map(({ id, say, doFirst, because, standing }) => (
        <div key={id}>
          <p>{`${say} ${doFirst}`}</p>
          <Because claims={because} standing={standing} />
        </div>
      ))}
    </div>
  )
}
