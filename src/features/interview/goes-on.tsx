import { useSyncExternalStore } from 'react'
import { interview as words } from '../../locales/en/interview.ts'
import { staysHere, stayHere } from '../../ports/marks.ts'

const listening = new Set<() => void>()
const listen = (heard: () => void) => {
  listening.add(heard)
  return () => listening.delete(heard)
}

/** Whether a choice that completes a step stays on its page; it is so for all of them, on this device, until it is said otherwise. */
export const useStaysHere = (): boolean => useSyncExternalStore(listen, staysHere)

function setStays(stays: boolean): void {
  stayHere(stays)
  for (const heard of listening) heard()
}

/** That a choice goes on by itself, and a way to stop that. */
export function GoesOn() {
  const stays = useStaysHere()
  return (
    <p className="goes-on">
      <span>{stays ? words.goesOn.stays : words.goesOn.goes}</span>
      <label className="choice tick">
        <input type="checkbox" checked={stays} onChange={(event) => setStays(event.target.checked)} />
        <span>{words.goesOn.stay}</span>
      </label>
    </p>
  )
}
