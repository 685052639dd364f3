import type { Answer, Assessment } from './assessment.ts'
import type { Conflict, Content } from './content.ts'
import { evaluate, leaves } from './evaluate.ts'
import { readings } from './reading.ts'
import { recommend } from './recommend.ts'

/** What was answered, and may be changed: a question, a fact or a rung of the ladder. */
export type Answered = { readonly kind: 'question' | 'fact' | 'rung'; readonly id: string }

/** Two things that pull against each other, and the answers they rest on. */
export type Contradiction = { readonly conflict: Conflict; readonly restsOn: readonly Answered[] }

/** The conflicts that hold and rest on something the team answered; one that follows from the result alone is no contradiction of theirs. */
export function contradictions(assessment: Assessment, content: Content): readonly Contradiction[] {
  const { warned } = readings(assessment, content)
  const asked = new Set(content.facts.map(({ id }) => id))
  const holding = new Set(recommend(assessment, content).conflicts)
  return content.conflicts
    .filter(({ id }) => holding.has(id))
    .map((conflict) => {
      const restsOn = new Map<string, Answered>()
      for (const { condition, verdict } of leaves(evaluate(conflict.when, warned))) {
        if (verdict !== 'holds') continue
        if ('question' in condition) restsOn.set(condition.question, { kind: 'question', id: condition.question })
        if ('rung' in condition) restsOn.set(condition.rung, { kind: 'rung', id: condition.rung })
        if ('fact' in condition && asked.has(condition.fact))
          restsOn.set(condition.fact, { kind: 'fact', id: condition.fact })
      }
      return { conflict, restsOn: [...restsOn.values()] }
    })
    .filter(({ restsOn }) => restsOn.length > 0)
}

const farApart = 2

/** Whether groups that answered for themselves stand two steps apart or more. Those who do not know count on neither side. [inference] */
export function voicesDiffer({ byVoice }: Pick<Answer, 'byVoice'>): boolean {
  const steps = Object.values(byVoice).filter((level) => level !== 'unknown')
  return Math.max(...steps) - Math.min(...steps) >= farApart
}
