import { blankAssessment, isId, type Assessment } from '../domain/assessment.ts'
import type { Found, Store } from '../storage/store.ts'

type Begun = { readonly id: string; readonly depth: 'screen' | 'full'; readonly at: string }

const place = 'needfirst.begun'

/**
 * Assessments that somebody has started and given nothing to yet. They are not on the device: it is asked to keep one
 * with the first thing that is given, so that looking in leaves nothing behind. This window knows them until then, also
 * when it is loaded again.
 */
export const begun = {
  start(given: Begun): string {
    hold([...all(), given])
    return given.id
  },
  /** As the machine finds it; undefined for any other. */
  find(id: string): Found | undefined {
    const one = all().find((known) => known.id === id)
    return one && { assessment: blank(one), displaced: [], setAside: [], isBinned: false }
  },
  /** On the device from now on. */
  async keep(id: string, store: Store): Promise<void> {
    const one = all().find((known) => known.id === id)
    if (!one) return
    await store.create(blank(one))
    hold(all().filter((known) => known.id !== id))
  },
  forget: () => hold([]),
}

/** A quick look is begun by one person, and says so where it can be changed. */
const blank = ({ id, at, depth }: Begun): Assessment =>
  blankAssessment(id, at, { depth, answering: depth === 'screen' ? 'alone' : '' })

let held: readonly Begun[] | undefined

function all(): readonly Begun[] {
  return (held ??= read())
}

function hold(next: readonly Begun[]): void {
  held = next
  try {
    sessionStorage.setItem(place, JSON.stringify(next))
  } catch {
    // It is known until the window is loaded again.
  }
}

function read(): readonly Begun[] {
  try {
    const found = JSON.parse(sessionStorage.getItem(place) ?? '[]') as readonly Begun[]
    return found.filter(({ id }) => isId(id))
  } catch {
    return []
  }
}
