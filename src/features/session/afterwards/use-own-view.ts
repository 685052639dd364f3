import { useCallback, useRef, useState } from 'react'
import { looked, type Looked } from '../../../domain/records/fields.ts'
import { own } from '../../../domain/own.ts'
import { useMachine } from '../../../ports/use-work.ts'
import { inThisWindow, placeOfOwnView } from '../../../storage/in-this-window.ts'

/** The groups on offer that are none of the list; no id of a group has a colon. */
export const another = ':another'
export const notSaid = ':not-said'

export type Given = { readonly level?: Looked | undefined; readonly reason: string }

/** A view that is being given. */
export type Begun = {
  /** The id of a group, or one of the two above; empty before one is chosen. */
  readonly group: string
  readonly name: string
  readonly answers: Readonly<Record<string, Given>>
}

const blank: Begun = { group: '', name: '', answers: {} }

/** A view that is being given: this window holds it as it is typed, until it is saved or thrown away. */
export function useOwnView() {
  const place = placeOfOwnView(useMachine(({ context }) => context.id))
  const [begun, setBegun] = useState(() => read(inThisWindow.at(place)))
  const [thrown, setThrown] = useState<Begun>()
  const latest = useRef(begun)
  const set = useCallback(
    (next: Begun) => {
      latest.current = next
      setBegun(next)
      inThisWindow.keep(place, JSON.stringify(next))
    },
    [place],
  )
  return {
    begun,
    /** The same as it is now, also where it is not drawn yet. */
    now: () => latest.current,
    change: (fields: Partial<Begun>) => set({ ...latest.current, ...fields }),
    answer: (question: string, given: Partial<Given>) => {
      const { answers } = latest.current
      const before = own(answers, question) ?? { reason: '' }
      set({ ...latest.current, answers: { ...answers, [question]: { ...before, ...given } } })
    },
    /** What is in the window's own keeping goes; what is drawn stays as it is. */
    letGo: () => inThisWindow.letGo(place),
    throwAway: () => {
      setThrown(latest.current)
      latest.current = blank
      setBegun(blank)
      inThisWindow.letGo(place)
    },
    /** What was thrown away last. */
    thrown,
    bringBack: set,
  }
}

export const isBlank = ({ group, name, answers }: Begun): boolean =>
  group === '' && name === '' && Object.values(answers).every(({ level, reason }) => level === undefined && !reason)

/** What this window held; nothing of it where it is not as it was written. */
function read(text: string | undefined): Begun {
  try {
    const { group, name, answers } = JSON.parse(text ?? '') as Begun
    const kept = Object.entries(answers).filter(
      ([, { level, reason }]) => typeof reason === 'string' && (level === undefined || looked.safeParse(level).success),
    )
    return { group, name, answers: Object.fromEntries(kept) }
  } catch {
    return blank
  }
}
