import { actions } from '../../locales/en/actions.ts'
import { booklet } from '../../locales/en/booklet.ts'
import { Lines } from './lines.tsx'

/** What was agreed, and what was parked. */
export function End() {
  const { end: words } = booklet
  return (
    <>
      <section className="whole">
        <h2>{words.title}</h2>
        <p className="small soft">{words.say}</p>
        <Lines fields={[{ say: words.what, wide: 3 }, { say: words.who, wide: 2 }, { say: words.by }]} more={7} />
      </section>
      <section className="whole">
        <h2>{actions.parking.title}</h2>
        <p className="small soft">{words.parkedSay}</p>
        <Lines fields={[{ say: actions.parking.what, wide: 3 }, { say: actions.parking.from }]} more={3} />
      </section>
    </>
  )
}
