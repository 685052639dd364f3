import type { Recommended } from '../../domain/recommend.ts'
import type { Assessment } from '../../domain/assessment.ts'
import { own } from '../../domain/own.ts'
import type { Content } from '../../domain/content.ts'
import { tensionsIn, voicesDiffer } from '../../domain/tensions.ts'
import { answerState, questionsAsked } from '../../domain/asked.ts'
import { present } from '../../locales/en/present.ts'
import { review } from '../../locales/en/review.ts'
import { pathTo } from '../../ports/paths.ts'
import { Title } from '../../ui/title.tsx'
import { Names } from './names.tsx'
import type { Screen } from './screen.ts'

const waysOpen = ['to-do', 'not-known', 'assumed', 'contradictory'] as const
type WayOpen = (typeof waysOpen)[number]
type Open = { readonly way: WayOpen; readonly names: readonly string[] }

/** What is open: how much in each way; then, for each way in which something is, its short names. */
export function openScreens({ content, assessment }: Recommended): readonly Screen[] {
  const open = waysOpen.map((way) => ({ way, names: namesOf(way, assessment, content) }))
  const bodies = [
    { path: '', show: undefined, body: <CountsScreen open={open} /> },
    ...open
      .filter(({ names }) => names.length > 0)
      .map((one) => ({ path: `/${one.way}`, show: one.way, body: <NamesScreen open={one} /> })),
  ]
  return bodies.map(({ path, show, body }, at) => ({
    path: `check-answers${path}`,
    page: pathTo(assessment.id, { page: 'checkAnswers', show }),
    where: present.where.open(at + 1, bodies.length),
    body,
  }))
}

function namesOf(way: WayOpen, assessment: Assessment, content: Content): readonly string[] {
  const asked = questionsAsked(content, assessment)
  if (way !== 'contradictory')
    return asked.filter(({ id }) => answerState(own(assessment.answers, id)) === way).map(({ short }) => short)
  const apart = asked.filter(({ id }) => {
    const answer = own(assessment.answers, id)
    return answer !== undefined && voicesDiffer(answer)
  })
  return [...tensionsIn(assessment, content).map(({ tension }) => tension.name), ...apart.map(({ short }) => short)]
}

function CountsScreen({ open }: { readonly open: readonly Open[] }) {
  const { open: words } = present
  const isOpen = open.some(({ names }) => names.length > 0)
  return (
    <>
      <Title className="show" tab={words.title}>
        {words.title}
      </Title>
      {!isOpen && <p className="big">{words.nothing}</p>}
      <dl className="counts">
        {open.map(({ way, names }) => (
          <div key={way}>
            <dt>{words.counts[way]}</dt>
            <dd>{names.length}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function NamesScreen({ open: { way, names } }: { readonly open: Open }) {
  const title = `${review.narrow[way]}: ${names.length}`
  return (
    <>
      <Title className="show" tab={title}>
        {title}
      </Title>
      <Names names={names} isLong={way === 'contradictory'} />
    </>
  )
}
