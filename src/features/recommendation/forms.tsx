import { byId } from '../../domain/by-id.ts'
import { Link } from 'wouter'
import type { Form } from '../../domain/content.ts'
import type { NoForm as NoFormOf } from '../../domain/no-form.ts'
import type { RecommendedForm } from '../../domain/recommend.ts'
import { useWords } from '../../locales/words.ts'
import { Fold } from '../../ui/fold.tsx'
import { SourceColumn } from '../parts/source-column.tsx'
import { PointLinks } from './point-links.tsx'
import { pointOf, pointsOf } from '../parts/points.ts'
import { useRecommended } from '../parts/recommended.ts'

/** What the recommendation looks like, what belongs beside it, and which forms were taken away. Role types stay hidden until a new role is in question. */
export function Forms() {
  const { forms: words } = useWords().recommendation
  const telling = useRecommended()
  const { forms, formsRemoved, noForm, outcome, direction } = telling.recommendation
  const isAboutRoles = outcome === 'new-role' || direction === 'new-role'
  const shown = forms
    .map((one) => ({ ...one, form: byId(telling.content.forms, one.id) }))
    .filter(({ form }) => isAboutRoles || form.route !== 'new-role')
  const removed = formsRemoved.filter(({ form }) => isAboutRoles || form.route !== 'new-role')
  const rows = shown.map((one) => <FormRow {...one} key={one.id} />)
  return (
    <>
      {noForm && <NoForm noForm={noForm} />}
      <Fold items={rows} open={1} others={words.others} />
      {removed.length > 0 && (
        <div className="stack after">
          <h3>{words.removed}</h3>
          <ul className="ticks">
            {removed.map(({ form, because }) => (
              <li key={form.id}>
                <s>{form.name}</s>. <span>{because}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}

function FormRow({ form, place, needs }: RecommendedForm & { readonly form: Form }) {
  const { recommendation, decision } = useWords()
  const words = recommendation.forms
  const telling = useRecommended()
  return (
    <li>
      <div className="label">
        <h3>{form.name}</h3>
        <small>{decision.places[place]}</small>
      </div>
      <div className="body">
        <p>{form.what}</p>
        <p>
          <b>{words.fitsWhen}:</b> <span>{form.fitsWhen}</span>
        </p>
        <p>
          <b>{words.watchFor}:</b> <span>{form.watchFor}</span>
        </p>
        <p>
          <b>{words.evidence}:</b> <span>{form.evidence}</span>
        </p>
        {place !== 'first' && needs.length > 0 && (
          <>
            <p>
              <b>{words.needs}:</b>
            </p>
            <ul className="ticks">
              {needs.map(({ id, condition, trace }) => (
                <li key={id}>
                  <span>{condition}</span>{' '}
                  <small>
                    <PointLinks points={pointsOf(trace, telling)} />
                  </small>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      <SourceColumn claims={form.because} />
    </li>
  )
}

/** What is proposed where no form fits: what it waits for, or the next way to look at. */
function NoForm({ noForm: { waitsFor, next } }: { readonly noForm: NoFormOf }) {
  const { decision } = useWords()
  const telling = useRecommended()
  if (waitsFor.length === 0) return <p>{decision.noForm.none(next && decision.routes[next])}</p>
  return (
    <div className="stack">
      <p>{decision.noForm.waits}</p>
      <ul className="ticks">
        {waitsFor
          .flatMap((id) => pointOf('fact', id, telling) ?? [])
          .map(({ id, say, to }) => (
            <li key={id}>
              <Link href={to}>{say}</Link>
            </li>
          ))}
      </ul>
    </div>
  )
}
