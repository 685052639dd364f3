import { Fragment } from 'react'
import { Link } from 'wouter'
import { paperFormats } from '../../locales/en/paper-formats.ts'
import { dateSay } from '../../locales/dates.ts'
import {
  bracketed,
  linesIn,
  needsCaption,
  type Bracketed,
  type Paper,
  type PaperBlock,
  type Says,
  type Statement,
  type Tone,
} from '../../papers/paper.ts'
import { asSentence } from '../../papers/from-report.ts'
import { Step } from '../../ui/charts/step.tsx'
import type { Ref } from '../../domain/ref.ts'

/** Where what a code stands for is answered; none for a paper that is no more than read. */
type AddressOf = (ref: Ref) => string | undefined

type Props = { readonly paper: Paper; readonly addressOf?: AddressOf }

/** A paper as it is read and printed: the same words, marks and order as in every file that is made of it. */
export function PaperDrawn({ paper, addressOf }: Props) {
  const { title, about, issue, content, sections, lang } = paper
  const { draft, issue: issued } = paperFormats
  return (
    <article className="sheet" lang={lang} aria-label={title}>
      <p className="sheet-head">
        <b>{about}</b> <span>{`${issue ? issued(String(issue.number), dateSay(issue.date), issue.by) : draft}.`}</span>{' '}
        <span>{paperFormats.content(content)}</span>
      </p>
      {sections.map((section) => (
        <section key={section.id}>
          <h2>{section.title.say}</h2>
          {section.blocks.map((block, at) => (
            <Block
              block={block}
              at={at}
              title={section.title}
              paper={paper}
              addressOf={addressOf}
              key={keyOf(block, at)}
            />
          ))}
        </section>
      ))}
    </article>
  )
}

const keyOf = (block: PaperBlock, at: number): string => {
  if (block.kind === 'table') return block.id
  if (block.kind === 'heading') return block.says.id
  return block.kind === 'text' ? (block.lead ?? block.says[0]!).id : String(at)
}

type OfPaper = { readonly paper: Paper; readonly addressOf: AddressOf | undefined }

type InSection = OfPaper & { readonly at: number; readonly title: Statement }

function Block({ block, at, title, ...of }: InSection & { readonly block: PaperBlock }) {
  switch (block.kind) {
    case 'heading': {
      const Heading = block.level === 2 ? 'h3' : 'h4'
      return <Heading>{block.says.say}</Heading>
    }
    case 'text':
      return (
        <p className={['told-line', toneIn[block.tone]].filter(Boolean).join(' ')}>
          {block.lead && <b>{`${block.lead.say} `}</b>}
          <Sentences says={block.says} {...of} />
        </p>
      )
    case 'list':
      return (
        <ul>
          {block.items.map((says) => (
            <li key={says[0]?.id}>
              <Sentences says={says} {...of} />
            </li>
          ))}
        </ul>
      )
    case 'table':
      return <Table block={block} isNamed={!needsCaption(block.caption, at, title)} {...of} />
    case 'picture':
      return <Picture block={block} />
  }
}

const toneIn = {
  plain: '',
  'own-words': 'is-own-words',
  'not-known': 'is-not-known',
  firm: 'is-firm',
  quiet: 'is-quiet',
} as const satisfies Record<Tone, string>

function Table({ block, isNamed, ...of }: OfPaper & { readonly block: TableBlock; readonly isNamed: boolean }) {
  const all = block.head.reduce((sum, { width }) => sum + width, 0)
  return (
    // Who has no mouse scrolls it by the keys.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="sheet-table" tabIndex={0} role="group" aria-label={block.caption.say}>
      <table>
        <caption className={isNamed ? 'sr' : undefined}>{block.caption.say}</caption>
        <colgroup>
          {block.head.map(({ name, width }) => (
            <col key={name.id} style={{ width: `${(100 * width) / all}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {block.head.map(({ name }) => (
              <th scope="col" key={name.id}>
                {name.say}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map((cells, at) => (
            <tr key={cells[0]?.[0]?.id ?? at}>
              {cells.map((says, column) => {
                const isOpen = says.length > 0 && says.every(({ origin }) => origin === 'not-known')
                const Cell = column === 0 ? 'th' : 'td'
                return (
                  <Cell
                    key={block.head[column]?.name.id}
                    {...(column === 0 && { scope: 'row' })}
                    className={isOpen ? 'is-open' : undefined}
                  >
                    <Lines cell={says} isName={column === 0} {...of} />
                  </Cell>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

type TableBlock = Extract<PaperBlock, { kind: 'table' }>

const Lines = ({ cell, isName, ...of }: OfPaper & { readonly cell: Says; readonly isName: boolean }) =>
  linesIn(cell, isName).map((line) => (
    <p key={line[0]!.id}>
      <Sentences says={line} {...of} />
    </p>
  ))

/** The ladder in the shape and ink of the result; what it shows is said in words beside each bar. */
function Picture({ block: { rungs } }: { readonly block: Extract<PaperBlock, { kind: 'picture' }> }) {
  return (
    <ol className="rungs" reversed>
      {rungs.map(({ number, name, looked, ink, stands }) => (
        <li className={['rung', `r${number}`, stands].filter(Boolean).join(' ')} key={number}>
          <Step ink={ink} />
          <span className="n" aria-hidden="true">
            {number}
          </span>
          <div>
            <p className="name">{name}</p>
            <p className="why">
              {stands && <b className="stands">{`${asSentence(paperFormats.ladder[stands])} `}</b>}
              <b>{looked}</b>
            </p>
          </div>
        </li>
      ))}
    </ol>
  )
}

function Sentences({ says, paper, addressOf }: OfPaper & { readonly says: Says }) {
  return bracketed(says, paper.showsCodes).map((group) => (
    <Fragment key={group.says[0]!.id}>
      {group.says.map(({ id, say }) =>
        group.mark === 'struck' ? <s key={id}>{`${say} `}</s> : <span key={id}>{`${say} `}</span>,
      )}
      <Bracket group={group} addressOf={addressOf} />
    </Fragment>
  ))
}

/** How sure it is, and what it is traced by; the first code leads to where it is answered. */
function Bracket({
  group: { mark, codes, says },
  addressOf,
}: {
  readonly group: Bracketed
  readonly addressOf: AddressOf | undefined
}) {
  if (!mark && codes.length === 0) return null
  const to = addressOf && firstPlace(says, addressOf)
  const [first, ...others] = codes
  return (
    <small className="bracket">
      <span>{mark && `(${paperFormats.marks[mark]}) `}</span>
      <span>{first && '['}</span>
      {first && (to ? <Link href={to}>{first}</Link> : <span>{first}</span>)}
      <span>{first && `${['', ...others].join(', ')}] `}</span>
    </small>
  )
}

const firstPlace = (says: readonly Statement[], addressOf: AddressOf): string | undefined => {
  const ref = says[0]?.trace.answers[0]
  return ref && addressOf(ref)
}
