import { useEffect, useRef } from 'react'

/** A part of a page's form that looks before the form is sent: `look` says whether it may be. Its ref marks the part. */
export function useBeforeGoingOn<Part extends HTMLElement>(look: () => boolean) {
  const part = useRef<Part>(null)
  const latest = useRef(look)
  useEffect(() => {
    latest.current = look
  })
  useEffect(() => {
    const form = part.current?.closest('form')
    const onSubmit = (event: Event) => {
      if (latest.current()) return
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    // Before the page's own handler.
    form?.addEventListener('submit', onSubmit, { capture: true })
    return () => form?.removeEventListener('submit', onSubmit, { capture: true })
  }, [])
  return part
}
