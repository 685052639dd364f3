import { createActor, fromCallback, fromPromise, SimulatedClock, waitFor } from 'xstate'
import { blankAssessment, type Assessment } from '../../src/domain/assessment.ts'
import { edit, type Change, type Edit } from '../../src/domain/changes.ts'
import {
  assessmentMachine,
  type AssessmentActor,
  type AssessmentSnapshot,
} from '../../src/machine/assessment-machine.ts'
import {
  StoreError,
  type Displaced,
  type Elsewhere,
  type Failure,
  type Found,
  type Written,
} from '../../src/storage/store.ts'

export const at = '2026-11-25T14:03:00.000Z'
export const blank = blankAssessment('one', at)

/** A write that the machine asked for, and that the test answers. */
type Write = {
  readonly edits: readonly Edit[]
  readonly keep: (written?: Partial<Written>) => Promise<void>
  readonly fail: (failure: Failure) => Promise<void>
}

/** The machine on a device whose every write waits for the test to say what came of it. */
export async function aDevice(given: { assessment?: Assessment; displaced?: readonly Displaced[] } = {}) {
  const writes: Write[] = []
  const settledThere: Displaced[] = []
  const clock = new SimulatedClock()
  let tell: ((elsewhere: Elsewhere) => void) | undefined
  const machine = assessmentMachine.provide({
    actors: {
      'open assessment': fromPromise<Found | undefined, { id: string }>(async () => ({
        assessment: given.assessment ?? blank,
        displaced: given.displaced ?? [],
      })),
      'write edits': fromPromise<Written, { id: string; edits: readonly Edit[] }>(
        ({ input }) =>
          new Promise((resolve, reject) => {
            writes.push({
              edits: input.edits,
              keep: (written) => after(() => resolve({ at, merged: [], displaced: [], ...written })),
              fail: (failure) => after(() => reject(new StoreError(failure))),
            })
          }),
      ),
      'listen elsewhere': fromCallback(({ sendBack }) => {
        tell = (elsewhere) => sendBack({ type: 'changed.elsewhere', elsewhere })
      }),
    },
    actions: { 'settle on the device': (_, { displaced }) => void settledThere.push(displaced) },
  })
  const actor: AssessmentActor = createActor(machine, { input: { id: 'one' }, clock }).start()
  /** Answers a write, and waits until the machine has heard of it. */
  async function after(answer: () => void): Promise<void> {
    const before = actor.getSnapshot()
    answer()
    await waitFor(actor, (snapshot) => snapshot.value !== before.value)
  }
  await waitFor(actor, ({ value }) => value !== 'opening')
  return {
    actor,
    clock,
    writes,
    settledThere,
    context: () => actor.getSnapshot().context,
    keeping: () => (actor.getSnapshot().value as { open: { keeping: string } }).open.keeping,
    make: (change: Change) => actor.send({ type: 'change.made', change }),
    hear: (elsewhere: Partial<Elsewhere>) => tell?.({ assessment: 'one', rows: [], gone: [], ...elsewhere }),
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
