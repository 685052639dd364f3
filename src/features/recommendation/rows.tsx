import { recommendation } from '../../locales/en/recommendation.ts'
import { report } from '../../locales/en/report.ts'
import type { ReactNode } from 'react'
import { own } from '../../domain/own.ts'
import type { Block, Section } from '../../report/blocks.ts'
import { groupsOf } from '../../report/plain.ts'
import { Fold } from '../../ui/fold.tsx'
import { ToAnswer } from '../parts/to-answer.tsx'
import { SourceColumn } from '../parts/source-column.tsx'
import { ConditionAction } from './condition-action.tsx'
import { PartDrawn } from './part.tsx'

/** The blocks of a section as rows: the few that matter are open, the others one click away; each group under its name. */
export function Rows({ section: { id, blocks } }: { readonly section: Section }) {
  return groupsOf(blocks).map(({ group, those }) => {
    const first = those.filter(({ weight }) => weight === 'first')
    const rows = [...first, ...those.filter(({ weight }) => weight === 'more')].map((block) => (
      <Row block={block} isGrouped={group !== undefined} key={block.id} />
    ))
    return (
      <div className={group && 'row-group'} key={group ?? ''}>
        {group && <h3>{group}</h3>}
        <Fold items={rows} open={group ? rows.length : first.length} others={othersOf(id)} isOrdered={isInOrder(id)} />
      </div>
    )
  })
}

/** What the others of a section are called, by how many there are. */
function othersOf(section: Section['id']): (count: number) => string {
  const { why, forms, watchOuts, findOut, evaluation, cases } = recommendation
  const named: Readonly<Record<string, { readonly others: (count: number) => string }>> = {
    why,
    forms,
    'watch-outs': watchOuts,
    'find-out': findOut,
    evaluation,
    cases,
    evidence: report.shown,
  }
  return own(named, section)?.others ?? String
}

/** Where the order means something. */
const isInOrder = (id: Section['id']): boolean => ['why', 'find-out', 'conditions'].includes(id)

function Row({ block, isGrouped }: { readonly block: Block; readonly isGrouped: boolean }) {
  const { id, kind, name, parts, tags } = block
  const Heading = isGrouped ? 'h4' : 'h3'
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
      <div className={kind === 'route' ? 'body wide' : 'body'}>
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

/** At the end of a row: who meets a condition, or where something comes from. */
function Beside({ block }: { readonly block: Block }): ReactNode {
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
