import { byId } from '../../../domain/by-id.ts'
import type { NoForm as NoFormOf } from '../../../domain/no-form.ts'
import { toldAs } from '../../../domain/warnings.ts'
import { stepsOf } from '../../parts/steps-of.ts'
import { findOutSays } from '../../parts/find-out-says.ts'
import { useRecommended } from '../../parts/recommended.ts'
import { useWords } from '../../../locales/words.ts'
import { firedByAnswers, firedGenerally } from '../watch-outs.tsx'
import { Refs } from './cited.tsx'
import { firstSteps, Steps } from './next.tsx'
import { Part } from './part.tsx'

/** The form proposed in full, and the names of those that fit or belong beside it. Role types stay hidden until a new role is in question. */
export function Form() {
  const { recommendation, decision } = useWords()
  const { forms: words } = recommendation
  const { content, recommendation: made } = useRecommended()
  const isAboutRoles = made.outcome === 'new-role' || made.direction === 'new-role'
  const [first, ...others] = made.forms
    .map((one) => ({ ...one, form: byId(content.forms, one.id) }))
    .filter(({ form }) => isAboutRoles || form.route !== 'new-role')
  return (
    <Part title={made.outcome === 'need-not-demonstrated' ? words.titleIf : decision.sections.forms}>
      {made.noForm && <NoForm {...made.noForm} />}
      {first && (
        <div className="item long">
          <h3>
            <span>{first.form.name}</span> <span>{decision.places[first.place]}</span>
          </h3>
          <p>
            <span>{first.form.what}</span> <Refs claims={first.form.because} />
          </p>
          <p>
            <b>{words.fitsWhen}:</b> <span>{first.form.fitsWhen}</span>
          </p>
          <p>
            <b>{words.watchFor}:</b> <span>{first.form.watchFor}</span>
          </p>
          <p>
            <b>{words.evidence}:</b> <span>{first.form.evidence}</span>
          </p>
        </div>
      )}
      {others.length > 0 && (
        <ul className="plain">
          {others.map(({ id, place, form }) => (
            <li key={id}>
              <b>{form.name}</b> <span>{decision.places[place].toLowerCase()}</span>. <span>{form.what}</span>
            </li>
          ))}
        </ul>
      )}
    </Part>
  )
}

function NoForm({ waitsFor, next }: NoFormOf) {
  const { noForm, routes } = useWords().decision
  const { content } = useRecommended()
  const waits = waitsFor.map((id) => byId(content.facts, id).ask).join(' ')
  return <p>{waits ? `${noForm.waits} ${waits}` : noForm.none(next && routes[next])}</p>
}

/** The steps that the first page had no room for. */
export function MoreSteps() {
  const words = useWords()
  const telling = useRecommended()
  const more = stepsOf(telling, words).steps.slice(firstSteps)
  const isOpen = telling.recommendation.outcome === 'need-not-demonstrated'
  if (more.length === 0) return null
  return (
    <Part title={isOpen ? words.handout.moreToFindOut : words.handout.moreConditions}>
      <Steps steps={more} />
    </Part>
  )
}

/** What to find out, unless it stands under what must happen next already. */
export function FindOut() {
  const { recommendation: words, decision } = useWords()
  const telling = useRecommended()
  const { toFindOut, outcome } = telling.recommendation
  if (toFindOut.length === 0 || outcome === 'need-not-demonstrated') return null
  return (
    <Part title={decision.sections.toFindOut} intro={words.findOut.intro}>
      <ol className="plain">
        {toFindOut.map((open) => {
          const { name, say } = findOutSays(open, telling)
          return (
            <li key={open.id}>
              <b>{`${name}:`}</b> <span>{say}</span>{' '}
              <span className="soft">{`(${decision.openness[open.openness]})`}</span>
            </li>
          )
        })}
      </ol>
    </Part>
  )
}

