import type { Live } from './live.ts'

const every = 600_000

/** The time that sittings are measured by: it was right when the server started, and no setting of the clock moves it. */
export const steadyClock = (): number => performance.timeOrigin + performance.now()

/** Deletes every sitting whose time is over, now and then. */
export function sweeping({ store, sittings, clock }: Live) {
  async function sweep() {
    // A store that is away is swept when it is back.
    const codes = await store.sweep(clock()).catch(() => [])
    for (const code of codes) sittings.gone(code)
  }
  const again = setInterval(() => void sweep(), every).unref()
  return { sweep, stop: () => clearInterval(again) }
}
