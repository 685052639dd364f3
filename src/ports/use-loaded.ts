import { useEffect, useState } from 'react'

/**
 * Content that a page can do without: undefined until it is here, and for good where it cannot be had. `load` gives the
 * same promise each time. What a page cannot do without it waits for with `use`.
 */
export function useLoaded<T>(load: () => Promise<T>, isWanted = true): T | undefined {
  const [loaded, setLoaded] = useState<T>()
  useEffect(() => {
    if (!isWanted) return
    let isHere = true
    load().then(
      (value) => isHere && setLoaded(() => value),
      () => undefined,
    )
    return () => {
      isHere = false
    }
  }, [load, isWanted])
  return loaded
}
