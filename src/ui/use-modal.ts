import { useEffect, useRef, type RefObject } from 'react'

/** A dialog that is open for as long as it is there, above all else. Whoever closes it gives the focus back where it was. */
export function useModal(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return dialog
}
