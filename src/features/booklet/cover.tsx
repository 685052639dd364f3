import { booklet as words } from '../../locales/en/booklet.ts'
import { common } from '../../locales/en/common.ts'
import { evidence } from '../../locales/en/evidence.ts'
import { interview } from '../../locales/en/interview.ts'
import { Glyph } from '../../ui/charts/ink.tsx'

/** How to use it, what the four words mean, and the letters that stand for kinds of evidence. */
export function Cover() {
  return (
    <>
      <section>
        <h2>{words.use.title}</h2>
        <ol className="numbered">
          {words.use.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      <div className="side-by-side">
        <section>
          <h2>{words.words.title}</h2>
          <p className="small soft">{words.words.say}</p>
          <ul className="four-words">
            {common.basis.map((word, at) => (
              <li key={word}>
                <Glyph height={3} ink={at as 0} size={22} />
                <p>
                  <b>{`${word}.`}</b> <span>{interview.bases[at]!.say}</span>{' '}
                  {at === 2 && <span>{words.words.backedUp}</span>}
                  {at === 3 && <span>{words.words.shown}</span>}
                </p>
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{words.kinds}</h2>
          <ul className="kinds">
            {Object.values(evidence.kinds).map((kind, at) => (
              <li key={kind}>
                <b>{letter(at)}</b> <span>{kind}</span>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </>
  )
}

const letter = (at: number): string => String.fromCharCode('A'.charCodeAt(0) + at)
