import { onOneLine } from '../../domain/text.ts'
import { countsOf } from '../../domain/counts.ts'
import { presentIn } from '../../domain/who-answers.ts'
import { countsSay } from '../../locales/counts.ts'
import { dateSay } from '../../locales/dates.ts'
import { common } from '../../locales/en/common.ts'
import { present } from '../../locales/en/present.ts'
import { Title } from '../../ui/title.tsx'
import { useRecommended } from '../parts/recommended.ts'
import { cut } from './cut.ts'
import { groupsSay } from './groups-say.ts'

const longest = { title: 60, line: 80 }

/** What is decided, for whom, by when and by whom, and how far it has come. A post that was named stays parked. */
export function StartScreen() {
  const { start: words } = present
  const { content, assessment } = useRecommended()
  const { title, decision, people, decideBy } = assessment.about.about
  const say = cut(title, longest.title) || common.untitled
  const rows = [
    { name: words.decision, say: cut(decision, longest.line) },
    { name: words.people, say: cut(people, longest.line) },
    { name: words.decideBy, say: decideBy && dateSay(decideBy) },
    { name: words.room, say: groupsSay(presentIn(assessment).map(([, { group }]) => group)) },
    { name: words.progress, say: countsSay(countsOf(content, assessment).questions) },
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
