import { onOneLine } from '../../domain/text.ts'
import { questionsAsked, tally } from '../../domain/asked.ts'
import { countsSay } from '../../locales/counts.ts'
import { dateSay } from '../../locales/dates.ts'
import { common } from '../../locales/en/common.ts'
import { present } from '../../locales/en/present.ts'
import { Title } from '../../ui/title.tsx'
import { useRecommended } from '../parts/recommended.ts'
import { cut } from './cut.ts'

const longest = { title: 60, line: 80 }

/** What is decided, for whom and by when, and how far it has come. A post that was named stays parked. */
export function StartScreen() {
  const { start: words } = present
  const { content, assessment } = useRecommended()
  const { title, decision, people, decideBy } = assessment.about.about
  const say = cut(title, longest.title) || common.untitled
  const rows = [
    { name: words.decision, say: cut(decision, longest.line) },
    { name: words.people, say: cut(people, longest.line) },
    { name: words.decideBy, say: decideBy && dateSay(decideBy) },
    { name: words.progress, say: countsSay(tally(questionsAsked(content, assessment), assessment)) },
  ]
  return (
    <>
      <Title className="show" tab={onOneLine(say)}>
        {say}
      </Title>
      <dl className="lines">
        {rows
          .filter((row) => row.say)
          .map((row) => (
            <div key={row.name}>
              <dt>{row.name}</dt>
              <dd>{row.say}</dd>
            </div>
          ))}
      </dl>
    </>
  )
}
