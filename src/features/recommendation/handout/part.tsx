import type { ReactNode } from 'react'

type Props = {
  readonly title: string
  readonly intro?: string | undefined
  readonly isWhole?: boolean
  readonly children: ReactNode
}

/** A part of the handout under its heading. */
export const Part = ({ title, intro, isWhole = false, children }: Props) => (
  <section className={isWhole ? 'whole-part' : undefined}>
    <h2>{title}</h2>
    {intro && <p className="intro">{intro}</p>}
    {children}
  </section>
)
