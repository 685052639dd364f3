import { about } from '../../locales/en/about.ts'
import { useDevice } from '../../ports/use-device.ts'
import { Jump } from '../../ui/jump.tsx'
import { Later } from '../../ui/later.tsx'
import { useNeeded } from '../../ui/needed.ts'
import { Title } from '../../ui/title.tsx'
import { Fundamentals } from './fundamentals.tsx'
import { Gates } from './gates.tsx'
import { RouteTold } from './route-told.tsx'
import { Routing } from './routing.tsx'
import { Rule } from './rule.tsx'

/** The rules themselves, in words: read from the same data that decides. */
export function HowItDecides() {
  const { how: words } = about
  return (
    <>
      <Title tab={words.title}>{words.title}</Title>
      <p className="lead soft">{words.lead}</p>
      <Later>
        <Rules />
      </Later>
    </>
  )
}

function Rules() {
  const { how: words } = about
  const { loadContent } = useDevice()
  const content = useNeeded(loadContent)
  const contents = [
    ...content.routes.map(({ id, name }) => ({ id, name })),
    { id: 'gates', name: words.gates },
    { id: 'fundamentals', name: words.fundamentals },
    { id: 'routing', name: words.routing },
    { id: 'warnings', name: words.warnings },
  ]
  return (
    <>
      <nav className="contents" aria-label={words.contents}>
        {contents.map(({ id, name }) => (
          <Jump key={id} to={id}>
            {name}
          </Jump>
        ))}
      </nav>
      <section className="section" aria-labelledby="order">
        <h2 id="order">{words.order}</h2>
        <ol className="ticks after">
          {words.orderSay(content.headsMissing, content.fundamentals.length).map((say) => (
            <li key={say}>{say}</li>
          ))}
        </ol>
        <p className="after">
          {words.isNew}: <Rule rule={content.newWork} content={content} />
        </p>
        {content.notNewWork && (
          <p className="after">
            {words.isNotNew}: <Rule rule={content.notNewWork} content={content} />
          </p>
        )}
      </section>
      {content.routes.map((route) => (
        <RouteTold key={route.id} route={route} content={content} />
      ))}
      <Gates content={content} />
      <Fundamentals content={content} />
      <Routing content={content} />
      <section className="section" aria-labelledby="warnings">
        <h2 id="warnings" tabIndex={-1}>
          {words.warnings}
        </h2>
        {words.warningsSay.map((say) => (
          <p key={say}>{say}</p>
        ))}
      </section>
    </>
  )
}
