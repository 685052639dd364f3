import { expect, test } from 'vitest'
import { content } from '../../src/content/index.ts'
import type { Assessment } from '../../src/domain/assessment.ts'
import { recommend } from '../../src/domain/recommend.ts'
import { anAssessment, type Levels } from '../fixtures/assessments.ts'
import { witnesses } from '../fixtures/witness.ts'

/** Answers that make the name, the sentence or the advice of a watch-out untrue, so that it has to be silent. */
const silencing: Readonly<Record<string, { readonly levels?: Levels; readonly facts?: Record<string, string> }>> = {
  W2: { levels: { 'g9-workload': 2 } },
  W3: { levels: { 'g9-workload': 2 } },
  W4: { levels: { 'g9-workload': 3 } },
  W5: { levels: { 'g9-workload': 3 } },
  W7: { levels: { 's9-dependence': 3 } },
  W8: { levels: { 'f7-sustain': 2 } },
  W9: { levels: { 's4-headroom': 3 } },
  W10: { levels: { 'y6-team-home': 2 } },
  W11: { levels: { 'y6-team-home': 3 } },
  W12: { levels: { 'y4-legitimacy': 3 } },
  W13: { levels: { 'g2-boundary-rules': 2 } },
  W14: { facts: { employers: 'one' } },
  W15: { levels: { 'g3-accountability': 3 } },
  W16: { levels: { 'g4-supervision': 0 } },
  W21: { levels: { 'g6-delegation-safety': 'not-applicable' } },
  W23: { levels: { 'g7-employment': 'not-applicable' } },
  W27: { levels: { 'f7-sustain': 3 } },
  W28: { levels: { 'g10-review': 3 } },
  W39: { levels: { 'f4-substitution': 2 } },
  W41: { levels: { 'f5-net-and-scale': 3 } },
  W44: { levels: { 's6-identity': 2 } },
  W46: { levels: { 's6-identity': 3, 'y4-legitimacy': 3 } },
  W47: { levels: { 'g2-boundary-rules': 2 } },
  W51: { levels: { 'n4-gap': 3 } },
  W59: { facts: { saving: 'none' } },
  W61: { levels: { 'y11-community-part': 'not-applicable' } },
  W63: { levels: { 'f8-evaluation': 2, 'f5-net-and-scale': 2 } },
  P2: { levels: { 'f4-substitution': 2 } },
  P3: { levels: { 's4-headroom': 3 } },
  P4: { levels: { 'n11-room-elsewhere': 'not-applicable' } },
  P5: { facts: { saving: 'none' } },
  P6: { levels: { 's9-dependence': 3 } },
  P7: { levels: { 'g6-delegation-safety': 3 } },
  P12: { levels: { 'y7-shared-systems': 3 } },
  P14: { levels: { 'f8-evaluation': 2 } },
  P16: { levels: { 'g4-supervision': 3 } },
  P18: { facts: { unblocking: 'agreed' } },
  P20: { levels: { 'y6-team-home': 2 } },
  P24: { levels: { 'n7-novelty': 3 } },
  P26: { levels: { 'f2-duration': 3 } },
  P29: { levels: { 'f3-streams': 3 } },
  P31: { facts: { 'post-holders': 'several' } },
}

const { starts, madeSo } = witnesses(content)
const saying = (code: string, assessment: Assessment) => {
  const { id } = content.watchOuts.find((one) => one.code === code)!
  return recommend(assessment, content).watchOuts.find((one) => one.id === id)
}

/** The first few assessments that set it off as known, each with as little changed as does so. */
function settingOff(code: string): readonly Assessment[] {
  const { when } = content.watchOuts.find((one) => one.code === code)!
  const found: Assessment[] = []
  for (const { start } of starts) {
    for (const changed of [start, ...madeSo(start, when, 'holds')])
      if (saying(code, changed)?.known) found.push(changed)
    if (found.length >= 3) break
  }
  return found
}

test.each(Object.entries(silencing))('%s is silent where an answer makes its words untrue', (code, given) => {
  const { answers, facts, evidence } = anAssessment(given, content)
  const found = settingOff(code)
  expect(found.length).toBeGreaterThan(0)
  for (const one of found) {
    const told = {
      ...one,
      answers: { ...one.answers, ...answers },
      facts: { ...one.facts, ...facts },
      evidence: { ...one.evidence, ...evidence },
    }
    expect(saying(code, told)).toBeUndefined()
  }
})
