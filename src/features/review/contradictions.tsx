import type { Contradiction } from '../../domain/contradictions.ts'
import { useWords, type Words } from '../../locales/words.ts'
import { useWork, type WalkContent } from '../../ports/use-work.ts'
import { Jump } from '../../ui/jump.tsx'
import { Because } from '../parts/because.tsx'
import { askedAt } from './use-contradictions.ts'

/** Answers that pull against each other, each with the way to the answers it rests on. */
export function Contradictions({ found }: { readonly found: readonly Contradiction[] }) {
  const { review: words } = useWords()
  return (
    <section className="section">
      <h2>{words.conflicts}</h2>
      <p className="after soft status-line" role="status">
        {found.length > 0 ? words.conflictsSay : words.noConflicts}
      </p>
      <ul className="rows">
        {found.map((one) => (
          <ContradictionRow contradiction={one} key={one.conflict.id} />
        ))}
      </ul>
    </section>
  )
}

function ContradictionRow({ contradiction: { conflict, restsOn } }: { readonly contradiction: Contradiction }) {
  const words = useWords()
  const { walk } = useWork()
  const places = [...new Set(restsOn.map((answered) => askedAt(answered, walk)))]
  return (
    <li id={conflict.id} tabIndex={-1}>
      <h3>{conflict.name}</h3>
      <div className="body">
        <p>{conflict.say}</p>
        <p className="small">
          {words.review.restsOn}{' '}
          {places.map((place, at) => (
            <span key={place}>
              {at > 0 && <span>{', '}</span>}
              <Jump to={`answer-${place}`}>{placeSay(place, walk, words)}</Jump>
            </span>
          ))}
        </p>
      </div>
      <Because claims={conflict.because} standing={conflict.standing} />
    </li>
  )
}

const placeSay = (place: string, { questions }: WalkContent, { review }: Words): string =>
  questions.find(({ id }) => id === place)?.short ?? review.setUp
