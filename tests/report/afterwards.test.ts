import { describe, expect, it, test } from 'vitest'
import { content } from '../../src/content/index.ts'
import { applyEdits } from '../../src/domain/changes.ts'
import type { Assessment } from '../../src/domain/assessment.ts'
import { recommended } from '../../src/domain/recommend.ts'
import { perVoice } from '../../src/domain/voices/per-voice.ts'
import { viewAdded, type UnderGroup } from '../../src/domain/voices/view-afterwards.ts'
import { paperText } from '../../src/exports/paper/text.ts'
import { recommendationAsJson } from '../../src/exports/recommendation-json.ts'
import { reportMarkdown } from '../../src/exports/report-markdown.ts'
import { reportText } from '../../src/exports/report-text.ts'
import { statementsIn } from '../../src/papers/paper.ts'
import { anAssessment, everyAnswer } from '../fixtures/assessments.ts'
import { isMarked, isTraced, paperOf } from '../fixtures/papers.ts'
import { reported } from '../fixtures/reports.ts'
import { aRound, aVoice, heardIn } from '../fixtures/rooms.ts'
import { anAnswer, aView } from '../fixtures/views.ts'

const [first] = content.questions as [(typeof content.questions)[number]]
const room = heardIn(
  {
    ...anAssessment({ levels: everyAnswer(2, 2, content) }, content),
    voices: { nurses: aVoice(), carers: aVoice({ group: 'Carers', kind: 'people' }) },
  },
  aRound(first.id, { cells: [{ voices: ['nurses'], counts: [0, 0, 1, 5, 0] }] }),
)
const ofTheDay = ['None, as it was put.', 'Some.', 'Most.', 'All.']

let ids = 0
function withView(under: UnderGroup, assessment: Assessment = room): Assessment {
  const view = aView({
    assessment: { id: room.id, createdAt: room.about.about.createdAt },
    answers: [anAnswer(first.id, { levels: ofTheDay, level: 0, reason: 'Nobody asked us.' })],
  })
  return applyEdits(
    assessment,
    viewAdded(view, under, assessment, content, () => `new-${++ids}`),
  )
}
const ofCarers = withView({ as: 'listed', id: 'carers' })
const ofNobody = withView({ as: 'none' })

const cases = [
  ['of a group', ofCarers, 'Afterwards, one person of Carers, 30 November 2026'],
  ['of no group', ofNobody, 'Afterwards, one person of no group named, 30 November 2026'],
] as const

describe('a view given afterwards', () => {
  it.each(cases)('is told as what it is, in the words of its day, with its reason: %s', (_what, assessment, name) => {
    const { blocks } = reported(assessment).sections.find(({ id }) => id === 'differed')!
    expect(blocks).toHaveLength(1)
    const said = blocks[0]!.parts.filter(({ key }) => key.startsWith('afterwards'))
    expect(said).toMatchObject([{ label: name, say: 'None, as it was put. Because: Nobody asked us.' }])
    expect(blocks[0]!.parts.filter(({ key }) => key.startsWith('dissent'))).toEqual([])
    expect(blocks[0]!.parts.find(({ key }) => key === 'said-nurses')).toMatchObject({ label: 'District nurses, 6' })
  })

  it.each(cases)('is told in text, Markdown and the minutes, each sentence traced: %s', (_what, assessment, name) => {
    const report = reported(assessment)
    const minutes = paperOf(assessment, 'minutes')
    for (const text of [reportText(report), reportMarkdown(report), paperText(minutes)]) {
      const onOneLine = text.replaceAll(/\s+/g, ' ')
      expect(onOneLine).toContain(name)
      expect(onOneLine).toContain('Nobody asked us.')
    }
    expect(statementsIn(minutes).filter((one) => !isTraced(one) || !isMarked(one))).toEqual([])
  })

  it('is told in JSON as a round of its own, with the moment that its reason has too', () => {
    const { rounds, dissents } = recommendationAsJson(recommended(ofCarers, content))
    expect(rounds.map(({ how, cells }) => [how, cells])).toEqual([
      ['hands', [{ groups: ['District nurses'], counts: [0, 0, 1, 5, 0] }]],
      ['afterwards', [{ groups: ['Carers'], counts: [1, 0, 0, 0, 0] }]],
    ])
    expect(dissents.map(({ at, text }) => [at, text])).toEqual([[rounds[1]!.at, 'Nobody asked us.']])
  })

  test('is heard in no view of a group', () => {
    for (const assessment of [ofCarers, ofNobody])
      expect(perVoice(recommended(assessment, content))).toEqual(perVoice(recommended(room, content)))
  })

  test('changes nothing else that is told', () => {
    const others = (assessment: Assessment) =>
      reported(assessment).sections.filter(({ id }) => !['differed', 'entered'].includes(id))
    expect(others(ofCarers)).toEqual(others(room))
  })
})
