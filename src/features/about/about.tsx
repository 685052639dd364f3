import { about } from '../../locales/en/about.ts'
import { decision } from '../../locales/en/decision.ts'
import { ladder } from '../../locales/en/ladder.ts'
import { useWords, withWords } from '../../locales/words.ts'
import { Title } from '../../ui/title.tsx'
import { HowItDecides } from './how-it-decides.tsx'
import { Sources } from './sources.tsx'
import './about.css'

/** The pages about the product itself. */
export const About = withWords({ about, decision, ladder }, function About({ page }: { readonly page: string }) {
  const { about: words } = useWords()
  if (page === 'how') return <HowItDecides />
  if (page === 'sources') return <Sources />
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
})
