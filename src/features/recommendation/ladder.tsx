import type { Section } from '../../report/blocks.ts'
import { Step } from '../../ui/charts/step.tsx'
import { GridLink } from '../parts/grid-link.tsx'
import { ToAnswer } from '../parts/to-answer.tsx'
import { saidIn } from './part.tsx'

/** The proof ladder: how far each way was looked into, what was left over, and where the recommendation stands. */
export function Ladder({ section: { title, intro, blocks } }: { readonly section: Section }) {
  return (
    <figure className="ladder" aria-labelledby="ladder">
      <figcaption>
        <h2 id="ladder" tabIndex={-1}>
          {title}
        </h2>
        <p>
          {intro.map((say) => (
            <span key={say}>{`${say} `}</span>
          ))}
        </p>
      </figcaption>
      <ol className="rungs" reversed>
        {blocks.map((block) => {
          if (block.kind !== 'rung') return null
          const { id, ref, number, name, ink, stands, tags, parts } = block
          return (
            <li className={['rung', `r${number}`, stands].filter(Boolean).join(' ')} key={id}>
              <Step ink={ink} />
              <span className="n" aria-hidden="true">
                {number}
              </span>
              <div>
                <p className="name">
                  <ToAnswer at={ref!} say={name} />
                </p>
                <p className="why">
                  {tags.map(({ key, say }) => (
                    <b className="stands" key={key}>{`${say} `}</b>
                  ))}
                  {saidIn(parts, 'looked', (say) => (
                    <b>{say}</b>
                  ))}{' '}
                  {saidIn(parts, 'more', (say) => say)}
                </p>
              </div>
              {saidIn(parts, 'water', (say) => (
                <p className="water">{say}</p>
              ))}
            </li>
          )
        })}
      </ol>
      <GridLink />
    </figure>
  )
}
