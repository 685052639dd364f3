import { about as words } from '../../locales/en/about.ts'
import { Title } from '../../ui/title.tsx'
import { FoundSince } from './found-since.tsx'
import { HowItDecides } from './how-it-decides.tsx'
import { Claims, Sources } from './sources.tsx'
import './about.css'

/** The pages about the product itself. */
export function About({ page, of }: { readonly page: string; readonly of?: string }) {
  if (page === 'how') return <HowItDecides />
  if (page === 'sources') return of ? <Claims ids={of.split('.')} /> : <Sources />
  if (page === 'since') return <FoundSince />
  const { title, paragraphs } = page === 'accessibility' ? words.accessibility : words.privacy
  return (
    <div className="stack">
      <Title tab={title}>{title}</Title>
      {paragraphs.map((paragraph) => (
        <p className="after" key={paragraph}>
          {paragraph}
        </p>
      ))}
    </div>
  )
}
