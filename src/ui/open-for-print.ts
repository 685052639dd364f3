import { useEffect } from 'react'

/** Opens everything folded while the page is printed, and folds it again afterwards. Small notes of sources stay folded. */
export function useOpenForPrint(): void {
  useEffect(() => {
    let opened: HTMLDetailsElement[] = []
    const open = () => {
      opened = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open]):not(.source)')]
      opened.forEach((details) => (details.open = true))
    }
    const fold = () => {
      opened.forEach((details) => (details.open = false))
      opened = []
    }
    addEventListener('beforeprint', open)
    addEventListener('afterprint', fold)
    return () => {
      removeEventListener('beforeprint', open)
      removeEventListener('afterprint', fold)
    }
  }, [])
}
