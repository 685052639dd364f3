import type { Fact } from '../../domain/content.ts'
import { useWords } from '../../locales/words.ts'
import { Boxes } from './boxes.tsx'

type Props = { readonly facts: readonly Fact[]; readonly as: 'h3' | 'h4' }

/** Plain facts, each with its options. */
export function Facts({ facts, as: Heading }: Props) {
  const { booklet, interview } = useWords()
  return facts.map(({ id, ask, many, options }) => (
    <div className="paper-fact" key={id}>
      <Heading>
        <span>{ask}</span> {many && <small>{booklet.manyFit}</small>}
      </Heading>
      <Boxes
        isInline={options.every(({ say, meaning }) => !meaning && say.length < 60)}
        boxes={[
          ...options.map(({ id: key, say, meaning }) => ({ key, say, hint: meaning })),
          ...(many ? [] : [{ key: 'unknown', say: interview.facts.unknown }]),
        ]}
      />
    </div>
  ))
}
