import { own } from '../domain/own.ts'
import type { Now, Refusal, Said, StepNow } from '../domain/session/wire.ts'

/**
 * How far something this phone was told to say has come. `again`: the server had it, and is given it once more, since it may
 * be another server. `closed`: it came too late, and does not count.
 */
export type Standing = 'unsent' | 'again' | 'kept' | 'closed' | 'refused'

export type Given = { readonly round: number; readonly level: Said; readonly n: number; readonly is: Standing }
/** A note of the person's own; an empty one is taken back. */
type Note = { readonly text: string; readonly withGroup: boolean; readonly n: number; readonly is: Standing }
export type Draft = { readonly step: string; readonly text: string; readonly withGroup: boolean }

/** All that this phone keeps of a sitting. `n` counts what was said; whatever has the highest is what holds. */
export type Mine = {
  readonly token: string
  readonly group?: string
  readonly n: number
  readonly answers: Readonly<Record<string, Given>>
  readonly notes: Readonly<Record<string, Note>>
  readonly draft?: Draft
}

export const nothingOf = (token: string): Mine => ({ token, n: 0, answers: {}, notes: {} })

/** Why a call came to nothing: the server refused, or did not answer. */
export type Why = Refusal | 'unreached'
export type Refused = { readonly ok: false; readonly why: Why; readonly now?: Now | undefined }
export type Found = { readonly ok: true; readonly now: Now } | Refused
export type Joined = { readonly ok: true; readonly stream: string } | Refused
export type Sent = { readonly ok: true } | Refused

/** One thing to be told to the server. */
export type Item =
  | ({ readonly kind: 'answer'; readonly step: string } & Given)
  | ({ readonly kind: 'note'; readonly step: string } & Note)

export type Input = { readonly code: string; readonly now: Now | undefined; readonly mine: Mine }

export type Context = {
  readonly code: string
  /** The room as it was told last. */
  readonly now: Now | undefined
  readonly mine: Mine
  /** The question this phone stands at: the room's, but for whoever writes a note, or goes at their own pace. */
  readonly at: string | undefined
  readonly stream: string | undefined
  /** Whether the server that is there now has let this phone in. */
  readonly isKnown: boolean
  /** The server says that there is no such sitting. */
  readonly isGone: boolean
  /** Why the last try to come in came to nothing. */
  readonly why: Why | undefined
  /** What the server is being told. */
  readonly telling: Item | undefined
  /** How often in a row the server could not be told. */
  readonly misses: number
}

export const nothingYet = ({ code, now, mine }: Input): Context => ({
  code,
  now,
  mine,
  at: mine.draft?.step,
  stream: undefined,
  isKnown: false,
  isGone: false,
  why: undefined,
  telling: undefined,
  misses: 0,
})

type Part = Partial<Context>

export const stepOf = (now: Now | undefined, id: string | undefined): StepNow | undefined =>
  now?.steps.find((step) => step.id === id)

/** What this phone says to a question in its present round. */
export function givenTo({ mine }: Pick<Context, 'mine'>, step: StepNow | undefined): Given | undefined {
  const given = step && own(mine.answers, step.id)
  return given?.round === step?.round ? given : undefined
}

/** Whether what was said last came too late, and does not count. */
export const isLastTooLate = ({ mine }: Pick<Context, 'mine'>): boolean =>
  Object.values(mine.answers).some(({ n, is }) => is === 'closed' && n === mine.n)

/** Whether a note is begun: nobody is moved on then. */
export const isWriting = ({ mine }: Pick<Context, 'mine'>): boolean => (mine.draft?.text.trim() ?? '') !== ''

export type Place = 'waiting' | 'question' | 'late' | 'shown' | 'over'

/** Where this phone is to be, by what the room was last told. */
export function placeOf(context: Pick<Context, 'now' | 'mine' | 'at' | 'isGone'>): Place {
  const { now, at, isGone } = context
  if (isGone || now?.state === 'ended') return 'over'
  const step = stepOf(now, at)
  if (step?.stage === 'answering') return 'question'
  if (step?.stage === 'shown') return 'shown'
  return step?.stage === 'closed' && givenTo(context, step)?.is === 'closed' ? 'late' : 'waiting'
}

/** The question to stand at. At one's own pace one stays until one goes on, and comes to the first that is open. */
export function atNow({ now, mine, at }: Pick<Context, 'now' | 'mine' | 'at'>): string | undefined {
  if (now?.pace !== 'own-pace') return now?.at
  return stepOf(now, at) ? at : nextOpen(now, mine)
}

/** The first question that may be answered and was not, at one's own pace. */
export const nextOpen = (now: Now, mine: Mine): string | undefined =>
  now.steps.find((step) => step.stage === 'answering' && !givenTo({ mine }, step))?.id

