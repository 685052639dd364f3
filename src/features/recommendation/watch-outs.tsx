import type { Recommended } from '../../domain/recommend.ts'
import { byId } from '../../domain/by-id.ts'
import type { WatchOut } from '../../domain/content.ts'
import { toldAs, type Warning } from '../../domain/warnings.ts'
import { leaves } from '../../domain/evaluate.ts'
import { useWords } from '../../locales/words.ts'
import { Fold } from '../../ui/fold.tsx'
import { Because } from '../parts/because.tsx'
import { SourceColumn } from '../parts/source-column.tsx'
import { PointLinks } from './point-links.tsx'
import { pointsAt, pointsOf } from '../parts/points.ts'
import { useRecommended } from '../parts/recommended.ts'

/** The watch-outs of this case: the few that are most particular are open, the rest one click away; then those of most plans. */
export function WatchOuts() {
  const { recommendation, decision } = useWords()
  const { watchOuts: words } = recommendation
  const telling = useRecommended()
  const fired = firedByAnswers(telling)
  const general = firedGenerally(telling)
  const rows = fired.map(({ warning, watchOut }) => (
    <WatchOutRow warning={warning} watchOut={watchOut} key={watchOut.id} />
  ))
  return (
    <>
      <Fold items={rows} open={fired.filter(({ warning }) => warning.shownFirst).length} others={words.others} />
      {general.length > 0 && <h3>{decision.ofMostPlans}</h3>}
      {general.map(({ watchOut: { id, name, say, doFirst, because, standing } }) => (
        <div key={id}>
          <p>
            <b>{`${name}.`}</b> <span>{`${say} ${doFirst}`}</span>
          </p>
          <Because claims={because} standing={standing} />
        </div>
      ))}
    </>
  )
}

type Fired = { readonly warning: Warning; readonly watchOut: WatchOut }

const allFired = ({ recommendation, content }: Recommended): readonly Fired[] =>
  recommendation.watchOuts.map((warning) => ({ warning, watchOut: byId(content.watchOuts, warning.id) }))

/** Those of this case, the ones shown first before the others. */
export const firedByAnswers = (telling: Recommended): readonly Fired[] =>
  allFired(telling).filter(({ warning }) => !warning.general)

/** Those that are so of most plans like this one. */
export const firedGenerally = (telling: Recommended): readonly Fired[] =>
  allFired(telling).filter(({ warning }) => warning.general && leaves(warning.trace).length > 0)

/** Those that hold for everyone, whatever was answered. */
export const firedAlways = (telling: Recommended): readonly WatchOut[] =>
  allFired(telling)
    .filter(({ warning }) => leaves(warning.trace).length === 0)
    .map(({ watchOut }) => watchOut)

function WatchOutRow({ warning, watchOut }: Fired) {
  const { recommendation, decision } = useWords()
  const words = recommendation.watchOuts
  const telling = useRecommended()
  const { name, say } = toldAs(warning, watchOut)
  const points = pointsOf(warning.trace, telling)
  return (
    <li>
      <div className="label">
        <h3>{name}</h3>
        <small>{words.consequence[watchOut.consequence]}</small>
        {!warning.known && <small>{decision.warnedUnknown}</small>}
      </div>
      <div className="body">
        <p>{say}</p>
        <p>
          <b>{decision.doFirst}:</b> <span>{watchOut.doFirst}</span>
        </p>
        {points.length > 0 && (
          <p className="small soft">
            {words.setOff} <PointLinks points={points} />
          </p>
        )}
        {!warning.known && (
          <p className="small soft">
            {words.open} <PointLinks points={pointsAt(warning.open, telling)} />
          </p>
        )}
      </div>
      <SourceColumn claims={watchOut.because} standing={watchOut.standing}>
        {watchOut.standing === 'practice' && watchOut.because.length > 0 && <p>{words.practice}</p>}
      </SourceColumn>
    </li>
  )
}
