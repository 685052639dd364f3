import { createActor, fromCallback, fromPromise, SimulatedClock, waitFor } from 'xstate'
import { blankAssessment, type Assessment } from '../../src/domain/assessment.ts'
import type { Lists } from '../../src/domain/asked.ts'
import type { Stop } from '../../src/domain/walk.ts'
import { edit, type Change, type Edit } from '../../src/domain/changes.ts'
import type { Context } from '../../src/machine/context.ts'
import {
  assessmentMachine,
  type AssessmentActor,
  type AssessmentSnapshot,
} from '../../src/machine/assessment-machine.ts'
import { smallContent } from '../fixtures/small-content.ts'
import { StoreError, type Failure, type Found, type SetAside, type Written } from '../../src/storage/store.ts'

export const at = '2026-11-25T14:03:00.000Z'
export const blank = blankAssessment('one', at)
export const input = { id: 'one', lists: smallContent }

/** A write that the machine asked for, and that the test answers. */
type Write = {
  readonly edits: readonly Edit[]
  readonly keep: (written?: Partial<Written>) => Promise<void>
  readonly fail: (failure: Failure) => Promise<void>
}

/** What is asked of the device, and what the test says came of it. */
type Asked<Answer> = {
  readonly answer: (answer: Answer) => Promise<void>
  readonly fail: (failure: Failure) => Promise<void>
}

export const found = (assessment: Assessment, more: Partial<Found> = {}): Found => ({
  assessment,
  displaced: [],
  setAside: [],
  isBinned: false,
  ...more,
})

/** The machine on a device whose every write and every second look waits for the test to say what came of it. */
export async function aDevice(given: { assessment?: Assessment; lists?: Lists } & Partial<Found> = {}) {
  const writes: Write[] = []
  const looks: Asked<Found | undefined>[] = []
  const putsBack: Asked<void>[] = []
  const letGoThere: SetAside[] = []
  /** Each time the machine asked what settles most, and of what. */
  const sought: Asked<Stop | undefined>[] = []
  const soughtOf: object[] = []
  /** Where the machine led the address. */
  const leads: { readonly to: Stop; readonly how?: string | undefined }[] = []
  /** All that was asked of the device, in order. */
  const asks: (readonly [effect: string, of: { readonly id: string }])[] = []
  const clock = new SimulatedClock()
  let isOpen = false
  let tell: (() => void) | undefined
  const asked = <Answer>(list: Asked<Answer>[]) =>
    new Promise<Answer>((resolve, reject) => {
      list.push({
        answer: (answer) => after(() => resolve(answer)),
        fail: (failure) => after(() => reject(new StoreError(failure))),
      })
    })
  const machine = assessmentMachine.provide({
    actors: {
      'open assessment': fromPromise<Found | undefined, { id: string }>(async ({ input }) => {
        asks.push(['open assessment', input])
        return isOpen ? asked(looks) : found(given.assessment ?? blank, given)
      }),
      'put back': fromPromise<void, Context>(({ input }) => {
        asks.push(['put back', input])
        return asked(putsBack)
      }),
      'write edits': fromPromise<Written, { id: string; edits: readonly Edit[] }>(
        ({ input }) =>
          new Promise((resolve, reject) => {
            asks.push(['write edits', input])
            writes.push({
              edits: input.edits,
              keep: (written) =>
                after(() => resolve({ at, merged: [], displaced: [], setAside: [], isBinned: false, ...written })),
              fail: (failure) => after(() => reject(new StoreError(failure))),
            })
          }),
      ),
      'find what settles most': fromPromise<Stop | undefined, { assessment: Assessment; agenda: Stop }>(({ input }) => {
        soughtOf.push(input)
        return asked(sought)
      }),
      'listen elsewhere': fromCallback(({ input, sendBack }) => {
        asks.push(['listen elsewhere', input])
        tell = () => sendBack({ type: 'changed.elsewhere' })
      }),
    },
    actions: {
      'let go of it on the device': (_, { gone }) => void letGoThere.push(gone),
      'lead there': (_, lead) => void leads.push(lead),
    },
  })
  const actor: AssessmentActor = createActor(machine, {
    input: { ...input, ...(given.lists && { lists: given.lists }) },
    clock,
  }).start()
  /** Answers, and waits until the machine has heard of it: an answer is heard within the task it comes in. */
  async function after(answer: () => void): Promise<void> {
    answer()
    await new Promise((resolve) => setTimeout(resolve))
  }
  await waitFor(actor, ({ value }) => value !== 'opening')
  isOpen = true
  return {
    actor,
    clock,
    writes,
    looks,
    putsBack,
    letGoThere,
    sought,
    soughtOf,
    leads,
    asks,
    context: () => actor.getSnapshot().context,
    keeping: () => (actor.getSnapshot().value as { open: { keeping: string } }).open.keeping,
    make: (change: Change) => actor.send({ type: 'change.made', change }),
    hear: () => tell?.(),
  }
}

/** A change of one parked thought, from how the assessment now stands. */
export const parked = (assessment: Assessment, id: string, what: string | undefined): Change => ({
  what: 'parking-lot',
  edits: [edit(assessment, 'parkingLot', id, what === undefined ? undefined : { what, from: '' })],
})

/** What a snapshot keeps of the work, without where people are. */
export const workIn = ({ context: { assessment, unsaved, beingSaved, displaced } }: AssessmentSnapshot) => ({
  assessment,
  waiting: [...beingSaved, ...unsaved],
  displaced,
})
