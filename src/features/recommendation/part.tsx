import type { ReactElement } from 'react'
import type { Item, Part, Run } from '../../report/blocks.ts'
import { Box } from '../../ui/charts/box.tsx'
import { AnswerNames, Answers } from './answers.tsx'

/** A line of a block, as it is drawn beneath its name. */
export function PartDrawn({ part }: { readonly part: Part }) {
  if (part.kind === 'items') return <Items part={part} />
  const label = part.label && <b>{`${part.label}:`}</b>
  if (part.kind === 'say')
    return (
      <p className={part.tone === 'so' ? 'so' : undefined}>
        {label} <Said part={part} />
      </p>
    )
  if (!part.isNamed) return <Answers answers={part.answers} />
  return (
    <p className="small">
      {part.label && <span>{`${part.label}:`}</span>} <AnswerNames answers={part.answers} left={part.left} />
    </p>
  )
}

type Say = Extract<Part, { readonly kind: 'say' }>
type Named = Extract<Part, { readonly kind: 'answers' }>

/** The line of a key, drawn; nothing where nothing is said under it. */
export function saidIn(
  parts: readonly Part[],
  key: string,
  draw: (say: ReactElement, label: string | undefined) => ReactElement,
): ReactElement | undefined {
  const part = parts.find((one) => one.key === key)
  return part?.kind === 'say' ? draw(<Runs say={part.say} />, part.label) : undefined
}

export function namedIn(
  parts: readonly Part[],
  key: string,
  draw: (part: Named) => ReactElement,
): ReactElement | undefined {
  const part = parts.find((one) => one.key === key)
  return part?.kind === 'answers' ? draw(part) : undefined
}

function Said({ part: { say, tone } }: { readonly part: Say }) {
  if (tone === 'do') return <b>{say as string}</b>
  if (tone === 'struck') return <s>{say as string}</s>
  return <Runs say={say} />
}

/** A sentence, with what is said and what can be shown underlined as they are drawn. */
export const Runs = ({ say }: { readonly say: string | readonly Run[] }) =>
  typeof say === 'string' ? (
    <span>{say}</span>
  ) : (
    say.map((run, at) =>
      typeof run === 'string' ? (
        <span key={at}>{run}</span>
      ) : (
        <b className={`u-${run.as}`} key={at}>
          {run.say}
        </b>
      ),
    )
  )

const boxes = { holds: 'full', open: 'dashed', fails: 'crossed' } as const

/** Tests, each with what it came to; or what else would be needed. */
function Items({ part: { label, items } }: { readonly part: Extract<Part, { readonly kind: 'items' }> }) {
  const areTests = items.some(({ came }) => came !== undefined)
  return (
    <>
      {label && (
        <p>
          <b>{`${label}:`}</b>
        </p>
      )}
      <ul className={areTests ? 'tests' : 'ticks'}>
        {items.map((item) => (areTests ? <Test item={item} key={item.id} /> : <Needed item={item} key={item.id} />))}
      </ul>
    </>
  )
}

const Needed = ({ item: { say, answers } }: { readonly item: Item }) => (
  <li>
    <span>{say}</span>{' '}
    <small>
      <AnswerNames answers={answers} />
    </small>
  </li>
)

const Test = ({ item: { say, code, came, tags, answers } }: { readonly item: Item }) => (
  <li>
    <Box is={boxes[came!]} />
    <div>
      <span>{say}</span>: <b>{tags[0]?.say}</b>
      {tags.slice(1).map((tag) => (
        <span key={tag.key}>{`, ${tag.say}`}</span>
      ))}
      <span className="code">{code && ` ${code}`}</span>
      <span className="turned-on">
        <AnswerNames answers={answers} />
      </span>
    </div>
  </li>
)
