import type { ReactNode } from 'react'
import { home as words } from '../../locales/en/home.ts'
import { Title } from '../../ui/title.tsx'
import { Specimen } from './specimen.tsx'

/** What it is, in a sentence, beside a picture of an answer; and below it the ways in. */
export function Hero({ children }: { readonly children?: ReactNode }) {
  return (
    <div className="hero">
      <div className="stack-5">
        <Title tab={words.title}>{words.title}</Title>
        <p className="lead">{words.lead}</p>
        {children}
      </div>
      <Specimen />
    </div>
  )
}
