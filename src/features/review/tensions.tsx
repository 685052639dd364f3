import { askedAt } from '../../domain/where-asked.ts'
import type { Lists } from '../../domain/asked.ts'
import type { TensionIn } from '../../domain/tensions.ts'
import { review as words } from '../../locales/en/review.ts'
import { useWork } from '../../ports/use-work.ts'
import { Jump } from '../../ui/jump.tsx'
import { Because } from '../parts/because.tsx'

/** Answers that pull against each other, each with the way to the answers it rests on. */
export function Tensions({ found }: { readonly found: readonly TensionIn[] }) {
  return (
    <section className="section">
      <h2>{words.tensions}</h2>
      <p className="after soft status-line" role="status">
        {found.length > 0 ? words.tensionsSay : words.noTensions}
      </p>
      <ul className="rows">
        {found.map((one) => (
          <TensionRow one={one} key={one.tension.id} />
        ))}
      </ul>
    </section>
  )
}

function TensionRow({ one: { tension, restsOn } }: { readonly one: TensionIn }) {
  const { lists } = useWork()
  const places = [...new Set(restsOn.map((answered) => askedAt(answered, lists)))]
  return (
    <li id={tension.id} tabIndex={-1}>
      <h3>{tension.name}</h3>
      <div className="body">
        <p>{tension.say}</p>
        <p className="small">
          {words.restsOn}{' '}
          {places.map((place, at) => (
            <span key={place}>
              {at > 0 && <span>{', '}</span>}
              <Jump to={`answer-${place}`}>{placeSay(place, lists)}</Jump>
            </span>
          ))}
        </p>
      </div>
      <Because claims={tension.because} standing={tension.standing} />
    </li>
  )
}

const placeSay = (place: string, { questions }: Lists): string =>
  questions.find(({ id }) => id === place)?.short ?? words.setUp
