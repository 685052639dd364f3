import { Suspense } from 'react'
import type { Assessment } from '../../domain/assessment.ts'
import type { OwnWordsAsked } from '../../domain/content.ts'
import { own } from '../../domain/own.ts'
import { isSaid, rowsSaid } from '../../domain/own-words.ts'
import { interview } from '../../locales/en/interview.ts'
import { ownWords as words } from '../../locales/en/own-words.ts'
import { useAssessment, useMachine, useWork } from '../../ports/use-work.ts'
import { useNeeded } from '../../ui/needed.ts'
import { Row } from '../../ui/row.tsx'
import { isHeld, OwnWordsField } from './own-words-field.tsx'
import './own-words.css'

/**
 * What only the team can say, beside the question or on the page it is asked with: one closed part, and none in the quick
 * look.
 */
export function OwnWords({ place }: { readonly place: string }) {
  const all = useNeeded(useWork().loadOwnWords)
  const isFull = useMachine(({ context }) => context.assessment!.about.about.depth === 'full')
  const asked = all.filter(({ askedWith }) => askedWith.some((id) => id === place))
  return isFull && asked.length > 0 && <Part asked={asked} />
}

function Part({ asked }: { readonly asked: readonly OwnWordsAsked[] }) {
  const assessment = useAssessment()
  const said = asked.map((one) => linesSaid(one, assessment)).filter((lines) => lines.length > 0)
  const [isNone, isOne] = [said.length === 0, asked.length === 1]
  return (
    <Row
      name={words.part}
      says={isNone ? words.summary : words.inALine(said.flat())}
      count={isOne ? isNone && interview.more.add : words.said(said.length, asked.length)}
      isOpen={asked.some((one) => isHeld(assessment, one))}
    >
      <p className="soft">{words.hint}</p>
      {asked.map((one) => (
        <OwnWordsField asked={one} key={one.id} />
      ))}
    </Row>
  )
}

/** What is said of one thing, a line for each row. */
function linesSaid(asked: OwnWordsAsked, { ownWords, voices }: Assessment): readonly string[] {
  const there = own(ownWords, asked.id)
  if (!there || !isSaid(there, asked)) return []
  const { rows } = asked
  if (!rows) return [there.text]
  return rowsSaid(there, asked, voices).map(({ name, cells }) => words.row(cells, rows.columns.length, name))
}

type Given = {
  /** What is asked for, by id and in this order. */
  readonly ids: readonly string[]
  /** The one that is open at first. */
  readonly open?: string | undefined
}

/** What only the team can say, a line each, to be filled in where it stands. */
export function OwnWordsFields({ ids, open }: Given) {
  return (
    <Suspense>
      <Fields ids={ids} open={open} />
    </Suspense>
  )
}

function Fields({ ids, open }: Given) {
  const all = useNeeded(useWork().loadOwnWords)
  const assessment = useAssessment()
  return (
    <div className="fold-rows">
      {ids
        .flatMap((id) => all.find((one) => one.id === id) ?? [])
        .map((asked) => {
          const said = linesSaid(asked, assessment)
          return (
            <Row
              level={3}
              id={`own-${asked.id}`}
              name={asked.short}
              says={words.inALine(said) || (asked.who ? words.who(asked.who) : words.notSaid)}
              count={said.length === 0 && interview.more.add}
              isOpen={asked.id === open || isHeld(assessment, asked)}
              key={asked.id}
            >
              <OwnWordsField asked={asked} />
            </Row>
          )
        })}
    </div>
  )
}
