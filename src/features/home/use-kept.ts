import { useEffect, useMemo, useState } from 'react'
import { failureIn } from '../../storage/failure.ts'
import { useDevice, type Device } from '../../ports/use-device.ts'
import type { Failure, Summary } from '../../storage/store.ts'
import { aMoment, longEnoughToWonder } from './long-enough-to-wonder.ts'

type Kept = {
  /** Newest first; undefined until the device has answered. */
  readonly summaries?: readonly Summary[]
  readonly failure?: Failure
}

/** What is kept on this device, and what other windows change of it. A device that does not answer, or cannot, is asked again. */
export function useKept(): Kept & { readonly reload: () => void } {
  const device = useDevice()
  const [kept, setKept] = useState<Kept>({})
  const asking = useMemo(() => askingFor(device.list, setKept), [device])
  useEffect(() => {
    asking.ask()
    const stopListening = device.listen(asking.ask)
    return () => {
      stopListening()
      asking.stop()
    }
  }, [device, asking])
  return { ...kept, reload: asking.ask }
}

type Hear = (next: (before: Kept) => Kept) => void

/** Asks for the list, and again after a failure; the answer to what was asked last is heard. */
function askingFor(list: Device['list'], hear: Hear): { readonly ask: () => void; readonly stop: () => void } {
  let turn = 0
  let waiting: ReturnType<typeof setTimeout> | undefined
  const wait = (then: () => void, milliseconds: number) => {
    clearTimeout(waiting)
    waiting = setTimeout(then, milliseconds)
  }
  const say = (failure: Failure) => hear((before) => ({ ...before, failure }))
  const ask = () => {
    const mine = ++turn
    wait(() => say('silent'), longEnoughToWonder)
    const heard = (answer: () => void) => {
      if (mine !== turn) return
      clearTimeout(waiting)
      answer()
    }
    const failed = (failure: Failure) => {
      say(failure)
      wait(ask, aMoment)
    }
    list().then(
      (summaries) => heard(() => hear(() => ({ summaries }))),
      (error: unknown) => heard(() => failed(failureIn(error))),
    )
  }
  const stop = () => {
    turn++
    clearTimeout(waiting)
  }
  return { ask, stop }
}
