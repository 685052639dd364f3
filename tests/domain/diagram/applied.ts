import { blankAnswer, type Answer, type Assessment, type EvidenceItem } from '../../../src/domain/assessment.ts'
import type { Flip } from '../../../src/domain/diagram/flips.ts'

const item: EvidenceItem = {
  what: 'Counts from a shared audit',
  kind: 'trial',
  source: 'Joint needs team',
  date: '2026-10-01',
  holder: '',
  link: '',
}

/** The assessment with these changes made to it for real: a level with the evidence that carries its basis. */
export function applied(assessment: Assessment, changes: readonly Pick<Flip, 'kind' | 'id' | 'to'>[]): Assessment {
  const [answers, facts, ladder] = [{ ...assessment.answers }, { ...assessment.facts }, { ...assessment.ladder }]
  for (const { id, to } of changes) {
    if ('chosen' in to) facts[id] = { chosen: [...to.chosen], byPlan: {} }
    else if ('looked' in to) ladder[id] = { looked: to.looked, leftOver: 'Half had no help', evidence: ['applied'] }
    else if (to.level === 'unknown') delete answers[id]
    else answers[id] = answered(to)
  }
  return { ...assessment, answers, facts, ladder, evidence: { ...assessment.evidence, applied: item } }
}

const answered = ({ level, basis }: Extract<Flip['to'], { level: unknown }>): Answer => ({
  ...blankAnswer,
  level,
  basis,
  evidence: basis >= 2 ? ['applied'] : [],
  confirmedBy: basis === 3 ? ['front-line', 'people'] : [],
})
