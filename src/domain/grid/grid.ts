/** When work falls, and when people can give it time. */
export const times = ['weekday', 'evening', 'night', 'weekend'] as const
export type Time = (typeof times)[number]

/** In the order in which work is placed. */
export const risks = ['high', 'medium', 'low'] as const
export type Risk = (typeof risks)[number]

/** Whole minutes a week where people are unsure: low ≤ likely ≤ high. */
export type Range = { readonly low: number; readonly likely: number; readonly high: number }
/** Whole minutes a week. */
export type Minutes = number | Range

/**
 * Work that somebody has to do each week, at one of its `times`. No organisation: nobody's work. A closed row says that
 * nobody else could: there an empty cell is a no, elsewhere it is unknown.
 */
export type Task = {
  readonly id: string
  readonly minutes: Minutes
  /** Counted from records, or else estimated. */
  readonly isCounted: boolean
  readonly verdict: 'keep' | 'stop' | 'simplify'
  /** What is left of it once it is simplified, and no more than `minutes`. */
  readonly simplerMinutes?: Minutes
  readonly risk: Risk
  readonly registration?: string
  readonly times: readonly Time[]
  /** None: it can be done anywhere. */
  readonly place?: string
  readonly contact?: string
  readonly people?: string
  readonly organisation?: string
  readonly isClosed: boolean
}

type TimesGiven = { readonly [time in Time]?: Minutes }

/** A kind of post, with what its people together can give to this list. */
export type Role = {
  readonly id: string
  readonly organisation: string
  readonly registrations: readonly string[]
  /** How many people are in post. */
  readonly people: number
  readonly minutes: TimesGiven
  /** Minutes of empty posts. */
  readonly empty?: TimesGiven
  /** The places it reaches; none given: all. */
  readonly places?: readonly string[]
  /** The role that supervises it once it takes on delegated work, and the whole minutes a week that this takes. */
  readonly supervisedBy?: string
  readonly supervision?: number
}

export const marks = ['now', 'could', 'training', 'law', 'rule', 'no-room', 'will-not', 'no', 'unknown'] as const
export type Mark = (typeof marks)[number]

/** What a role is to a task. `rule` is a local rule, which may give way; `law` never does. */
export type Cell = {
  readonly task: string
  readonly role: string
  readonly mark: Mark
  /** Only of `training`. */
  readonly course?: string
  readonly isDelegated?: boolean
}

/** A course for one role, with the whole minutes that it takes in all: people times the length for each. */
export type Course = { readonly id: string; readonly role: string; readonly minutes: number }

/** The rungs in their order: each allows what those below it allow. The ids are those of the proof ladder. */
export const rungs = [
  'as-things-are',
  'stop-or-simplify',
  'fill-vacancies',
  'share-skills',
  'train-extend-delegate',
  'team-or-pathway',
] as const
export type Rung = (typeof rungs)[number]

/** A set of times, or of places, that one post can hold. */
export type Pattern = { readonly id: string; readonly times: readonly Time[] }
type Round = { readonly id: string; readonly places: readonly string[] }

/** What counts as a job here. No rounds: any place can be reached from any other. */
export type Posts = {
  readonly leastPost: number
  readonly fullWeek: number
  readonly patterns: readonly Pattern[]
  readonly rounds: readonly Round[]
  /** A post is for one of these only, where tasks say which. */
  readonly narrowedBy?: readonly ('contact' | 'people')[]
}

/** All that is worked out here is worked out from this. */
export type Grid = {
  readonly tasks: readonly Task[]
  readonly roles: readonly Role[]
  readonly courses: readonly Course[]
  readonly cells: readonly Cell[]
  readonly posts: Posts
  /** Steps that are not open to this team: what they would add is added on no rung. */
  readonly leftOut?: readonly Exclude<Rung, 'as-things-are'>[]
}

/** Whole minutes a week, by the risk of the work. */
export type ByRisk = { readonly [risk in Risk]: number }

export const totalOf = ({ high, medium, low }: ByRisk): number => high + medium + low

/** Less than nothing where `a` is better: less of high risk left, then of medium, then of low. */
export const inOrderOfRisk = (a: ByRisk, b: ByRisk): number => a.high - b.high || a.medium - b.medium || a.low - b.low
