import { marking } from '../../locales/en/marking.ts'
import type { MarksOnWall } from '../../domain/session/on-the-wall.ts'
import { Title } from '../../ui/title.tsx'
import { cut } from './cut.ts'
import { JoinAt } from './join-at.tsx'

const { wall: words } = marking

/** How far the room is with a grid that it marks; and what it marked, once it is shown. */
export function MarksScreen({ marks }: { readonly marks: MarksOnWall }) {
  const { stage, shown, heads, roles, phones } = marks
  const title = stage === 'shown' ? words.shown : words.title
  const isBegun = heads > 0
  return (
    <>
      <Title tab={whereInMarks(marks)}>{title}</Title>
      {stage === 'answering' && !isBegun && <JoinAt {...phones} />}
      {stage !== 'shown' && (isBegun || stage === 'closed') && (
        <Lines
          lines={roles
            .slice(0, mostRoles)
            .map(({ name, reached }) => ({ of: cut(name, longestRole), say: marking.reached(reached, marks.tasks) }))}
        />
      )}
      {stage !== 'shown' && roles.length > mostRoles && <p className="soft">{words.more(roles.length - mostRoles)}</p>}
      {shown && (shown.lines.length > 0 ? <Lines lines={shown.lines} /> : <p className="big">{words.nobody}</p>)}
    </>
  )
}

const mostRoles = 4
const longestRole = 40
const longestName = 60
const longestSay = 110

const Lines = ({ lines }: { readonly lines: NonNullable<MarksOnWall['shown']>['lines'] }) => (
  <dl className="lines of-marks">
    {lines.map(({ of, say }) => (
      <div key={`${of} ${say}`}>
        <dt>{cut(of, longestName)}</dt>
        <dd>{cut(say, longestSay)}</dd>
      </div>
    ))}
  </dl>
)

/** Where the room is with it. */
export function whereInMarks({ stage, tasks, heads, shown }: MarksOnWall): string {
  if (shown) return `${words.shown}${shown.of > 1 ? `, ${words.page(shown.at, shown.of)}` : ''}`
  return stage === 'closed' ? words.closed : words.count(tasks, heads)
}
