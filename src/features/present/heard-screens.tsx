import { listSay } from '../../locales/lists.ts'
import { textOf, subjectOf } from '../../report/plain.ts'
import type { Block, Part, Section } from '../../report/blocks.ts'
import { Title } from '../../ui/title.tsx'
import { cut } from './cut.ts'
import type { Screen } from './screen.ts'

/** One line: who, or what about, and what is said. */
type Line = { readonly about: string; readonly say: string }

type Bodies = readonly Pick<Screen, 'path' | 'body'>[]

/** Who sees it otherwise, group by group; then each question where people differed. Where a screen has no room, another follows. */
export function heardScreens(otherwise: Section | undefined, differed: Section | undefined): Bodies {
  return [
    ...(otherwise ? inScreens('/otherwise', otherwise.title, otherwise.intro, otherwise.blocks.map(lineOf)) : []),
    ...(differed?.blocks ?? []).flatMap((block) => differenceScreens(block, differed!)),
  ]
}

const lineOf = ({ name, tags, parts }: Block): Line => ({
  about: name,
  say: [`${listSay(tags.map(({ say }) => say))}.`, ...parts.map(spoken)].join(' '),
})

/** What each group said, in its counts, who dissents and why, and how the room went on. */
function differenceScreens(block: Block, { title }: Section): Bodies {
  const tags = listSay(block.tags.map(({ say }) => say))
  const lines = block.parts.map((part): Line => ({ about: part.label ?? '', say: sayOf(part) }))
  return inScreens(`/differed/${subjectOf(block)}`, block.name, [tags], lines, title)
}

const spoken = (part: Part): string => (part.label ? `${part.label}: ${sayOf(part)}.` : sayOf(part))

const sayOf = (part: Part): string => {
  if (part.kind === 'say') return textOf(part.say)
  return part.kind === 'answers' ? listSay(part.answers.map(({ name }) => name)) : ''
}

/** How many lines of text a screen has room for, and how many letters the longest of what is said may have. */
const room = { lines: 12, about: 80, say: 240 }
const lettersInLine = { about: 14, say: 48 }

function inScreens(
  path: string,
  title: string,
  intro: readonly string[],
  lines: readonly Line[],
  over?: string,
): Bodies {
  return chunked(lines.map(fitting)).map((some, at) => ({
    path: at === 0 ? path : `${path}/${at + 1}`,
    body: <LinesScreen over={over} title={title} intro={at === 0 ? intro : []} lines={some} />,
  }))
}

const fitting = ({ about, say }: Line): Line => ({ about: cut(about, room.about), say: cut(say, room.say) })

/** As many lines to a screen as there is room for, in their order. */
function chunked(lines: readonly Line[]): readonly (readonly Line[])[] {
  const chunks: Line[][] = []
  let left = 0
  for (const line of lines) {
    const height = heightOf(line)
    if (left < height) {
      chunks.push([])
      left = room.lines
    }
    chunks.at(-1)!.push(line)
    left -= height
  }
  return chunks
}

/** In lines of text, with the room between it and the next. */
const heightOf = ({ about, say }: Line): number =>
  Math.ceil(Math.max(about.length / lettersInLine.about, say.length / lettersInLine.say)) + 1

type Props = {
  readonly over: string | undefined
  readonly title: string
  readonly intro: readonly string[]
  readonly lines: readonly Line[]
}

function LinesScreen({ over, title, intro, lines }: Props) {
  return (
    <>
      {over && <p className="over">{over}</p>}
      <Title className="show" tab={title}>
        {title}
      </Title>
      {intro.map((say) => (
        <p key={say}>{say}</p>
      ))}
      <dl className="lines">
        {lines.map(({ about, say }, at) => (
          <div key={at}>
            <dt>{about}</dt>
            <dd>{say}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
