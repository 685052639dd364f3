import type { Step } from '../clause.ts'
import type { Figure, SaidOrShown } from './figure.ts'
import type { EffectFigure, EffectLine, MoneyPlan, MoneySettings } from './lines.ts'
import { numbersOf, savingIsShown } from './numbers.ts'
import { flightOf, strengthIn, type Flight } from './stairs.ts'
import { roomOf } from './week.ts'

type StairName = 'today' | 'paper' | 'once' | 'left' | 'closed'

/** One stair. Its ink is the weakest link down to it, so it can only get thinner; hours are undefined from a missing link on. */
type Stair = {
  readonly name: StairName
  readonly hours: number | undefined
  readonly ink: Step
  /** Whose word the piece taken away here rests on, weakest first: the figures that come in with this stair. */
  readonly restsOn: readonly { readonly figure: EffectFigure; readonly given: Figure | undefined }[]
}

export type Stairs = {
  readonly line: EffectLine
  readonly year: number
  readonly strength: number
  readonly stairs: readonly Stair[]
  /** What the hours freed on paper would be worth, if all of them became money. */
  readonly onPaper: number | undefined
  readonly money: number | undefined
  /** How far the whole chain is shown, money included. */
  readonly ink: Step
  readonly isShown: boolean
  /** Hours that fill up with other people, and hours that are free but cannot be stopped: room, not money. */
  readonly fillsUp: number | undefined
  readonly notStopped: number | undefined
}

/** How much of the time that a plan frees becomes money, in one year, for each of its effects. */
export function stairsOf(
  plan: MoneyPlan,
  settings: MoneySettings,
  reading: SaidOrShown,
  year: number,
): readonly Stairs[] {
  const numbers = numbersOf(plan, settings, reading)
  const room = roomOf(numbers)
  return numbers.effects.map(({ line, numbers: effect }) => {
    const strength = strengthIn(year, effect, numbers.before)
    const flight = flightOf(effect, room, strength)
    const hoursOf: Readonly<Record<StairName, number>> = { today: effect.today * effect.hours, ...flight }
    let ink: Step = 3
    const stairs = named.map((name): Stair => {
      const restsOn = comesIn[name].map((figure) => ({ figure, given: line.figures[figure] }))
      // What is done today is only looked at: where nobody gave it, the saving is none the weaker.
      if (name !== 'today' || line.figures.today) ink = weakest(ink, restsOn)
      return { name, hours: orUnknown(hoursOf[name]), ink, restsOn: [...restsOn].sort(weakestFirst) }
    })
    return {
      line,
      year,
      strength,
      stairs,
      onPaper: orUnknown(flight.paper * effect.worth),
      money: orUnknown(flight.money),
      ink: weakest(ink, [{ given: line.figures.worth }]),
      isShown: savingIsShown(line),
      ...roomGained(flight),
    }
  })
}

const named: readonly StairName[] = ['today', 'paper', 'once', 'left', 'closed']

const comesIn: Readonly<Record<StairName, readonly EffectFigure[]>> = {
  today: ['today'],
  paper: ['people', 'avoided', 'hours'],
  once: ['twice'],
  left: ['fillsUp'],
  closed: ['agreed', 'smallest'],
}

type Rests = { readonly given: Figure | undefined }
const basisOf = ({ given }: Rests): Step => given?.basis ?? 0
const weakestFirst = (one: Rests, other: Rests): number => basisOf(one) - basisOf(other)
const weakest = (ink: Step, restsOn: readonly Rests[]): Step =>
  restsOn.reduce<Step>((thinnest, one) => (basisOf(one) < thinnest ? basisOf(one) : thinnest), ink)

const orUnknown = (value: number): number | undefined => (Number.isNaN(value) ? undefined : value)

const roomGained = ({ once, left, closed }: Flight) => ({
  fillsUp: orUnknown(once - left),
  notStopped: orUnknown(left - closed),
})
