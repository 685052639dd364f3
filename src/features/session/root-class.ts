import { useLayoutEffect } from 'react'

/** While it stands, what is around the page looks otherwise. */
export function useRootClass(name: 'handed-round' | 'without-head', isOn = true): void {
  useLayoutEffect(() => {
    const { classList } = document.documentElement
    classList.toggle(name, isOn)
    return () => classList.remove(name)
  }, [name, isOn])
}
