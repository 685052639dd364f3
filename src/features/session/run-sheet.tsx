import { createContext, useContext, useEffect, useState } from 'react'
import { byId } from '../../domain/by-id.ts'
import { runSheet, type RunSheet } from '../../domain/session/run-sheet.ts'
import type { Kept } from '../../machine/phones-machine.ts'
import { timeSay } from '../../locales/dates.ts'
import { runSheet as words } from '../../locales/en/run-sheet.ts'
import { useRecommended } from '../parts/recommended.ts'
import { agendaQuestions } from './agenda-questions.ts'
import { headsOf, useGroups } from './groups.ts'

/** How many people are counted on where it is not said how many are here. */
const usualHeads = 10

export const useHeads = (): number => headsOf(useGroups()) || usualHeads

type Plan = {
  /** Whole minutes since it was begun. */
  readonly gone: number
  readonly minutes: number
  /** What is still to come after the question at hand. */
  readonly sheet: RunSheet
  /** How long the question at hand is meant to take, and the ISO time until when. */
  readonly now: { readonly minutes: number; readonly until: string }
}

const aMinute = 60_000
/** In ms: how often the clock is looked at. */
const often = 10_000

/** The plan of a sitting, made anew as answers settle and time goes; none where it is not led by the time. */
export const PlanContext = createContext<Plan | undefined>(undefined)
export const usePlan = (): Plan | undefined => useContext(PlanContext)

/** `taken` are the questions that were asked; `among` those that can be, where not all can. */
export function useRunSheet(
  led: Kept['led'],
  at: string,
  taken: readonly string[],
  among?: readonly string[],
): Plan | undefined {
  const telling = useRecommended()
  const people = useHeads()
  const now = useNow(led !== undefined)
  const [since, setSince] = useState({ at, now })
  if (since.at !== at) setSince({ at, now })
  if (!led) return undefined
  const { minutes } = led
  const goneAt = (time: number) => Math.max(0, (time - Date.parse(led.begun)) / aMinute)
  const time = { minutes, people }
  const toCome = agendaQuestions(telling).filter(
    (id) => id !== at && !taken.includes(id) && (among?.includes(id) ?? true),
  )
  const { opening, slots } = runSheet([at, ...toCome], { ...time, gone: goneAt(since.now) })
  const forThis = slots[0]?.minutes ?? 0
  const until = since.now + (opening + forThis) * aMinute
  return {
    gone: Math.floor(goneAt(now)),
    minutes,
    sheet: runSheet(toCome, { ...time, gone: goneAt(Math.max(until, now)) }),
    now: { minutes: forThis, until: new Date(until).toISOString() },
  }
}

function useNow(isNeeded: boolean): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    if (!isNeeded) return undefined
    const timer = setInterval(() => setNow(Date.now()), often)
    return () => clearInterval(timer)
  }, [isNeeded])
  return now
}

/** Where the room is in its time, and what is still to come. For whoever leads it, and on no wall. */
export function Clock() {
  const plan = usePlan()
  const { content } = useRecommended()
  if (!plan) return null
  const { gone, minutes, sheet, now } = plan
  const isOver = now.minutes === 0 && sheet.slots.length === 0
  return (
    <section className="clock sitting-part" aria-label={words.title}>
      <p>
        <b>{words.minute(gone, minutes)}</b>{' '}
        <span>{isOver ? words.over : words.forThis(now.minutes, timeSay(now.until))}</span>
      </p>
      {!isOver && (
        <details>
          <summary>{words.toCome(sheet.slots.length, sheet.closing)}</summary>
          <ol className="asked-list small">
            {sheet.slots.map(({ question, minutes: each }) => (
              <li key={question}>{words.slot(byId(content.questions, question).short, each)}</li>
            ))}
          </ol>
          <p className="small soft">{words.anew}</p>
        </details>
      )}
    </section>
  )
}
