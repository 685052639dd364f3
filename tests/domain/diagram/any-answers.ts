import { blankAnswer, blankAssessment, type Answer, type Assessment } from '../../../src/domain/assessment.ts'
import type { Step } from '../../../src/domain/clause.ts'
import type { Content } from '../../../src/domain/content.ts'
import { applied } from './applied.ts'

/**
 * A maker of assessments of every kind, quick enough for a million, and the same for a chance. A third are like one of
 * the given but for a few answers, so that few decide; some hold what no form lets anyone enter.
 */
export function anyAnswers(content: Content, chance: () => number, near: readonly Assessment[] = []): () => Assessment {
  const oneOf = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)]!
  const blank = applied(blankAssessment('any', '2026-11-25T09:00:00.000Z'), [])
  const voices = { nurses: voice('front-line', 'Trust'), carers: voice('people', 'Carers’ forum') } as const

  return () => {
    const start = chance() < 0.33 && near.length > 0 ? oneOf(near) : undefined
    const changed = start ? chance() * 0.2 : 1
    const firm = chance()
    const step = (): Step => (chance() < firm ? (chance() < 0.7 ? 3 : 2) : oneOf([0, 1, 2, 3]))
    const [answers, facts, ladder] = [{ ...start?.answers }, { ...start?.facts }, { ...start?.ladder }]
    for (const { id } of content.questions) {
      if (chance() > changed) continue
      if (chance() < 0.04) delete answers[id]
      else answers[id] = anAnswer(step)
    }
    for (const { id, many, options } of content.facts) {
      if (chance() > changed) continue
      const howMany = chance() < 0.08 ? 0 : (many && chance() < 0.5) || chance() < 0.00002 ? 2 : 1
      facts[id] = { chosen: Array.from({ length: howMany }, () => oneOf(options).id), byPlan: {} }
    }
    for (const { id } of content.ladder) {
      if (chance() > changed) continue
      const dated = chance() < 0.85
      ladder[id] = {
        looked: chance() < 0.08 ? 'unknown' : step(),
        leftOver: dated ? 'Half had no help' : '',
        evidence: dated ? ['applied'] : [],
      }
    }
    return {
      ...blank,
      about: { about: { ...blank.about.about, depth: chance() < 0.1 ? 'screen' : 'full' } },
      voices: chance() < 0.9 ? voices : { nurses: voices.nurses },
      evidence: { ...blank.evidence, ...start?.evidence },
      answers,
      facts,
      ladder,
    }
  }

  function anAnswer(step: () => Step): Answer {
    const basis = step()
    const special = chance()
    return {
      ...blankAnswer,
      level: special < 0.04 ? 'unknown' : special < 0.07 ? 'not-applicable' : step(),
      basis,
      evidence: basis >= 2 ? ['applied'] : [],
      confirmedBy: basis === 3 ? ['front-line', 'people'] : [],
    }
  }
}

const voice = (kind: 'front-line' | 'people', organisation: string) => ({
  group: kind,
  organisation,
  kind,
  present: true,
  people: '',
  isAffected: true,
})
