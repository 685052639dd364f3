import { performance } from 'node:perf_hooks'
import { content } from '../../src/content/index.ts'
import type { Assessment, Heard } from '../../src/domain/assessment.ts'
import { recommended } from '../../src/domain/recommend.ts'
import { perVoice } from '../../src/domain/voices/per-voice.ts'
import { randomAssessments } from '../fixtures/random-assessments.ts'
import { aRound, aVoice } from '../fixtures/rooms.ts'

const groups = Array.from({ length: 10 }, (_, at) => `group-${at}`)

/** Ten groups, each heard on five questions, at levels that go round. */
function asked(assessment: Assessment, turn: number): Assessment {
  const questions = content.questions.filter(({ byVoice }) => !byVoice).slice(turn % 50, (turn % 50) + 5)
  const rounds = questions.map(({ id }, place) =>
    aRound(id, {
      cells: groups.map((group, at) => ({ voices: [group], counts: five((at + place + turn) % 4) })),
    }),
  )
  return {
    ...assessment,
    voices: Object.fromEntries(groups.map((group) => [group, aVoice({ group })])),
    heard: Object.fromEntries(rounds.map((round) => [`${round.question}-1`, round])),
  }
}

const five = (level: number): Heard['cells'][number]['counts'] =>
  [0, 1, 2, 3, 4].map((at) => (at === level ? 5 : 0)) as Heard['cells'][number]['counts']

/** In ms: what comes out by the view of each of ten groups, in both readings, with what it turns on. */
export function perVoiceFigures() {
  const all = randomAssessments(300, content).map(asked)
  const took = all
    .map((assessment) => {
      const made = recommended(assessment, content)
      const from = performance.now()
      perVoice(made)
      return performance.now() - from
    })
    .slice(50)
    .sort((a, b) => a - b)
  const at = (share: number) => Number(took[Math.floor(took.length * share)]!.toFixed(2))
  return { per_voice_ms_p50: at(0.5), per_voice_ms_p95: at(0.95) }
}
