import { isHolding } from '../../domain/explain.ts'
import type { Part, Report } from '../../report/blocks.ts'
import { recommendation as words } from '../../locales/en/recommendation.ts'
import { Jump } from '../../ui/jump.tsx'
import { Title } from '../../ui/title.tsx'
import { useRecommended } from '../parts/recommended.ts'
import { AnswerNames } from './answers.tsx'
import { NextSteps } from './next-steps.tsx'
import { namedIn, saidIn } from './part.tsx'

/** The first screen: what is recommended, how firmly, and what must happen next. */
export function Outcome({ report: { sections } }: { readonly report: Report }) {
  const isHeld = isHolding(useRecommended().recommendation.outcome)
  const verdict = sections.find(({ id }) => id === 'verdict')!
  const next = sections.find(({ id }) => id === 'next')!
  const { name, parts } = verdict.blocks[0]!
  const firmly = <HowFirmly parts={parts} />
  return (
    <div className="stack">
      <div>
        <p className="eyebrow">{verdict.title}</p>
        <Title className="outcome" tab={words.tab(name)}>
          {name}
        </Title>
        {saidIn(parts, 'form', (say, label) => (
          <p className="form-line">
            <span>{`${label}:`}</span> <Jump to="forms">{say}</Jump>
          </p>
        ))}
        {saidIn(parts, 'agreed', (say) => (
          <p className="readings-agree">{say}</p>
        ))}
        {saidIn(parts, 'readings', (say) => (
          <p className="readings">{say}</p>
        ))}
      </div>
      {saidIn(parts, 'running', (say) => (
        <p className="lead">{say}</p>
      ))}
      {saidIn(parts, 'toward', (say) => (
        <p className="lead">{say}</p>
      ))}
      {namedIn(parts, 'hangs-by', (part) => (
        <p className="hangs-by">
          <b>{`${part.label}:`}</b> <AnswerNames answers={part.answers} left={part.left} />
          <span>.</span>
        </p>
      ))}
      {saidIn(parts, 'parked', (say) => (
        <p className="small">{say}</p>
      ))}
      {!isHeld && firmly}
      <NextSteps section={next} />
      {isHeld && firmly}
    </div>
  )
}

/** How firmly it is meant, and how sure it is: a word, what that means, and what it rests on. */
const HowFirmly = ({ parts }: { readonly parts: readonly Part[] }) => (
  <dl className="verdict">
    {saidIn(parts, 'strength', (say, label) => (
      <div>
        <dt>{label}</dt>
        <dd>
          <b>{say}</b> {saidIn(parts, 'strength-means', (means) => means)}{' '}
          {saidIn(parts, 'conditions', (count) => (
            <Jump to="conditions">{count}</Jump>
          ))}
        </dd>
      </div>
    ))}
    {saidIn(parts, 'sure', (say, label) => (
      <div>
        <dt>{label}</dt>
        <dd>
          <b>{say}</b> {saidIn(parts, 'sure-means', (means) => means)}{' '}
          {namedIn(parts, 'weakest', (part) => (
            <>
              <span>{`${part.label}:`}</span> <AnswerNames answers={part.answers} left={part.left} />
              <span>.</span>
            </>
          ))}
        </dd>
      </div>
    ))}
  </dl>
)
