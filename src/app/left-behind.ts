import type { Edit } from '../domain/changes.ts'
import { kindsHere } from '../domain/records/kinds-here.ts'
import { readRecord } from '../domain/records/read-record.ts'
import { currentVersion } from '../domain/records/versions.ts'
import type { AssessmentActor } from '../machine/assessment-machine.ts'
import { noteBeingHere } from '../ports/marks.ts'
import type { Store } from '../storage/store.ts'
import { begun } from './begun.ts'

const place = 'needfirst.left-behind'

/** `version` is that of its records: what is loaded again may be a newer product. */
type Left = { readonly id: string; readonly version: number; readonly edits: readonly Edit[] }

/**
 * What was given and was not on the device yet when the page went out of sight. No browser lets a write to the device
 * that first has to read finish once the page is gone, so this window holds it until it is kept, also when it is loaded
 * again.
 */
export const leftBehind = {
  /** Holds on to what is being kept whenever the page goes out of sight, as it does before it is gone. */
  watch(actor: AssessmentActor): () => void {
    let isHeld = false
    const edits = () => {
      const { beingSaved, unsaved } = actor.getSnapshot().context
      return [...beingSaved, ...unsaved]
    }
    const hold = (left: Left) => {
      isHeld = left.edits.length > 0
      write(isHeld ? left : undefined)
    }
    const { id } = actor.getSnapshot().context
    // What fields hold is given as the document hears of it, which is before the window does.
    const hide = () =>
      document.visibilityState === 'hidden' &&
      edits().length > 0 &&
      hold({ id, version: currentVersion, edits: edits() })
    addEventListener('visibilitychange', hide)
    const heard = actor.subscribe(
      () => isHeld && edits().length === 0 && hold({ id, version: currentVersion, edits: [] }),
    )
    return () => {
      removeEventListener('visibilitychange', hide)
      heard.unsubscribe()
    }
  },
  /** On the device at last, beside what other windows wrote since. What the device refuses is held on to. */
  async keep(id: string, store: Store): Promise<void> {
    const left = read()
    if (left?.id !== id) return
    try {
      await begun.keep(id, store)
      await kindsHere(left.edits.map((edit) => edit.in))
      await store.write(
        id,
        left.edits.flatMap((edit) => readable(edit, left.version)),
      )
      noteBeingHere()
      write(undefined)
    } catch {
      // It is tried again when the assessment is opened again.
    }
  },
  forget: () => write(undefined),
}

/** An edit with its record as it is read today; none, where it cannot be. */
function readable(edit: Edit, version: number): Edit | readonly never[] {
  if (edit.after === undefined) return edit
  const after = readRecord(edit.in, edit.after, version)
  return after ? ({ ...edit, after } as Edit) : []
}

function write(left: Left | undefined): void {
  try {
    if (left) sessionStorage.setItem(place, JSON.stringify(left))
    else sessionStorage.removeItem(place)
  } catch {
    // A window that keeps nothing loses what the device has not taken.
  }
}

function read(): Left | undefined {
  try {
    return (JSON.parse(sessionStorage.getItem(place) ?? 'null') as Left | null) ?? undefined
  } catch {
    return undefined
  }
}
