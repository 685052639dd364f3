import { useEffect, useSyncExternalStore } from 'react'

export type FullScreen = { readonly isOn: boolean; readonly toggle: () => void }

/** The whole screen for this page, on and off; none where a browser has no such thing. It ends with whatever asked for it. */
export function useFullScreen(): FullScreen | undefined {
  const isOn = useSyncExternalStore(hear, isFull)
  useEffect(() => leave, [])
  if (!document.fullscreenEnabled) return undefined
  return { isOn, toggle: () => (isFull() ? leave() : enter()) }
}

function hear(changed: () => void): () => void {
  document.addEventListener('fullscreenchange', changed)
  return () => document.removeEventListener('fullscreenchange', changed)
}

const isFull = (): boolean => Boolean(document.fullscreenElement)

// A browser may refuse; then the page stays as it is.
const enter = (): void => void document.documentElement.requestFullscreen().catch(() => undefined)

const leave = (): void => {
  if (isFull()) void document.exitFullscreen().catch(() => undefined)
}
