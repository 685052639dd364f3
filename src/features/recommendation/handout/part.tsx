import { Fragment, type ReactNode } from 'react'
import type { Block, Section, Tag } from '../../../report/blocks.ts'
import { handout } from '../../../locales/en/handout.ts'
import { Lines } from './line.tsx'
import { runsOf } from '../runs.ts'

/** A section under its heading: drawn in a way of its own, or block by block. */
export const Part = ({ section, children }: { readonly section: Section; readonly children?: ReactNode }) => (
  <section className={section.title ? undefined : 'what-it-is'}>
    {section.title && <h2>{section.title}</h2>}
    {section.intro.length > 0 && <p className="intro">{section.intro.join(' ')}</p>}
    {children || <Blocks blocks={section.blocks} />}
  </section>
)

/** Blocks one beneath the other, each group after its name; those told by name alone share a line. */
export function Blocks({ blocks }: { readonly blocks: readonly Block[] }) {
  const { more } = handout
  const runs = runsOf(blocks, (one, before) => one.group === before.group && isNameAlone(one) === isNameAlone(before))
  return runs.map((run) => {
    const [first] = run
    const label = first.group ?? (isNameAlone(first) && run !== runs[0] && more(run.length))
    return isNameAlone(first) ? (
      <p key={first.id}>
        {label && <b>{`${label}: `}</b>}
        <span>{`${run.map(({ name }) => name).join('; ')}.`}</span>
      </p>
    ) : (
      <Fragment key={first.id}>
        {label && <p className="fine">{label}</p>}
        {run.map((block) => (
          <Item block={block} key={block.id} />
        ))}
      </Fragment>
    )
  })
}

/** The remarks beside a name. */
export const tagsSay = (tags: readonly Tag[]): string => tags.map(({ say }) => say).join(' · ')

const isNameAlone = ({ tags, parts }: Block): boolean => tags.length + parts.length === 0

const Item = ({ block: { name, tags, parts, claims, since, standing } }: { readonly block: Block }) => (
  <div className={parts.some(({ kind }) => kind === 'answers') || parts.length > 2 ? 'item long' : 'item'}>
    {name && (
      <h3>
        <span>{name}</span> {tags.length > 0 && <span>{tagsSay(tags)}</span>}
      </h3>
    )}
    <Lines parts={parts} claims={claims} since={since} standing={standing} />
  </div>
)
