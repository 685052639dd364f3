import { recommendation as words } from '../../locales/en/recommendation.ts'
import type { Block, Part, Section } from '../../report/blocks.ts'
import { groupsOf, textOf } from '../../report/plain.ts'
import { Row } from '../../ui/row.tsx'
import { PartDrawn } from './part.tsx'
import { Beside, Rows } from './rows.tsx'

type Props = { readonly section: Section; readonly level: 3 | 4 }

/** The blocks of a section, a line each that opens in place; those that do not come first are in one line together. */
export function Lines({ section: { id, blocks }, level }: Props) {
  const more = blocks.filter(({ weight }) => weight === 'more')
  return (
    <div className="fold-rows">
      {blocks.map((block) => block.weight === 'first' && <Line block={block} level={level} key={block.id} />)}
      {more.length > 0 && (
        <Row name={words.watchOuts.others(more.length)} says={registered(more)} level={level} isRead>
          <Rows section={{ id, blocks: more }} level={level === 3 ? 4 : 5} />
        </Row>
      )}
    </div>
  )
}

/** The groups of the others, each with how many. */
const registered = (blocks: readonly Block[]): string =>
  groupsOf(blocks)
    .map(({ group = '', those }) => words.inGroup(group, those.length))
    .join('; ')

function Line({ block, level }: { readonly block: Block; readonly level: 3 | 4 }) {
  const { id, name, short, tags, parts } = block
  const [first, last] = [short?.leads, short?.ends].map((wanted) => parts.find(({ key }) => key === wanted))
  return (
    <Row
      id={id}
      name={first ? <InLine part={first} /> : name}
      says={short?.says}
      count={last && <InLine part={last} />}
      level={level}
      isAsked={first !== undefined}
      isRead
    >
      <div className="opened">
        <div>
          {first && (
            <p>
              <b>{name}</b>
            </p>
          )}
          {tags.length > 0 && <p className="small soft">{tags.map(({ say }) => say).join(' · ')}</p>}
          {parts.map((part) => part !== first && part !== last && <PartDrawn part={part} key={part.key} />)}
        </div>
        <Beside block={block} />
      </div>
    </Row>
  )
}

/** A part that begins or ends a line; its label is for those who do not see where it stands. */
const InLine = ({ part }: { readonly part: Part }) => (
  <>
    <span className="sr">{`${part.label}: `}</span>
    <span>{part.kind === 'say' && textOf(part.say)}</span>
  </>
)
