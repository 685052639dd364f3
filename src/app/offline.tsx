import type { ReactElement } from 'react'
import { fetchWhole } from './fetch-whole.ts'
import { NewerVersion } from './newer-version.tsx'
import { trustedUrl } from './trusted-url.ts'

/**
 * Keeps this build on the device, so that every page comes without a network. Says when a newer one waits, or was taken
 * in another window: this window goes on with all of its own build, until somebody asks for the newer one. Only for a page
 * that was built and comes from a server; silent where the browser does not do it.
 */
export async function keepOffline(say: (notice: ReactElement | undefined) => void): Promise<void> {
  if (import.meta.env.DEV || !location.protocol.startsWith('http') || !('serviceWorker' in navigator)) return
  const { serviceWorker } = navigator
  let isControlled = serviceWorker.controller !== null
  const registration = await serviceWorker.register(trustedUrl('sw.js'), { updateViaCache: 'none' })
  const found = () => {
    if (!isControlled) return
    say(<NewerVersion take={() => take(registration)} />)
    // What this build kept is thrown away as soon as any window takes the newer one.
    fetchWhole().catch(() => undefined)
  }
  const watch = (coming: ServiceWorker | null) =>
    coming?.addEventListener('statechange', () => coming.state === 'installed' && found())

  if (registration.waiting) found()
  watch(registration.installing)
  registration.addEventListener('updatefound', () => watch(registration.installing))
  serviceWorker.addEventListener('controllerchange', () => {
    found()
    isControlled = true
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') registration.update().catch(() => undefined)
  })
}

/** Loads the page again with the newer version, which another window may have taken before. */
function take({ waiting }: ServiceWorkerRegistration): void {
  if (!waiting) return reload()
  navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true })
  waiting.postMessage({ type: 'SKIP_WAITING' })
}

const reload = () => location.reload()
