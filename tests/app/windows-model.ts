import 'fake-indexeddb/auto'
import { createActor, waitFor } from 'xstate'
import { providedMachine } from '../../src/app/provided-machine.ts'
import { blankAnswer, blankAssessment, type Answer, type Assessment, type Draft } from '../../src/domain/assessment.ts'
import { edit, recordAt } from '../../src/domain/changes.ts'
import { same } from '../../src/domain/same.ts'
import { begunIn, changedFrom, draftOf, shownIn } from '../../src/form/draft-fields.ts'
import type { AssessmentActor } from '../../src/machine/assessment-machine.ts'
import { openStore, type Displaced, type Store } from '../../src/storage/store.ts'
import { smallContent } from '../fixtures/small-content.ts'

const now = () => '2026-11-25T14:03:00.000Z'
const fields = ['note', 'reason', 'level'] as const
type Field = (typeof fields)[number]
const questions = ['gap', 'constructor'] as const
const voices = ['nurses', 'toString', 'carers'] as const

/** Chance that can be had again: the same numbers from the same seed (mulberry32). */
function chance(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

/** What windows say to one another, each word heard when chance has it. */
function someAir(pick: (below: number) => number) {
  const waiting: (() => void)[] = []
  const ears = new Map<object, (event: MessageEvent) => void>()
  return {
    channel() {
      const me = {}
      return {
        postMessage: (data: unknown) => {
          for (const [whose, hear] of ears)
            if (whose !== me) waiting.push(() => hear(new MessageEvent('message', { data })))
        },
        addEventListener: (_type: string, hear: unknown) => void ears.set(me, hear as never),
        removeEventListener: () => void ears.delete(me),
      }
    },
    /** Lets one word be heard, out of order. */
    hearOne: () => waiting.splice(pick(waiting.length || 1), 1)[0]?.(),
    isQuiet: () => waiting.length === 0,
  }
}

type Window = {
  actor: AssessmentActor
  readonly store: Store
  /** Texts being typed: what they were begun from, and what they say so far. */
  readonly typing: Map<
    string,
    { readonly question: string; readonly field: 'note' | 'reason'; readonly from: string; said: string }
  >
}

/** What went wrong in one run of windows that change one assessment in any order; nothing where all is well. */
export async function troubleIn(seed: number, name: string): Promise<string | undefined> {
  const pick = chance(seed)
  const air = someAir(pick)
  const opening = openStore(now, { name, channel: undefined })
  await opening.create(blankAssessment('one', now()))
  const count = 2 + pick(2)
  const windows: Window[] = []
  const load = async (store: Store) => {
    const actor = createActor(providedMachine(store), { input: { id: 'one', lists: smallContent } }).start()
    await waitFor(actor, (snapshot) => snapshot.matches('open'))
    return actor
  }
  for (let at = 0; at < count; at++) {
    const store = openStore(now, { name, channel: air.channel() })
    windows.push({ actor: await load(store), store, typing: new Map() })
  }

  /** Every value that a person gave and nobody took back or gave anew, seeing it. */
  const given = new Map<string, { readonly question: string; readonly field: Field; readonly value: unknown }>()
  const members = new Map<string, { readonly question: string; readonly list: 'evidence'; readonly member: string }>()
  let texts = 0

  const said = (window: Window): Assessment => window.actor.getSnapshot().context.assessment!
  const answerAt = (window: Window, question: string): Answer =>
    recordAt(said(window), 'answers', question) ?? blankAnswer
  const give = (window: Window, question: string, more: Partial<Answer>, from?: Partial<Answer>) => {
    const before = answerAt(window, question)
    const change = {
      what: 'answer' as const,
      edits: [edit(said(window), 'answers', question, { ...before, ...more }, from)],
    }
    window.actor.send({ type: 'change.made', change })
  }
  /** Levels that somebody saw and replaced: where two windows said the same, whoever replaces it has seen both. */
  const seenAndReplaced = new Set<string>()
  /** A person sees what they replace: it need not be found again. */
  const replaced = (question: string, field: Field, seen: unknown) => {
    if (field === 'level') seenAndReplaced.add(`${question}/${String(seen)}`)
    for (const [key, one] of given)
      if (one.question === question && one.field === field && same(one.value, seen)) given.delete(key)
  }

  /** What the first window changes in a form, which waits there as a draft until it is done. */
  const formOf = (question: string) => {
    const { note, reason } = answerAt(windows[0]!, question)
    const begun = begunIn(recordAt(said(windows[0]!), 'drafts', question), question)
    return { stands: { note, reason }, begun, stored: shownIn(begun, { note, reason }) }
  }
  const draft = (question: string, next: Draft | undefined, from?: Draft['fields']) => {
    const edits = [edit(said(windows[0]!), 'drafts', question, next, from && { fields: from })]
    windows[0]!.actor.send({ type: 'draft.changed', change: { what: 'draft', edits } })
  }
  const typeInForm = (question: string, field: 'note' | 'reason') => {
    const { stands, begun, stored } = formOf(question)
    const typing = { [field]: stored[field]! }
    const changes = { of: question, from: changedFrom(begun, stands, typing) }
    const next = draftOf({ ...stored, [field]: `form ${++texts}` }, stands, changes)
    draft(question, next, draftOf({ ...stored, ...typing }, stands, changes)?.fields)
  }
  const finishForm = (question: string) => {
    const { fields, from } = formOf(question).begun
    for (const [field, value] of Object.entries(fields) as ['note' | 'reason', string][]) {
      replaced(question, field, from[field])
      given.set(`${question}/${field}/${value}`, { question, field, value })
    }
    give(windows[0]!, question, fields, from)
    draft(question, undefined)
  }
  /** The browser asks before it leaves a page with anything that is not kept. */
  const reload = async (window: Window) => {
    if (window.typing.size > 0 || !isIdle(window)) return
    window.actor.stop()
    window.actor = await load(window.store)
  }

  for (let step = 0; step < 14; step++) {
    const window = windows[pick(count)]!
    const question = questions[pick(questions.length)]!
    switch (pick(13)) {
      case 0:
      case 1: {
        const field = pick(2) ? 'note' : 'reason'
        if (window === windows[0] && Object.hasOwn(formOf(question).begun.fields, field)) break
        const key = `${question}/${field}`
        const typed = window.typing.get(key)
        if (typed) typed.said += ' more'
        else
          window.typing.set(key, { question, field, from: answerAt(window, question)[field], said: `text ${++texts}` })
        break
      }
      case 2:
      case 3:
        flush(window)
        break
      case 4: {
        const level = pick(4) as 0
        const before = answerAt(window, question).level
        if (before === level) break
        replaced(question, 'level', before)
        give(window, question, { level })
        given.set(`${question}/level/${step}`, { question, field: 'level', value: level })
        break
      }
      case 5: {
        const { evidence } = answerAt(window, question)
        const member = `item-${step}`
        give(window, question, { evidence: [...evidence, member] })
        members.set(`${question}/${member}`, { question, list: 'evidence', member })
        break
      }
      case 6: {
        const { evidence } = answerAt(window, question)
        const gone = evidence[pick(evidence.length || 1)]
        if (gone === undefined) break
        members.delete(`${question}/${gone}`)
        give(window, question, { evidence: evidence.filter((one) => one !== gone) })
        break
      }
      case 7: {
        const voice = voices[pick(voices.length)]!
        give(window, question, {
          recordedBefore: { ...answerAt(window, question).recordedBefore, [voice]: pick(4) as 0 },
        })
        break
      }
      // Who turns to the form has left the text they were typing, and types there until it is done.
      case 8:
        flush(windows[0]!)
        finishForm(question)
        break
      case 9:
      case 10:
        flush(windows[0]!)
        typeInForm(question, pick(2) ? 'note' : 'reason')
        break
      case 11:
        await reload(windows[0]!)
        break
      default:
        await new Promise((resolve) => setImmediate(resolve))
    }
    if (pick(2)) air.hearOne()
    if (pick(3) === 0) await new Promise((resolve) => setTimeout(resolve))
  }
  function flush(window: Window) {
    for (const [key, { question, field, from, said }] of window.typing) {
      window.typing.delete(key)
      replaced(question, field, from)
      give(window, question, { [field]: said }, { [field]: from })
      given.set(`${question}/${field}/${said}`, { question, field, value: said })
    }
  }
  windows.forEach(flush)

  const isAtRest = () => air.isQuiet() && windows.every(isIdle)
  for (let turn = 0; !isAtRest(); turn++) {
    if (turn > 5000) return `seed ${seed}: the windows never come to rest`
    air.hearOne()
    await new Promise((resolve) => setTimeout(resolve))
  }

  const kept = (await opening.open('one'))!
  for (const { actor } of windows) {
    const { assessment, displaced, failure } = actor.getSnapshot().context
    if (failure) return `seed ${seed}: a window says ${failure}`
    if (!same(assessment, kept.assessment)) return `seed ${seed}: a window and the store disagree`
    if (!alike(displaced, kept.displaced)) return `seed ${seed}: what is set aside differs`
    actor.stop()
  }
  for (const { question, field, value } of given.values()) {
    if (seenAndReplaced.has(`${question}/${String(value)}`)) continue
    const beside = kept.displaced.filter(({ id }) => id === question).map((one) => one.value as Partial<Answer>)
    const seen = [recordAt(kept.assessment, 'answers', question) ?? {}, ...beside] as Partial<Answer>[]
    if (!seen.some((one) => same(one[field], value)))
      return `seed ${seed}: ${question} ${field} ${String(value)} is lost`
  }
  for (const { question, list, member } of members.values())
    if (!recordAt(kept.assessment, 'answers', question)?.[list].includes(member))
      return `seed ${seed}: ${question} ${list} ${member} is lost`
  return undefined
}

function isIdle({ actor }: Window): boolean {
  const snapshot = actor.getSnapshot()
  const { unsaved, isStale } = snapshot.context
  return snapshot.matches({ open: { keeping: 'kept' } }) && unsaved.length === 0 && !isStale
}

const alike = (one: readonly Displaced[], other: readonly Displaced[]) =>
  one.length === other.length && one.every((each) => other.some((twin) => same(each, twin)))
