import { listSay } from '../../locales/lists.ts'
import { dateSay } from '../../locales/dates.ts'
import type { Block, Section } from '../../report/blocks.ts'
import { recommendation } from '../../locales/en/recommendation.ts'
import { Jump } from '../../ui/jump.tsx'
import { ToAnswer } from '../parts/to-answer.tsx'
import { PartDrawn, saidIn } from './part.tsx'

/** What must happen next: the few first steps, each leading to where it is dealt with. */
export function NextSteps({ section: { title, blocks, left = 0 } }: { readonly section: Section }) {
  const { next: words } = recommendation
  const steps = blocks.filter((block) => block.kind === 'step')
  const [all] = steps[0]?.of.split('/') ?? []
  return (
    <section className="panel next" aria-labelledby="next">
      <h2 id="next">{title}</h2>
      {blocks.map(({ id, kind, parts }) => kind === 'plain' && parts.map((part) => <PartDrawn part={part} key={id} />))}
      <ol className="settle">
        {steps.map((step) => (
          <li key={step.id}>
            {saidIn(step.parts, 'do', (say) => (
              <b>{say}</b>
            ))}{' '}
            <span className="where-to">
              <WhereTo step={step} />
            </span>
          </li>
        ))}
      </ol>
      {left > 0 && all && (
        <p className="small">
          <Jump to={all}>{words.all(steps.length + left)}</Jump>
        </p>
      )}
    </section>
  )
}

type Step = Extract<Block, { readonly kind: 'step' }>

/** Where a step is dealt with, and why it is open or who sees to it. */
function WhereTo({ step: { ref, of, tags, owner, by } }: { readonly step: Step }) {
  const { conditions: words } = recommendation
  const say = (key: string) => tags.find((tag) => tag.key === key)?.say
  const [name, plan] = [say('of'), say('plan')]
  const note = say('openness') ?? listSay([owner, by && dateSay(by)])
  return (
    <>
      {ref ? (
        <ToAnswer at={ref} say={name} />
      ) : (
        <Jump to={of}>
          <span>{plan ?? name}</span>
          {plan && name && <span className="sr">{words.of(name)}</span>}
        </Jump>
      )}
      {note && <span>{`: ${note}`}</span>}
    </>
  )
}
