import { createContext, useContext, useEffect, useState } from 'react'
import { createActor, fromCallback, fromPromise } from 'xstate'
import { nanoid } from 'nanoid'
import { phonesMachine, type Kept, type PhonesActor, type PhonesSnapshot } from '../../machine/phones-machine.ts'
import { live } from '../../ports/live.ts'
import { useOfActor } from '../../ports/use-of-actor.ts'
import { sittings } from '../../storage/sessions.ts'

export const PhonesContext = createContext<PhonesActor | undefined>(undefined)

/** In ms: how often the room is heard. */
const often = 1000

/** The machine of a sitting by phones, with its effects: the server where this page is from, and this device. `kept` is where its way is kept. */
export function usePhonesMachine(kept: string): PhonesActor | undefined {
  const [actor, setActor] = useState<PhonesActor>()
  useEffect(() => {
    const made = createActor(provided, { input: { assessment: kept } })
    made.subscribe(() => setActor(made))
    made.start()
    return () => void made.stop()
  }, [kept])
  return actor
}

const provided = phonesMachine.provide({
  actors: {
    'find the room': fromPromise(({ input }) => sittings.phones.find<Kept>(input.assessment)),
    'begin the room': fromPromise(async ({ input: { organisationKey, ...begin } }) => {
      const told = await live.begin(begin, begin.creation, organisationKey)
      if (!told.ok) throw new Error(told.why)
      return { ...begin, code: told.value, recorded: [] }
    }),
    'keep the way there': fromPromise(({ input }) => sittings.phones.keep(input.assessment, input.kept)),
    'hear the room': fromCallback(({ sendBack, input: { kept } }) => {
      let version: number | undefined
      let isOver = false
      const hear = async () => {
        const progress = await live.progress(kept)
        if (!progress.ok && progress.why === 'not-found')
          // The server knows nothing of it: it is begun there anew, and phones that know the code come back by themselves.
          await live.begin(kept, kept.creation, '')
        const isNew = progress.ok && progress.value.version !== version
        const now = isNew ? await live.now(kept) : undefined
        if (isOver) return
        if (!progress.ok || (now && !now.ok)) sendBack({ type: 'line.lost' })
        else {
          if (now?.ok) version = now.value.version
          sendBack({ type: 'heard', now: now?.ok ? now.value : undefined, progress: progress.value })
        }
        timer = setTimeout(() => void hear(), often)
      }
      let timer = setTimeout(() => void hear())
      return () => {
        isOver = true
        clearTimeout(timer)
      }
    }),
    'give the order': fromPromise(async ({ input: { kept, ordering } }) => {
      const told = await live.order(kept, ordering)
      if (told.ok) return { now: told.value }
      if (told.now) return { now: told.now }
      if (told.why === 'unreached') throw new Error(told.why)
      // It may not be given now: what is so is looked up anew.
      const now = await live.now(kept)
      if (!now.ok) throw new Error(now.why)
      return { now: now.value }
    }),
    'delete the room': fromPromise(async ({ input: { assessment, kept } }) => {
      if (!(await live.remove(kept))) throw new Error('unreached')
      await sittings.phones.remove(assessment)
    }),
    'forget the way there': fromPromise(({ input }) => sittings.phones.remove(input.assessment)),
  },
})

/** An id of its own for each thing that is ordered: safe to be sent again. */
export const orderId = (): string => nanoid(12).replace(/[-_]/g, 'x')
/** 22 signs, 131 bits; the server keeps a hash of it. */
export const newKey = (): string => nanoid(22)

function usePhones(): PhonesActor {
  const actor = useContext(PhonesContext)
  if (!actor) throw new Error('This part belongs inside a sitting by phones')
  return actor
}

export const useSendToPhones = (): PhonesActor['send'] => usePhones().send

/** A part of what the machine says now. It has to be the same where nothing changed. */
export const useOfPhones = <T>(select: (snapshot: PhonesSnapshot) => T): T => useOfActor(usePhones(), select)
