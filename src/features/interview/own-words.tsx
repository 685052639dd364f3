import { useEffect, useRef, useState } from 'react'
import type { OwnWords as Words } from '../../domain/assessment.ts'
import { recordAt } from '../../domain/changes.ts'
import type { OwnWordsAsked } from '../../domain/content.ts'
import { own } from '../../domain/own.ts'
import { blankWords, isSaid, rowsSaid, rowsWith, wordsWith } from '../../domain/own-words.ts'
import { CheckedText } from '../../form/checked-text.tsx'
import { heldBack } from '../../form/held-back.ts'
import { interview } from '../../locales/en/interview.ts'
import { ownWords as words } from '../../locales/en/own-words.ts'
import { useGive, useMachine, useWork } from '../../ports/use-work.ts'
import { useNeeded } from '../../ui/needed.ts'
import { Row } from '../../ui/row.tsx'
import { EvidenceOfAnswer } from './evidence-of-answer.tsx'
import './own-words.css'

/** What only the team can say, beside the question it belongs to: one closed part, and none in the quick look. */
export function OwnWords({ question }: { readonly question: string }) {
  const all = useNeeded(useWork().loadOwnWords)
  const isFull = useMachine(({ context }) => context.assessment!.about.about.depth === 'full')
  const asked = all.filter(({ askedWith }) => askedWith.some((id) => id === question))
  return isFull && asked.length > 0 && <Part asked={asked} />
}

function Part({ asked }: { readonly asked: readonly OwnWordsAsked[] }) {
  const { id, ownWords } = useMachine(({ context }) => context.assessment!)
  const said = asked.flatMap((one) => {
    const there = own(ownWords, one.id)
    if (!there || !isSaid(there, one)) return []
    return one.rows ? rowsSaid(there, one).map(({ cells }) => words.cells(cells)) : [there.text]
  })
  return (
    <Row
      name={words.title}
      says={said.length > 0 ? said.join(' ') : words.summary}
      count={said.length > 0 ? undefined : interview.more.add}
      isOpen={asked.some((one) => isHeld(id, idsOf(one)))}
    >
      <p className="soft">{words.hint}</p>
      {asked.map((one) => (
        <Field asked={one} key={one.id} />
      ))}
    </Row>
  )
}

/** What is said of one thing, and a way to say part of it anew, as it then stands. */
function useOwnWords(asked: OwnWordsAsked) {
  const { lists, actor } = useWork()
  const give = useGive()
  const said = useMachine(({ context }) => recordAt(context.assessment!, 'ownWords', asked.id))
  const keep = (given: (earlier: Words) => Partial<Words>, from?: (earlier: Words) => Partial<Words>) => {
    const earlier = recordAt(actor.getSnapshot().context.assessment!, 'ownWords', asked.id)
    const anew = wordsWith(earlier, asked, lists.version, given(earlier ?? blankWords))
    give('own-words', 'ownWords', asked.id, anew, from?.(earlier ?? blankWords))
  }
  return [said ?? blankWords, keep] as const
}

const place = 'own-words'

function Field({ asked }: { readonly asked: OwnWordsAsked }) {
  const [said, keep] = useOwnWords(asked)
  return (
    <div className="own-words">
      {asked.rows ? (
        <Rows asked={asked} rows={asked.rows} />
      ) : (
        <CheckedText
          id={asked.id}
          of={place}
          rows={3}
          most={asked.most}
          label={asked.ask}
          hint={asked.help}
          value={said.text}
          keep={(text, from) =>
            keep(
              () => ({ text }),
              () => ({ text: from }),
            )
          }
        />
      )}
      {(isSaid(said, asked) || said.evidence.length > 0) && (
        <EvidenceOfAnswer
          of={`own-${asked.id}`}
          title={words.evidence}
          attached={said.evidence}
          attach={(evidence) => keep(() => ({ evidence }))}
        />
      )}
    </div>
  )
}

type OfRows = { readonly asked: OwnWordsAsked; readonly rows: NonNullable<OwnWordsAsked['rows']> }

/** The rows in which something stands, one at least; and a way to begin another. */
function Rows({ asked, rows: { most, columns } }: OfRows) {
  const assessment = useMachine(({ context }) => context.id)
  const [said, keep] = useOwnWords(asked)
  const [begun, setBegun] = useState(1)
  const block = useRef<HTMLFieldSetElement>(null)
  // The button that was pressed may be gone: the focus goes to the row it began.
  useEffect(() => {
    if (begun > 1) block.current!.querySelector<HTMLElement>('.own-row:last-of-type input')?.focus()
  }, [begun])
  const slots = Array.from({ length: most }, (_, at) => slotAt(at))
  const used = slots.map((row) => own(said.rows, row) !== undefined || isHeld(assessment, cellsOf(asked, row)))
  const shown = Math.max(used.lastIndexOf(true) + 1, begun)
  return (
    <fieldset className="own-rows" ref={block} aria-describedby={`${asked.id}-help`}>
      <legend className="own-legend">{asked.ask}</legend>
      <p className="small soft" id={`${asked.id}-help`}>
        {asked.help}
      </p>
      {slots.slice(0, shown).map((row, at) => (
        <div className="own-row" role="group" aria-label={words.row(asked.short, at + 1)} key={row}>
          {columns.map(({ id, name, isLong }) => (
            <div className={isLong && 'long'} key={id}>
              <CheckedText
                id={cellId(asked, row, id)}
                of={place}
                most={asked.most}
                label={name}
                value={own(own(said.rows, row) ?? {}, id) ?? ''}
                keep={(say, from) =>
                  keep(
                    (earlier) => ({ rows: rowsWith(earlier, row, id, say) }),
                    (earlier) => ({ rows: rowsWith(earlier, row, id, from) }),
                  )
                }
              />
            </div>
          ))}
        </div>
      ))}
      {shown < most && (
        <p className="actions no-print">
          <button type="button" className="btn quiet" onClick={() => setBegun(shown + 1)}>
            {words.another}
          </button>
        </p>
      )}
    </fieldset>
  )
}

/** Rows have places of their own, so that what waits to be kept is found again in its row. */
const slotAt = (at: number): string => `row-${at + 1}`

const cellId = ({ id }: OwnWordsAsked, row: string, column: string): string => `${id}-${row}-${column}`
const cellsOf = (asked: OwnWordsAsked, row: string): readonly string[] =>
  (asked.rows?.columns ?? []).map(({ id }) => cellId(asked, row, id))

const idsOf = (asked: OwnWordsAsked): readonly string[] =>
  asked.rows ? Array.from({ length: asked.rows.most }, (_, at) => cellsOf(asked, slotAt(at))).flat() : [asked.id]

/** Whether something typed in one of these fields waits for somebody to say whether it may be kept. */
const isHeld = (assessment: string, fields: readonly string[]): boolean =>
  fields.some((field) => heldBack.isAt(`${assessment} ${place} ${field}`))
