import type { ReactNode } from 'react'

type Props = { readonly title: string; readonly intro?: string | undefined; readonly children: ReactNode }

/** A part of the handout under its heading. */
export const Part = ({ title, intro, children }: Props) => (
  <section>
    <h2>{title}</h2>
    {intro && <p className="intro">{intro}</p>}
    {children}
  </section>
)
