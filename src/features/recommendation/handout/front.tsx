import { own } from '../../../domain/own.ts'
import { handout as words } from '../../../locales/en/handout.ts'
import type { Section } from '../../../report/blocks.ts'
import { Step } from '../../../ui/charts/step.tsx'
import { saidIn } from '../part.tsx'
import { Labelled, linesOf, Said } from './line.tsx'

type Props = { readonly sections: readonly Section[]; readonly printed: string }

/** What is recommended, for what decision, how firmly, and the ladder beside it. */
export function Front({ sections, printed }: Props) {
  const verdict = sections.find(({ id }) => id === 'verdict')!
  const ladder = sections.find(({ id }) => id === 'ladder')!
  const { name, parts } = verdict.blocks[0]!
  const firmly = parts.findIndex(({ key }) => key === 'strength')
  return (
    <div className="front">
      <div>
        <p className="fine">{`${words.printed(verdict.title, printed)} ${words.plain}`}</p>
        <h1>{name}</h1>
        {parts.slice(0, firmly).map((part) => (
          <p className={own(classes, part.key) ?? 'direction'} key={part.key}>
            <Labelled part={part} />
          </p>
        ))}
        <dl>
          {linesOf(parts.slice(firmly)).map(([first, ...others]) => (
            <div key={first.key}>
              <dt>{first.label}</dt>
              <dd>
                <Said part={first} />{' '}
                {others.map((part) => (
                  <Labelled part={part} key={part.key} />
                ))}
              </dd>
            </div>
          ))}
        </dl>
      </div>
      <Ladder section={ladder} />
    </div>
  )
}

const classes: Readonly<Record<string, string>> = { form: 'front-form', readings: 'front-readings' }

const Ladder = ({ section: { title, intro, blocks } }: { readonly section: Section }) => (
  <section>
    <h2>{title}</h2>
    <p className="fine">{intro.join(' ')}</p>
    <ol className="paper-rungs">
      {blocks.map((rung) => {
        if (rung.kind !== 'rung') return null
        const { id, number, name, ink, stands, tags, parts } = rung
        return (
          <li className={['paper-rung', `r${number}`, stands].filter(Boolean).join(' ')} key={id}>
            <Step ink={ink} />
            <p className="paper-name">{`${number} ${name}`}</p>
            <p className="fine">
              {tags.map(({ key, say }) => (
                <b key={key}>{`${say} `}</b>
              ))}
              {saidIn(parts, 'looked', (looked) => looked)} {saidIn(parts, 'more', (more) => more)}
            </p>
            {saidIn(parts, 'water', (water) => (
              <p className="water">{water}</p>
            ))}
          </li>
        )
      })}
    </ol>
  </section>
)
