/**
 * How long a room takes, in minutes. Ours, by inference, and nobody's finding: a question is read, thought about and answered
 * in a few minutes however many are there, and each person adds what they say of it; a hundred minutes and ten people make
 * about a dozen questions.
 */
const pace = { question: 3.5, person: 0.3, least: 4, most: 15 }

/** Coming in and going out take so long, and at most a sixth of the time each, in minutes. */
const ends = { most: 10, part: 1 / 6 }

type Slot = { readonly question: string; readonly minutes: number }

/** What fits in the time there is. All in whole minutes, which add up to no more than what was given. */
export type RunSheet = {
  /** What is left of it. */
  readonly opening: number
  readonly slots: readonly Slot[]
  /** To say what was decided, who does what, and who was not heard. */
  readonly closing: number
  /** How many of the questions there is no time for. */
  readonly left: number
}

type Time = {
  /** Minutes in all. */
  readonly minutes: number
  /** How many of them are gone. */
  readonly gone: number
  /** How many people are in the room. */
  readonly people: number
}

/** The questions that fit, of those given in the order in which they are worth asking, each with its time. */
export function runSheet(questions: readonly string[], { minutes, gone, people }: Time): RunSheet {
  const end = Math.floor(Math.min(ends.most, minutes * ends.part))
  const opening = Math.max(0, Math.ceil(end - gone))
  const free = Math.floor(minutes - gone) - opening - end
  const each = minutesFor(people)
  // Whoever begins asks one, however little time there is.
  const fit = Math.min(questions.length, Math.max(gone === 0 ? 1 : 0, Math.floor(free / each)))
  const share = Math.max(1, Math.min(Math.floor(each), Math.floor(free / Math.max(1, fit))))
  return {
    opening,
    slots: questions.slice(0, fit).map((question) => ({ question, minutes: share })),
    closing: end,
    left: questions.length - fit,
  }
}

/** How long one question takes so many people, in minutes. */
const minutesFor = (people: number): number =>
  Math.min(pace.most, Math.max(pace.least, pace.question + pace.person * people))

/** How long what is left takes, from now to the end, in minutes. */
export const lengthOf = ({ opening, slots, closing }: RunSheet): number =>
  opening + closing + slots.reduce((sum, { minutes }) => sum + minutes, 0)
