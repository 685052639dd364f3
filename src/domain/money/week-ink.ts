import type { Step } from '../clause.ts'
import type { PostFigure, PostLine } from './lines.ts'
import type { Week } from './week.ts'

export type WeekPart = Exclude<keyof Week, 'paid' | 'contacts' | 'room'>

/** The figures that a part of the week is worked out from. What is ours to decide, as cover is, is known no better or worse. */
const restsOn: Readonly<Record<WeekPart, readonly PostFigure[]>> = {
  away: ['away'],
  supervised: ['supervised'],
  meetings: ['meetings'],
  unseen: ['unseen'],
  road: ['road'],
  records: ['records'],
  withPeople: [],
}

/** The parts of a week in the order in which it fills up: what is for people comes last, and has what the others leave. */
export const weekParts = Object.keys(restsOn) as readonly WeekPart[]

/**
 * How well each part of a week is known, by the weakest of its figures. What is left for people is known no better than
 * what was taken off before. [inference]
 */
export function weekInk(line: PostLine, week: Week): Readonly<Record<WeekPart, Step>> {
  const ink = { away: 3, supervised: 3, meetings: 3, unseen: 3, road: 3, records: 3, withPeople: 3 } as Record<
    WeekPart,
    Step
  >
  for (const part of weekParts)
    for (const name of restsOn[part]) ink[part] = weaker(ink[part], line.figures[name]?.basis)
  ink.withPeople = weekParts
    .filter((part) => part !== 'withPeople' && week[part] > 0)
    .reduce<Step>(
      (weakest, part) => weaker(weakest, ink[part]),
      weaker(3, (line.figures.contact ?? line.figures.minutes)?.basis),
    )
  return ink
}

const weaker = (one: Step, other: Step | undefined): Step => (other !== undefined && other < one ? other : one)
