import type { ReactNode } from 'react'

/** A link to a place on this page. The address belongs to the router, so it moves the focus and not the address. */
export const Jump = ({ to, children }: { readonly to: string; readonly children: ReactNode }) => (
  <a
    href={`#${to}`}
    onClick={(event) => {
      event.preventDefault()
      const target = document.getElementById(to)
      if (target) reveal(target)
    }}
  >
    {children}
  </a>
)

/** Opens whatever the place is folded into, and what is folded in it or right under it; then goes there. */
function reveal(target: HTMLElement): void {
  for (let fold = target.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true
  target.closest('section')?.querySelector(':scope > details.part')?.setAttribute('open', '')
  target.scrollIntoView()
  const summary = target.querySelector<HTMLElement>(':scope > summary')
  ;(summary ?? target).focus({ preventScroll: true })
}
