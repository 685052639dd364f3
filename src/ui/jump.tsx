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

/** Opens whatever the place is folded into, and what is folded right under it; then goes there. */
function reveal(target: HTMLElement): void {
  target.closest('details')?.setAttribute('open', '')
  target.closest('section')?.querySelector(':scope > details.part')?.setAttribute('open', '')
  target.scrollIntoView()
  target.focus({ preventScroll: true })
}