/** The room has gone on from the place where somebody still writes. */
export const hasGoneOn = (context: Context, place: Place): boolean =>
  isWriting(context) && (placeOf({ ...context, at: atNow(context) }) !== place || atNow(context) !== context.at)

export const toldBy = (context: Context, now: Now): Part => {
  const mine = comeBack(context.mine, now)
  const told = { ...context, now, mine }
  return { now, mine, isGone: false, at: isWriting(context) ? context.at : atNow(told) }
}

/** What came too late is given anew where its question was opened again in the same round. */
function comeBack(mine: Mine, now: Now): Mine {
  const isOpen = (id: string, { round }: Given) =>
    now.steps.some((step) => step.id === id && step.round === round && step.stage === 'answering')
  return {
    ...mine,
    answers: mapped(mine.answers, (given, id) =>
      given.is === 'closed' && isOpen(id, given) ? { ...given, is: 'unsent' } : given,
    ),
  }
}

/** In an answer to a call: what came by the line since may be newer. */
export const toldBeside = (context: Context, now: Now | undefined): Part =>
  now && (!context.now || now.version > context.now.version) ? toldBy(context, now) : {}

export const chosen = ({ mine }: Context, group: string): Part => ({ mine: { ...mine, group }, why: undefined })

/** Let in. Whatever it said so far is said again, as this may be another server. */
export const letIn = ({ mine }: Context, stream: string): Part => ({
  stream,
  isKnown: true,
  isGone: false,
  why: undefined,
  misses: 0,
  mine: { ...mine, answers: mapped(mine.answers, again), notes: mapped(mine.notes, again) },
})
const again = <T extends { readonly is: Standing }>(one: T): T => (one.is === 'kept' ? { ...one, is: 'again' } : one)

export function given({ mine, now }: Context, step: string, level: Said): Part {
  const asked = stepOf(now, step)
  if (asked?.stage !== 'answering') return {}
  if (givenTo({ mine }, asked)?.level === level) return {}
  const n = mine.n + 1
  return {
    mine: { ...mine, n, answers: { ...mine.answers, [step]: { round: asked.round, level, n, is: 'unsent' } } },
  }
}

export const drafted = ({ mine }: Context, draft: Draft): Part => ({ mine: { ...mine, draft } })

export function noted(context: Context): Part {
  const { mine } = context
  if (!mine.draft || !isWriting(context)) return {}
  const { step, text, withGroup } = mine.draft
  return withoutDraft({
    ...mine,
    n: mine.n + 1,
    notes: { ...mine.notes, [step]: { text: text.trim(), withGroup, n: mine.n + 1, is: 'unsent' } },
  })
}

export const withoutDraft = ({ draft: _left, ...mine }: Mine): Part => ({ mine })

export const takenBack = ({ mine }: Context, step: string): Part => ({
  mine: {
    ...mine,
    n: mine.n + 1,
    notes: { ...mine.notes, [step]: { text: '', withGroup: false, n: mine.n + 1, is: 'unsent' } },
  },
})

const isToSay = ({ is }: { readonly is: Standing }): boolean => is === 'unsent' || is === 'again'

/** What the server is to be told next: what it has never had, before what it is given again. */
export function nextToSay({ mine }: Pick<Context, 'mine'>): Item | undefined {
  const all: readonly Item[] = [
    ...Object.entries(mine.answers).map(([step, one]) => ({ kind: 'answer' as const, step, ...one })),
    ...Object.entries(mine.notes).map(([step, one]) => ({ kind: 'note' as const, step, ...one })),
  ]
  return all.find(({ is }) => is === 'unsent') ?? all.find(isToSay)
}

/** What was told stands so from now on; nothing does where something else has been said since. */
export function stands({ mine }: Context, { kind, step, n }: Item, is: Standing): Part {
  const kept = kind === 'answer' ? mine.answers : mine.notes
  const one = own<Given | Note>(kept, step)
  if (one?.n !== n) return { misses: 0 }
  const next = { ...kept, [step]: { ...one, is } }
  return { misses: 0, mine: { ...mine, [kind === 'answer' ? 'answers' : 'notes']: next } }
}

/** What was kept before stays so, though its question has been closed since. */
export const notTaken = (context: Context, item: Item, why: Why): Part =>
  stands(context, item, why !== 'closed' ? 'refused' : item.is === 'again' ? 'kept' : 'closed')

/** What another window of this phone has kept, where it is newer. */
export const keptElsewhere = ({ mine }: Context, other: Mine): Part =>
  other.token === mine.token && other.n > mine.n ? { mine: other } : {}

const mapped = <T>(entries: Readonly<Record<string, T>>, one: (entry: T, id: string) => T): Record<string, T> =>
  Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, one(entry, id)]))
