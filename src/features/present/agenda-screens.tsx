import { toSettle } from '../../domain/diagram/to-settle.ts'
import type { Recommended } from '../../domain/recommend.ts'
import { agenda as words } from '../../locales/en/agenda.ts'
import { present } from '../../locales/en/present.ts'
import { listSay } from '../../locales/lists.ts'
import { paths } from '../../ports/paths.ts'
import type { Block, Report } from '../../report/blocks.ts'
import { textIn } from '../../report/plain.ts'
import { Title } from '../../ui/title.tsx'
import { AgendaScreen } from './agenda-screen.tsx'
import type { Screen } from './screen.ts'

/** What could still happen; then the first few to settle, each with what to do and why it matters. */
export function agendaScreens(telling: Recommended, { sections }: Report): readonly Screen[] {
  const list = sections.find(({ id }) => id === 'find-out')?.blocks ?? []
  const isAnyLeft = toSettle(telling).some(({ mayChange }) => mayChange)
  const heading = isAnyLeft ? words.first['settles-most'] : words.besides
  const all = [undefined, ...list]
  return all.map((block, at) => ({
    path: at === 0 ? 'agenda' : `agenda/${at}`,
    page: paths.agenda(telling.assessment.id),
    where: present.where.agenda(at + 1, all.length),
    place: at === 0 ? present.places.agenda : undefined,
    body: block ? <ToSettleScreen heading={heading} block={block} /> : <AgendaScreen />,
  }))
}

type Props = { readonly heading: string; readonly block: Block }

/** One thing to settle: why it is open, what to do, what it can change, and what to bring. */
function ToSettleScreen({ heading, block: { name, tags, parts } }: Props) {
  return (
    <>
      <p className="over">{heading}</p>
      <Title className="show" tab={name}>
        {name}
      </Title>
      <p className="soft">{listSay(tags.map(({ say }) => say))}</p>
      <p className="big">{textIn(parts, 'do')}</p>
      {parts.map(
        ({ key, label }) =>
          label && (
            <p className={key === 'why' ? 'do-first' : undefined} key={key}>
              <b>{`${label}:`}</b> <span>{textIn(parts, key)}</span>
            </p>
          ),
      )}
    </>
  )
}
