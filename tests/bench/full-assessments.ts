import type { Assessment } from '../../src/domain/assessment.ts'
import type { Content } from '../../src/domain/content.ts'
import { anAssessment, everyAnswer, type Given, type Levels } from '../fixtures/assessments.ts'

/** Every question answered with evidence, once for each way the decision can go. */
export function answeredInFull(content: Content): readonly Assessment[] {
  const backedUp: Levels = { ...everyAnswer(2, 2, content), ...applies }
  const shown: Levels = { ...everyAnswer(3, 3, content), ...applies }
  const given: readonly Given[] = [
    { levels: backedUp, facts: capability },
    { levels: { ...backedUp, 'n9-complexity': 3 }, facts: coordination },
    { levels: { ...shown, ...isNew }, facts: { 'gap-kind': 'practical-care', 'skill-cause': 'insufficient' } },
    { levels: { ...backedUp, 'n4-gap': 0 }, facts: capability },
    { levels: backedUp, facts: { 'gap-kind': 'system', 'skill-cause': 'no-time' } },
  ]
  return given.map((one) => anAssessment({ ...one, ladder: tried }, content))
}

const applies: Levels = {
  'g6-delegation-safety': 3,
  'g7-employment': 3,
  'f4-substitution': 3,
  'f5-net-and-scale': 3,
}
const isNew: Levels = {
  'n7-novelty': [3, 3],
  'n13-could-take-it-in': [3, 3],
  'n8-persistence': [3, 3],
  'n9-complexity': [3, 3],
}
const tried = { 'fill-vacancies': 3, 'share-skills': 3, 'train-extend-delegate': 3, 'team-or-pathway': 3 } as const
const capability = { 'gap-kind': 'capability', 'skill-cause': 'maldistributed' }
const coordination = { 'gap-kind': 'co-ordination', 'skill-cause': 'no-time' }
