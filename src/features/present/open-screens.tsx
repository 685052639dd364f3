import { tensionsIn } from '../../domain/tensions.ts'
import { groupsDiffer } from '../../domain/voices/groups-differ.ts'
import { openIn, waysOpen, type WayOpen } from '../../domain/open-answers.ts'
import { present } from '../../locales/en/present.ts'
import { review } from '../../locales/en/review.ts'
import { pathTo } from '../../ports/paths.ts'
import { Title } from '../../ui/title.tsx'
import { Names } from './names.tsx'
import type { Asked, Screen } from './screen.ts'

type Open = {
  readonly way: WayOpen
  /** How many answers are so. */
  readonly count: number
  /** Their short names; of those that pull apart, first what pulls. */
  readonly names: readonly string[]
}

/** What is open: how much in each way; then, for each way in which something is, its short names. */
export function openScreens({ content, assessment }: Asked): readonly Screen[] {
  const open = waysOpen.map((way) => {
    const ids = openIn(way, content, assessment)
    return { way, count: ids.length, names: namesOf(way, ids, { content, assessment }) }
  })
  const bodies = [
    { path: '', show: undefined, body: <CountsScreen open={open} /> },
    ...open
      .filter(({ count }) => count > 0)
      .map((one) => ({ path: `/${one.way}`, show: one.way, body: <NamesScreen open={one} /> })),
  ]
  return bodies.map(({ path, show, body }, at) => ({
    path: `check-answers${path}`,
    page: pathTo(assessment.id, { page: 'checkAnswers', show }),
    where: present.where.open(at + 1, bodies.length),
    place: at === 0 ? present.open.title : undefined,
    body,
  }))
}

function namesOf(way: WayOpen, ids: readonly string[], { content, assessment }: Asked): readonly string[] {
  const names = content.questions.filter(({ id }) => ids.includes(id))
  if (way !== 'contradictory') return names.map(({ short }) => short)
  const apart = names.filter((question) => groupsDiffer(question, assessment))
  return [...tensionsIn(assessment, content).map(({ tension }) => tension.name), ...apart.map(({ short }) => short)]
}

function CountsScreen({ open }: { readonly open: readonly Open[] }) {
  const { open: words } = present
  const isOpen = open.some(({ count }) => count > 0)
  return (
    <>
      <Title className="show" tab={words.title}>
        {words.title}
      </Title>
      {!isOpen && <p className="big">{words.nothing}</p>}
      <dl className="counts">
        {open.map(({ way, count }) => (
          <div key={way}>
            <dt>{words.counts[way]}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function NamesScreen({ open: { way, count, names } }: { readonly open: Open }) {
  const title = way === 'contradictory' ? review.narrow[way] : `${review.narrow[way]}: ${count}`
  return (
    <>
      <Title className="show" tab={title}>
        {title}
      </Title>
      <Names names={names} isLong={way === 'contradictory'} />
    </>
  )
}
