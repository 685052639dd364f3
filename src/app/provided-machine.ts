import { fromCallback, fromPromise } from 'xstate'
import { begun } from './begun.ts'
import { findWhatSettlesMost } from './find-what-settles-most.ts'
import { navigate } from './hash-location.ts'
import { leftBehind } from './left-behind.ts'
import { assessmentMachine } from '../machine/assessment-machine.ts'
import { noteBeingHere } from '../ports/marks.ts'
import { pathTo } from '../ports/paths.ts'
import { everyAssessment, type Store } from '../storage/store.ts'
import { goingBack } from '../ui/places.ts'

/** What was chosen is drawn before it is written. */
const afterThisTask = () => new Promise<void>((resolve) => setTimeout(resolve))

let hasAsked = false

/** The browser is asked not to clear away what is kept, once there is something of one's own; some ask the person. */
function askToStay(): void {
  if (hasAsked) return
  hasAsked = true
  void navigator.storage?.persist?.().catch(() => undefined)
}

/** The machine with its effects: this device's store, and the address. */
export const providedMachine = (store: Store) => {
  let isFirst = true
  return assessmentMachine.provide({
    actors: {
      'open assessment': fromPromise(async ({ input }) => {
        if (isFirst) await leftBehind.keep(input.id, store)
        isFirst = false
        return (await store.open(input.id)) ?? begun.find(input.id)
      }),
      'write edits': fromPromise(async ({ input }) => {
        // Out of sight nothing is drawn, and there may be little time.
        if (document.visibilityState === 'visible') await afterThisTask()
        await begun.keep(input.id, store)
        const written = await store.write(input.id, input.edits)
        noteBeingHere()
        askToStay()
        return written
      }),
      'put back': fromPromise(async ({ input: { id, assessment, displaced, setAside, beingSaved, isBinned } }) => {
        if (!isBinned) return store.create(assessment!, { displaced, setAside })
        await store.restore(id)
        if (beingSaved.length > 0) await store.write(id, beingSaved)
      }),
      'find what settles most': findWhatSettlesMost,
      'listen elsewhere': fromCallback(({ input, sendBack }) => {
        const lookAgain = () => sendBack({ type: 'changed.elsewhere' })
        const stopListening = store.listen((id) => (id === input.id || id === everyAssessment) && lookAgain())
        // A window that was put to sleep may have missed what the others said.
        const wake = () => document.visibilityState === 'visible' && lookAgain()
        document.addEventListener('visibilitychange', wake)
        addEventListener('pageshow', wake)
        return () => {
          stopListening()
          document.removeEventListener('visibilitychange', wake)
          removeEventListener('pageshow', wake)
        }
      }),
    },
    actions: {
      'lead there': ({ context }, { to, how }) =>
        navigate(pathTo(context.id, to), how === 'back' ? { state: goingBack } : { replace: how === 'instead' }),
      'let go of it on the device': ({ context }, { gone }) => {
        store.letGo(context.id, gone).catch(() => undefined)
      },
    },
  })
}
