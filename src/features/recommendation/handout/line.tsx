import { listSay } from '../../../locales/lists.ts'
import type { ReactElement } from 'react'
import { handout } from '../../../locales/en/handout.ts'
import { recommendation } from '../../../locales/en/recommendation.ts'
import type { Part } from '../../../report/blocks.ts'
import { textOf } from '../../../report/plain.ts'
import { Glyph } from '../../../ui/charts/ink.tsx'
import { Runs } from '../part.tsx'
import { Refs } from './cited.tsx'
import { runsOf } from '../runs.ts'

/** Parts that read on: what has a word of its own before it begins a line, and answers in full have one to themselves. */
export const linesOf = (parts: readonly Part[]) =>
  runsOf(
    parts,
    (part, before) => !isInFull(part) && !isInFull(before) && !(part.kind === 'say' && part.label !== undefined),
  )

type InFull = Extract<Part, { readonly kind: 'answers' }>
const isInFull = (part: Part): part is InFull => part.kind === 'answers' && !part.isNamed

type Sourced = Parameters<typeof Refs>[0]

/** The parts of a block, with its sources after what is said first. */
export function Lines({ parts, ...sourced }: Sourced & { readonly parts: readonly Part[] }) {
  const lines = linesOf(parts)
  const sourcedLine = lines.find(([part]) => !isInFull(part))
  return lines.map((line) =>
    isInFull(line[0]) ? (
      <Answers {...line[0]} key={line[0].key} />
    ) : (
      <p key={line[0].key}>
        {line.map((part) => (
          <Labelled part={part} key={part.key} />
        ))}
        {line === sourcedLine && <Refs {...sourced} />}
      </p>
    ),
  )
}

/** A part after its own word. */
export function Labelled({ part }: { readonly part: Part }) {
  const { restsOn } = handout
  const label = part.label ?? (part.kind === 'answers' && restsOn)
  const isBold = part.kind === 'say' && part.tone !== 'firm'
  return (
    <>
      {label && (isBold ? <b>{`${label}: `}</b> : <span>{`${label}: `}</span>)}
      <Said part={part} />{' '}
    </>
  )
}

/** What a part says, a verdict in bold; answers by their names. */
export function Said({ part }: { readonly part: Part }): ReactElement | null {
  const { more } = recommendation
  if (part.kind === 'items') return null
  if (part.kind === 'say') return part.tone === 'firm' ? <b>{textOf(part.say)}</b> : <Runs say={part.say} />
  const names = listSay(part.answers.map(({ name }) => name))
  return <span>{`${part.left ? `${names} ${more(part.left)}` : names}.`}</span>
}

/** Answers in full: what was asked and said, how it is known, and who says so. */
const Answers = ({ answers }: Pick<InFull, 'answers'>) => (
  <ul className="told">
    {answers.map(({ ref, name, says, knownSays, behind, drawn }) => (
      <li key={ref.id}>
        {drawn && <Glyph {...drawn} size={20} />}
        <p>
          <b>{name.endsWith('?') ? name : `${name}:`}</b> <span>{says}</span>{' '}
          <span className="behind">{[knownSays, ...behind].filter(Boolean).join(' ')}</span>
        </p>
      </li>
    ))}
  </ul>
)
