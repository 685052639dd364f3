import type { ReactNode } from 'react'
import type { Block, Section } from '../../report/blocks.ts'
import { groupsOf } from '../../report/plain.ts'
import { ToAnswer } from '../parts/to-answer.tsx'
import { SourceColumn } from '../parts/source-column.tsx'
import { ConditionAction } from './condition-action.tsx'
import { PartDrawn } from './part.tsx'

type Props = {
  readonly section: Pick<Section, 'id' | 'blocks'>
  /** The level of what stands right under the name of the section. */
  readonly level?: 4 | 5
}

/** The blocks of a section as rows, each group under its name. */
export function Rows({ section: { id, blocks }, level = 4 }: Props) {
  const List = isInOrder(id) ? 'ol' : 'ul'
  const Heading = `h${level}` as const
  return groupsOf(blocks).map(({ group, those }) => (
    <div className={group && 'row-group'} key={group ?? ''}>
      {group && <Heading>{group}</Heading>}
      <List className="rows">
        {those.map((block) => (
          <Row block={block} level={group ? 5 : level} key={block.id} />
        ))}
      </List>
    </div>
  ))
}

/** Where the order means something. */
const isInOrder = (id: Section['id']): boolean => ['why', 'find-out'].includes(id)

function Row({ block, level }: { readonly block: Block; readonly level: 4 | 5 }) {
  const { id, name, parts, tags } = block
  const Heading = `h${level}` as const
  return (
    <li>
      {name && (
        <div className="label">
          <Heading id={id} tabIndex={-1}>
            <Name block={block} />
          </Heading>
          {tags.map(({ key, say }) => (
            <small key={key}>{say}</small>
          ))}
        </div>
      )}
      <div className="body">
        {parts.map((part) => (
          <PartDrawn part={part} key={part.key} />
        ))}
      </div>
      <Beside block={block} />
    </li>
  )
}

function Name({ block: { name, ref } }: { readonly block: Block }) {
  if (!ref) return <span>{name}</span>
  return <ToAnswer at={ref} say={name} />
}

/** At the end of what is told: who meets a condition, or where something comes from. */
export function Beside({ block }: { readonly block: Block }): ReactNode {
  if (block.kind === 'condition')
    return (
      <div className="aside">
        <ConditionAction condition={block} />
      </div>
    )
  const { claims, since, standing } = block
  if (claims.length + since.length === 0 && !standing) return null
  return <SourceColumn claims={claims} since={since} standing={standing} />
}