/** The few watch-outs most particular to the case, with what to do first; the others by name. */
export function WatchOuts() {
  const { recommendation, decision, handout } = useWords()
  const { watchOuts: words } = recommendation
  const telling = useRecommended()
  const fired = firedByAnswers(telling)
  const others = fired.filter(({ warning }) => !warning.shownFirst)
  const general = firedGenerally(telling)
  if (fired.length === 0 && general.length === 0) return null
  return (
    <Part title={decision.sections.watchOuts}>
      {fired
        .filter(({ warning }) => warning.shownFirst)
        .map(({ warning, watchOut, watchOut: { id, consequence, doFirst, because, standing } }) => (
          <div className="item" key={id}>
            <h3>
              <span>{toldAs(warning, watchOut).name}</span> <span>{words.consequence[consequence]}</span>
              {!warning.known && <span>{` ${decision.warnedUnknown.toLowerCase()}`}</span>}
            </h3>
            <p>
              <span>{toldAs(warning, watchOut).say}</span> <Refs claims={because} standing={standing} />
            </p>
            <p>
              <b>{decision.doFirst}:</b> <span>{doFirst}</span>
            </p>
          </div>
        ))}
      {others.length > 0 && (
        <p>
          <b>{handout.alsoFire(others.length)}</b>{' '}
          <span>{others.map(({ warning, watchOut }) => toldAs(warning, watchOut).name).join('; ')}</span>.
        </p>
      )}
      {general.length > 0 && (
        <p>
          <b>{`${decision.ofMostPlans}:`}</b> <span>{general.map(({ watchOut }) => watchOut.name).join('; ')}</span>.
        </p>
      )}
    </Part>
  )
}

/** What pulls against what, a saving, a role within one setting. */
export function KeepInMind() {
  const { recommendation: words, decision } = useWords()
  const { content, recommendation } = useRecommended()
  const { conflicts, saving, oneSetting } = recommendation
  return (
    <>
      {conflicts.length > 0 && (
        <Part title={words.conflicts.title}>
          {conflicts.map((id) => {
            const { name, say, because, standing } = byId(content.conflicts, id)
            return (
              <p className="item" key={id}>
                <b>{`${name}.`}</b> <span>{say}</span> <Refs claims={because} standing={standing} />
              </p>
            )
          })}
        </Part>
      )}
      {(saving !== 'none' || oneSetting) && (
        <Part title={words.notes.title}>
          {saving !== 'none' && (
            <p className="item">
              <b>{words.notes.saving}.</b> <span>{decision.saving[saving]}</span>
            </p>
          )}
          {oneSetting && (
            <p className="item">
              <b>{words.notes.scope}.</b> {decision.oneSetting}
            </p>
          )}
        </Part>
      )}
    </>
  )
}

/** What helps whatever is decided later, but for what stands under what must happen next. */
export function NoRegret() {
  const words = useWords()
  const telling = useRecommended()
  const { content, recommendation } = telling
  const told = new Set(stepsOf(telling, words).steps.map(({ id }) => id))
  const moves = content.noRegret.filter(({ id }) => recommendation.noRegret.includes(id) && !told.has(id))
  if (moves.length === 0) return null
  return (
    <Part title={words.decision.sections.noRegret} intro={words.recommendation.noRegret.intro}>
      <ul className="plain">
        {moves.map(({ id, do: what, because }) => (
          <li key={id}>
            <span>{what}</span> <Refs claims={because} />
          </li>
        ))}
      </ul>
    </Part>
  )
}

/** What an evaluation should hold, by name. */
export function Evaluate() {
  const { recommendation: words, decision } = useWords()
  const { content, recommendation } = useRecommended()
  const asked = content.evaluation.filter(({ id }) => recommendation.evaluation.includes(id))
  if (asked.length === 0) return null
  return (
    <Part title={decision.sections.evaluation} intro={words.evaluation.intro}>
      <ul className="in-line">
        {asked.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
    </Part>
  )
}
