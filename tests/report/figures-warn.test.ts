import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { content } from '../../src/content/index.ts'
import { blankAssessment, type Assessment } from '../../src/domain/assessment.ts'
import { recommended } from '../../src/domain/recommend.ts'
import { textIn } from '../../src/report/plain.ts'
import { en } from '../fixtures/every-word.ts'
import { comingHomeAssessment } from '../fixtures/grid-records.ts'
import { tarnKept } from '../fixtures/money-kept.ts'
import { anyAssessment } from '../fixtures/random-assessments.ts'
import { reported } from '../fixtures/reports.ts'

const words = en.figuresWarn
const blank = blankAssessment('a1', '2026-11-28T09:00:00.000Z')
const sectionOf = (assessment: Assessment) => reported(assessment).sections.find(({ id }) => id === 'figures-warn')

describe('what figures warn of, beside the watch-outs', () => {
  test('is told with its numbers for each plan by name, as our inference', () => {
    const { blocks } = sectionOf({ ...blank, ...tarnKept })!
    const of = (id: string) => blocks.find((block) => block.id === `figures-warn/${id}`)!
    for (const { tags } of blocks) expect(tags.map(({ say }) => say)).toEqual([words.inference])
    expect(textIn(of('more-people-than-room').parts, 'say-new-role')).toContain(
      en.money.warnings['more-people-than-room']('342', '211'),
    )
    expect(of('nobody-there').name).toBe(words.names['nobody-there'])
  })

  test('asks of each thing that stops who used it, and what they do now', () => {
    const { blocks } = sectionOf({ ...blank, ...tarnKept })!
    const asked = blocks.find(({ id }) => id === 'figures-warn/closes')!
    expect(asked.parts.length).toBeGreaterThan(1)
    for (const part of asked.parts.slice(1)) expect(textIn([part], part.key)).toContain('Who used it')
  })

  test('is nothing where there are no figures', () => {
    expect(sectionOf(blank)).toBeUndefined()
    expect(sectionOf(comingHomeAssessment)).toBeUndefined()
  })

  test('never changes the result: it is the same with and without money and a grid', () => {
    const { gridTasks, gridRoles, gridCells, gridCourses, gridSettings } = comingHomeAssessment
    const { moneyLines, moneySettings } = tarnKept
    fc.assert(
      fc.property(anyAssessment(content), (assessment) => {
        const figured = {
          ...assessment,
          moneyLines,
          moneySettings,
          gridTasks,
          gridRoles,
          gridCells,
          gridCourses,
          gridSettings,
        }
        expect(recommended(figured, content).recommendation).toEqual(recommended(assessment, content).recommendation)
      }),
      { numRuns: 60 },
    )
  })
})
