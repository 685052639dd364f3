import { useEffect, useRef, type ReactNode } from 'react'

/** What has just been done, read out and in focus: the button that did it is gone. `about` names each deed. */
export function Said({ about, children }: { readonly about: string | undefined; readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (about !== undefined) box.current?.focus()
  }, [about])
  return (
    <div role="status" tabIndex={-1} ref={box} className={about === undefined ? undefined : 'banner'}>
      {about !== undefined && children}
    </div>
  )
}
