import { Fragment } from 'react'
import { dateSay } from '../../../locales/dates.ts'
import { handout as words } from '../../../locales/en/handout.ts'
import { recommendation } from '../../../locales/en/recommendation.ts'
import type { Section } from '../../../report/blocks.ts'
import { Cell } from '../../../ui/charts/cell.tsx'
import { domainsOf } from '../domains-of-map.ts'
import { MapKey, useDrawnAs } from '../evidence-map.tsx'
import { saidIn } from '../part.tsx'
import { Labelled, Said } from './line.tsx'
import { Blocks, tagsSay } from './part.tsx'

type Props = { readonly section: Section }

/** What must happen next, who sees to it and by when; where nobody has said, there is room to write it. */
export function Steps({ section: { blocks } }: Props) {
  return (
    <table className="to-do">
      <thead>
        <tr>
          <th scope="col">{words.what}</th>
          <th scope="col">{words.who}</th>
          <th scope="col">{words.by}</th>
        </tr>
      </thead>
      <tbody>
        {blocks.map((block, at) => {
          const { id, tags, parts, group } = block
          const { owner, by } = block.kind === 'step' ? block : { owner: '', by: '' }
          return (
            <Fragment key={id}>
              {group && group !== blocks[at - 1]?.group && (
                <tr>
                  <th colSpan={3}>{group}</th>
                </tr>
              )}
              <tr>
                <td>
                  {parts.map((part) => (
                    <b key={part.key}>
                      <Said part={part} />
                    </b>
                  ))}{' '}
                  <span className="fine">{tagsSay(tags)}</span>
                </td>
                <td>{owner}</td>
                <td>{by && dateSay(by)}</td>
              </tr>
            </Fragment>
          )
        })}
      </tbody>
    </table>
  )
}

/** The answers on which the two readings part, side by side. */
export function Parting({ section: { blocks } }: Props) {
  const { readings: words } = recommendation
  if (blocks.every(({ kind }) => kind !== 'parting')) return <Blocks blocks={blocks} />
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.question}</th>
          <th scope="col" className="part-said">
            {words.said}
          </th>
          <th scope="col" className="part-shown">
            {words.shown}
          </th>
        </tr>
      </thead>
      <tbody>
        {blocks.map(({ id, parts }) => (
          <tr key={id}>
            <th scope="row">{saidIn(parts, 'ask', (ask) => ask)}</th>
            <td>{saidIn(parts, 'said', (say) => say)}</td>
            <td>{saidIn(parts, 'shown', (say) => say)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What the team says itself, each after what it is about. */
export const OwnWords = ({ section: { blocks, left } }: Props) => (
  <>
    {blocks.map(({ id, name, tags, parts }) => (
      <p className="in-words" key={id}>
        <b>{name}</b> <span className="fine">{`(${tagsSay(tags)})`}</span>{' '}
        {parts.map((part) => (
          <span key={part.key}>
            <Labelled part={part} />
          </span>
        ))}
      </p>
    ))}
    {left && <p className="in-words">{words.more(left)}</p>}
  </>
)

/** The evidence by its numbers, in small print. */
export const Evidence = ({ section: { blocks, left } }: Props) => (
  <ol className="in-line sources">
    {blocks.map(({ id, name, tags }) => (
      <li key={id}>
        <b>{tagsSay(tags)}</b> <span>{name}</span>
      </li>
    ))}
    {left && <li>{words.more(left)}</li>}
  </ol>
)

const tall = 16

/** The evidence map, a domain a row. */
export function EvidenceMap({ section: { blocks } }: Props) {
  const { map: say } = recommendation
  const drawnAs = useDrawnAs()
  return (
    <>
      <div className="map-key">
        <MapKey />
      </div>
      {domainsOf(blocks).map(({ title, cells }) => (
        <section className="map-row" key={title}>
          <h3>{title}</h3>
          <ol className="paper-cells">
            {cells.map((cell) => {
              const { drawn, known } = cell.answer
              const step = drawn && drawn.height !== 'none' ? `${say.step(drawn.height)}, ` : ''
              return (
                <li key={cell.id}>
                  <Cell level={drawnAs(cell)} ink={drawn?.ink ?? 0} tall={tall} />
                  <span>{cell.name}</span>
                  <span className="sr">{`: ${step}${known}`}</span>
                </li>
              )
            })}
          </ol>
        </section>
      ))}
    </>
  )
}
