import { home } from '../../locales/en/home.ts'

const inks = ['proof', 'proof', 'back', 'nothing', 'talk', 'talk'] as const

/** A picture of an answer: two readings, and the ladder with where the answer stands. */
export function Specimen() {
  const { specimen: words } = home
  return (
    <figure className="specimen stack">
      <figcaption className="small soft">{words.caption}</figcaption>
      <p className="readings">
        <span>
          {words.you}
          <b className="u-said">{words.said}</b>.
        </span>{' '}
        <span>
          {words.shows}
          <b className="u-shown">{words.shown}</b>.
        </span>
      </p>
      <ol className="rungs" reversed>
        {words.rungs
          .map(({ name, state }, at) => (
            <li className={`rung r${at + 1}${at === 2 ? ' in-bold' : ''}`} key={name}>
              <svg className="step" aria-hidden="true" focusable="false">
                <rect className={inks[at]} />
              </svg>
              <span className="n">{at + 1}</span>
              <p className="name">
                <span>{name}</span>
                <span className="sr">{`: ${state}`}</span>
              </p>
            </li>
          ))
          .reverse()}
      </ol>
    </figure>
  )
}
