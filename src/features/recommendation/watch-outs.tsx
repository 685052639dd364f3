import type { WatchOut } from '../../domain/content.ts'
import type { Warning } from '../../domain/warnings.ts'
import { leaves } from '../../domain/evaluate.ts'
import { useWords } from '../../locales/words.ts'
import { Fold } from '../../ui/fold.tsx'
import { SourceColumn } from '../parts/source-column.tsx'
import { PointLinks } from './point-links.tsx'
import { pointsOf } from '../parts/points.ts'
import { named, useTelling, type Telling } from '../parts/telling.ts'

/** The watch-outs that fire on an answer: the few that matter most are open, the rest one click away. */
export function WatchOuts() {
  const { watchOuts: words } = useWords().recommendation
  const telling = useTelling()
  const fired = firedByAnswers(telling)
  const rows = fired.map(({ warning, watchOut }) => (
    <WatchOutRow warning={warning} watchOut={watchOut} key={watchOut.id} />
  ))
  return <Fold items={rows} open={fired.filter(({ warning }) => warning.shownFirst).length} others={words.others} />
}

type Fired = { readonly warning: Warning; readonly watchOut: WatchOut }

const allFired = ({ recommendation, content }: Telling): readonly Fired[] =>
  recommendation.watchOuts.map((warning) => ({ warning, watchOut: named(content.watchOuts, warning.id) }))

/** Those shown first, then the others, each in order of consequence. */
export function firedByAnswers(telling: Telling): readonly Fired[] {
  const answered = allFired(telling).filter(({ warning }) => leaves(warning.trace).length > 0)
  return [
    ...answered.filter(({ warning }) => warning.shownFirst),
    ...answered.filter(({ warning }) => !warning.shownFirst),
  ]
}

/** Those that hold for everyone, whatever was answered. */
export const firedAlways = (telling: Telling): readonly WatchOut[] =>
  allFired(telling)
    .filter(({ warning }) => leaves(warning.trace).length === 0)
    .map(({ watchOut }) => watchOut)

function WatchOutRow({ warning, watchOut }: Fired) {
  const { recommendation, decision } = useWords()
  const words = recommendation.watchOuts
  const points = pointsOf(warning.trace, useTelling())
  return (
    <li>
      <div className="label">
        <h3>{watchOut.name}</h3>
        <small>{words.consequence[watchOut.consequence]}</small>
      </div>
      <div className="body">
        <p>{watchOut.say}</p>
        <p>
          <b>{decision.doFirst}:</b> <span>{watchOut.doFirst}</span>
        </p>
        {points.length > 0 && (
          <p className="small soft">
            {words.setOff} <PointLinks points={points} />
          </p>
        )}
      </div>
      <SourceColumn claims={watchOut.because} standing={watchOut.standing}>
        {watchOut.standing === 'practice' && watchOut.because.length > 0 && <p>{words.practice}</p>}
      </SourceColumn>
    </li>
  )
}
