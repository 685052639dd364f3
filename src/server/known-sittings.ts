import type { Limits } from './limits.ts'
import type { Sitting } from './store/sittings.ts'
import type { Store } from './store/store.ts'
import type { Streams } from './streams.ts'

/**
 * What is so in each sitting, remembered as long as every change of it is heard. Nothing is kept here that the store has
 * not: orders never ask it, and answers only what never changes in a sitting.
 */
export type KnownSittings = ReturnType<typeof knownSittings>

export function knownSittings(store: Store, streams: Streams, limits: Limits) {
  const known = new Map<string, Sitting>()
  const asked = new Map<string, Promise<Sitting | undefined>>()

  /** A sitting as the store has it; many who ask at once are answered together. */
  function read(code: string): Promise<Sitting | undefined> {
    const reading = asked.get(code) ?? store.present(code).finally(() => asked.delete(code))
    asked.set(code, reading)
    return reading
  }

  async function at(code: string): Promise<Sitting | undefined> {
    const remembered = store.hears() ? known.get(code) : undefined
    if (remembered) return remembered
    const sitting = await read(code)
    if (sitting && store.hears()) remember(sitting)
    return sitting
  }

  /** Whether it is newer than what was known: what is read late never stands for what was read after it. */
  function remember(sitting: Sitting): boolean {
    const isNewer = sitting.version > (known.get(sitting.code)?.version ?? 0)
    if (isNewer) known.set(sitting.code, sitting)
    return isNewer
  }

  /** The newest that is known of a sitting, at this very moment: what was read may be older when it is come to. */
  const newest = (sitting: Sitting): Sitting => {
    const remembered = known.get(sitting.code)
    return remembered && remembered.version > sitting.version ? remembered : sitting
  }

  /** Tells the phones what is so now. */
  function changed(sitting: Sitting): void {
    if (remember(sitting)) streams.tell(sitting)
  }

  /** It is deleted: nobody hears more of it. */
  function gone(code: string): void {
    known.delete(code)
    limits.forget(code)
    streams.end(code)
  }

  async function look(code: string): Promise<void> {
    try {
      const sitting = await store.present(code)
      if (sitting) changed(sitting)
      else gone(code)
    } catch {
      // The store is away. What it has to say when it is back is heard then.
      known.delete(code)
    }
  }

  store.listen((code) => {
    const codes = code === undefined ? new Set([...known.keys(), ...streams.codes()]) : [code]
    for (const one of codes) void look(one)
  })
  return { at, read, newest, changed, gone }
}
