import { useMemo, type FunctionComponent } from 'react'
import type { Measured } from '../../domain/grid/measured.ts'
import { grid as words } from '../../locales/en/grid.ts'
import { present } from '../../locales/en/present.ts'
import { useAssessment } from '../../ports/use-work.ts'
import { tenths } from '../../report/grid-hours.ts'
import { gridTold, type GridTold } from '../../report/grid-told.ts'
import { rungHours } from '../../report/rung-hours.ts'
import { Silhouette, SilhouettePattern, SilhouetteSwatch } from '../../ui/charts/silhouette.tsx'
import { Title } from '../../ui/title.tsx'
import { useGridMeasured } from '../parts/use-suggested.ts'
import { cut } from './cut.ts'

const always = () => true

type Drawn = { readonly told: GridTold; readonly measured: Measured }

/** Whatever is drawn of a grid, once its sums are done; before, that they are on their way, and where it says what is in it. */
function Sums({ title, of: Of }: { readonly title: string; readonly of: FunctionComponent<Drawn> }) {
  const { gridTasks, gridRoles, gridCourses } = useAssessment()
  const found = useGridMeasured(always)
  const told = useMemo(
    () => found && gridTold({ gridTasks, gridRoles, gridCourses }, found.read.grid, found.measured),
    [found, gridTasks, gridRoles, gridCourses],
  )
  if (found && told) return <Of told={told} measured={found.measured} />
  return (
    <>
      <Title className="show" tab={title}>
        {title}
      </Title>
      <p className="big" role="status">
        {present.grid.waits}
      </p>
    </>
  )
}

/** The ladder’s silhouette on a true scale, the highest step on top, and whether what is left is a job. */
export const SilhouetteScreen = () => <Sums title={present.places.silhouette} of={Ladder} />

const Ladder = ({ told, measured: { settleFirst } }: Drawn) => (
  <>
    <SilhouettePattern />
    <p className="over">{told.headline}</p>
    <Title className="show" tab={present.places.silhouette}>
      {told.verdict}
    </Title>
    <Rungs told={told} />
    <ul className="inks">
      {(['high', 'rest', 'maybe'] as const).map((of) => (
        <li key={of}>
          <SilhouetteSwatch of={of} /> <span>{words.picture.key[of]}</span>
        </li>
      ))}
    </ul>
    {settleFirst.cells.length > 0 && <p>{present.grid.settle(settleFirst.cells.length)}</p>}
  </>
)

function Rungs({ told: { rungs } }: { readonly told: GridTold }) {
  const longest = Math.max(...rungs.map(({ most }) => most))
  return (
    <ol className="measured" reversed>
      {[...rungs].reverse().map((rung) => (
        <li key={rung.rung}>
          <b>{rung.name}</b>
          <Silhouette
            first={rung.sureHigh}
            sure={rung.sure}
            most={rung.most}
            longest={longest}
            say={words.picture.bar(rung.name, rungHours(rung))}
          />
          <b className="num">{rungHours(rung)}</b>
        </li>
      ))}
    </ol>
  )
}

const longest = { first: 90, rest: 70 }
const whyAtMost = 4

/** What is left, and why: in parts that add up. What has no room stands on the page. */
export const LeftScreen = () => <Sums title={words.left.title} of={Why} />

function Why({ told: { headline, why } }: Drawn) {
  const shown = why.slice(0, why.length > whyAtMost ? whyAtMost - 1 : whyAtMost)
  return (
    <>
      <p className="over">{headline}</p>
      <Title className="show" tab={words.left.title}>
        {words.left.title}
      </Title>
      {why.length === 0 && <p className="big">{words.left.nothing}</p>}
      <dl className="left-why">
        {shown.map(({ minutes, say: [first = '', ...rest] }, at) => (
          <div key={at}>
            <dt>{words.hours(tenths(minutes))}</dt>
            <dd>
              <span>{cut(first, longest.first)}</span> <span>{cut(rest.join(' '), longest.rest)}</span>
            </dd>
          </div>
        ))}
      </dl>
      {shown.length < why.length && <p className="soft">{present.open.more(why.length - shown.length)}</p>}
    </>
  )
}
