import { fromCallback, fromPromise } from 'xstate'
import { assessmentMachine } from '../machine/assessment-machine.ts'
import { everyAssessment, type Store } from '../storage/store.ts'

/** What was chosen is drawn before it is written. */
const afterThisTask = () => new Promise<void>((resolve) => setTimeout(resolve))

/** The machine with its effects: this device's store. */
export const providedMachine = (store: Store) =>
  assessmentMachine.provide({
    actors: {
      'open assessment': fromPromise(({ input }) => store.open(input.id)),
      'write edits': fromPromise(async ({ input }) => {
        await afterThisTask()
        return store.write(input.id, input.edits)
      }),
      'listen elsewhere': fromCallback(({ input, sendBack }) =>
        store.listen((elsewhere) => {
          if (elsewhere.assessment === input.id || elsewhere.assessment === everyAssessment)
            sendBack({ type: 'changed.elsewhere', elsewhere })
        }),
      ),
    },
    actions: {
      'settle on the device': ({ context, event }) => {
        if (event.type === 'displaced.settled') store.settle(context.id, event.displaced).catch(() => undefined)
      },
    },
  })
