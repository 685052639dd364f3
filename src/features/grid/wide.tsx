import type { ReactNode } from 'react'

/** A table that may be wider than a phone: it is moved sideways, by keys too. */
export const Wide = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  // What is moved sideways takes the focus, so that keys can move it.
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
  <div className="grid-scroll" tabIndex={0} role="region" aria-label={name}>
    {children}
  </div>
)
