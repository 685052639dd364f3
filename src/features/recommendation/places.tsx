import { byId } from '../../domain/by-id.ts'
import type { Case } from '../../domain/content.ts'
import { useWords } from '../../locales/words.ts'
import { Fold } from '../../ui/fold.tsx'
import { SourceColumn } from '../parts/source-column.tsx'
import { useRecommended } from '../parts/recommended.ts'

const openFirst = 2

/** Published examples like this place, each with what its source does not say. */
export function Places() {
  const { cases: words } = useWords().recommendation
  const { content, recommendation } = useRecommended()
  const rows = recommendation.cases.map((id) => <PlaceRow place={byId(content.cases, id)} key={id} />)
  return <Fold items={rows} open={openFirst} others={words.others} />
}

function PlaceRow({ place }: { readonly place: Case }) {
  const { cases: words } = useWords().recommendation
  return (
    <li>
      <div className="label">
        <h3>{place.name}</h3>
        <small>{words.polarity[place.polarity]}</small>
      </div>
      <div className="body">
        <p>{place.facts}</p>
        <p>
          <b>{words.chose}</b> <span>{place.chose}</span>
        </p>
        <p>
          <b>{words.notSaid}</b> <span>{place.notSaid}</span>
        </p>
        <p>
          <b>{words.lesson}</b> <span>{place.lesson}</span>
        </p>
      </div>
      <SourceColumn claims={place.because} />
    </li>
  )
}
