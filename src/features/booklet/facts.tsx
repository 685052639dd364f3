import type { Fact } from '../../domain/content.ts'
import { booklet } from '../../locales/en/booklet.ts'
import { interview } from '../../locales/en/interview.ts'
import { plans } from '../../locales/en/plans.ts'
import { Boxes } from './boxes.tsx'
import { Lines } from './lines.tsx'

type Props = { readonly facts: readonly Fact[]; readonly as: 'h3' | 'h4' }

/** Plain facts, each with its options. */
export function Facts({ facts, as: Heading }: Props) {
  return facts.map(({ id, about, ask, many, options, secondOf }) => (
    <div className="paper-fact" key={id}>
      <Heading>
        <span>{ask}</span> {many && <small>{booklet.manyFit}</small>}{' '}
        {about === 'plan' && <small>{plans.onPaper}</small>}
      </Heading>
      {secondOf ? (
        <Lines fields={[{ say: booklet.second }]} />
      ) : (
        <Boxes
          isInline={options.every(({ say, meaning }) => !meaning && say.length < 60)}
          boxes={[
            ...options.map(({ id: key, say, meaning }) => ({ key, say, hint: meaning })),
            ...(many ? [] : [{ key: 'unknown', say: interview.facts.unknown }]),
          ]}
        />
      )}
    </div>
  ))
}
