import { describe, expect, test } from 'vitest'
import { reckon } from '../../src/app/reckon.ts'
import type { Assessment } from '../../src/domain/assessment.ts'
import { totalOf } from '../../src/domain/grid/grid.ts'
import type { Measured } from '../../src/domain/grid/measured.ts'
import { formats } from '../../src/exports/paper/formats.ts'
import { grid as words } from '../../src/locales/en/grid.ts'
import { changedSince } from '../../src/papers/changed-since.ts'
import { freeze, thaw } from '../../src/papers/frozen.ts'
import { hoursSay, leftSay } from '../../src/papers/grid-sums.ts'
import { statementsIn, type Paper } from '../../src/papers/paper.ts'
import { gridTold } from '../../src/report/grid-told.ts'
import { checkExcel, checkJson, checkMarkdown, checkText, checkWord } from '../fixtures/check-papers.ts'
import { comingHomeAssessment } from '../fixtures/grid-records.ts'
import { isMarked, isTraced, paperOf } from '../fixtures/papers.ts'
import { longEnough } from '../fixtures/tries.ts'

const withGrid = ['options-appraisal', 'role-profile', 'training-plan'] as const
const checks = { docx: checkWord, xlsx: checkExcel, md: checkMarkdown, txt: checkText, json: checkJson }
const saysAt = (paper: Paper, id: string): string =>
  statementsIn(paper).find((one) => one.id === id)?.say ?? `Nothing is called ${id}`
const sectionOf = (paper: Paper, id: string): string =>
  JSON.stringify(paper.sections.find((section) => section.id === id)?.blocks ?? [])

/** The same work, where a post of so few minutes counts as one. */
const withLeastPost = (leastPost: string): Assessment => ({
  ...comingHomeAssessment,
  gridSettings: { grid: { ...comingHomeAssessment.gridSettings['grid']!, leastPost } },
})

function measuredOf(assessment: Assessment): Measured {
  const { all } = reckon({ from: assessment, of: ['grid'], on: '2026-11-28' }).grid!
  if (!all.ok) throw new Error('The grid cannot be measured')
  return all.measured
}

describe('the grid of coming home', () => {
  const measured = measuredOf(comingHomeAssessment)
  const appraisal = paperOf(comingHomeAssessment, 'options-appraisal')

  test('stands in the options appraisal as the engine has it: hours, ranges, reasons, barriers, what to settle', () => {
    const { worst, likely, best } = measured.ladder
    likely.forEach(({ rung, left }, at) => {
      const totals = [worst[at]!, likely[at]!, best[at]!].map((one) => totalOf(one.left))
      const cells = ['likely', 'least', 'most', 'high'].map((key) =>
        saysAt(appraisal, `steps/rungs-left/${rung}/${key}`),
      )
      expect(cells).toEqual([totalOf(left), Math.min(...totals), Math.max(...totals), left.high].map(hoursSay))
      if (rung !== 'as-things-are')
        expect(saysAt(appraisal, `ways/rung/${rung}/grid`)).toBe(`The task grid leaves ${leftSay(left)}.`)
    })
    for (const { task, always, could } of measured.tasks) {
      expect(saysAt(appraisal, `steps/left/${task}/always`)).toBe(hoursSay(always))
      expect(saysAt(appraisal, `steps/left/${task}/could`)).toBe(hoursSay(could))
    }
    const why = statementsIn(appraisal).filter(({ id, origin }) => id.startsWith('steps/left/why/') && origin === 'sum')
    expect(why).toHaveLength(measured.why.length)
    for (const { rung, left } of measured.without)
      expect(saysAt(appraisal, `settle/barriers/without-${rung}/left`)).toBe(leftSay(left))
    for (const { task, role, leftIfYes } of measured.settleFirst.cells)
      expect(saysAt(appraisal, `settle/settle-first/${task}/${role}/yes`)).toBe(leftSay(leftIfYes))
    expect(saysAt(appraisal, 'steps/grid/on')).toBe(
      `The task grid as it stood on 28 November 2026. ${words.counted(36, 9)}`,
    )
  })

  test('is scraps: the role profile makes no post of them, and says kindly what to ask instead', () => {
    const profile = paperOf(comingHomeAssessment, 'role-profile')
    expect(measured.shapes.verdict).toBe('scraps')
    expect(saysAt(profile, 'residue/residue/verdict')).toBe(words.verdicts.scraps)
    expect(sectionOf(profile, 'residue')).toContain(words.job.kind)
    const asks = statementsIn(profile).filter(({ id }) => id.startsWith('residue/ask/'))
    expect(asks).toHaveLength(measured.settleFirst.cells.length + measured.pieces.pieces.length)
    expect(profile.sections.filter(({ id }) => id === 'not-do' || id === 'unnecessary')).toEqual([])
    expect(sectionOf(profile, 'residue')).not.toContain('"kind":"table"')
    expect(statementsIn(profile).filter(({ id }) => /\/residue\/(hours|times|supervisor)/.test(id))).toEqual([])
  })

  test('names the least training in the training plan', () => {
    const plan = paperOf(comingHomeAssessment, 'training-plan')
    for (const id of measured.training.courses) {
      const course = comingHomeAssessment.gridCourses[id]!
      expect(saysAt(plan, `least/training/${id}/hours`)).toBe(hoursSay(Number(course.minutes)))
      expect(saysAt(plan, `least/training/${id}/role`)).toBe(comingHomeAssessment.gridRoles[course.role]!.name)
    }
    expect(saysAt(plan, 'least/training/sum')).toBe(words.training.sum(3, measured.training.outOf, '104'))
  })
})

describe('where what is left holds a post', () => {
  const assessment = withLeastPost('600')
  const measured = measuredOf(assessment)
  const [post] = measured.shapes.shapes
  const profile = paperOf(assessment, 'role-profile')

  test('its profile has its hours and times, what is always left, and the rest as options', () => {
    expect(measured.shapes.verdict).toBe('a-job-and-scraps')
    expect(saysAt(profile, 'residue/residue/hours')).toBe('14 hours')
    expect(saysAt(profile, 'residue/residue/times')).toBe('at night')
    for (const { task, always, could } of measured.tasks) {
      const isMine = post!.tasks.includes(task)
      const there = (key: string) =>
        statementsIn(profile).some(({ id }) => id === `residue/residue/${key}/${task}/hours`)
      expect([there('always'), there('options')]).toEqual([isMine && always > 0, isMine && could > always])
    }
  })

  test('every other task of the grid is named as not its own, with who does it', () => {
    const rows = statementsIn(profile).filter(({ id }) => /^not-do\/not-do\/[^/]+\/who$/.test(id))
    const others = Object.keys(assessment.gridTasks).filter((id) => !post!.tasks.includes(id))
    expect(new Set(rows.map(({ id }) => id.split('/')[2]))).toEqual(new Set(others))
    expect(saysAt(profile, 'not-do/not-do/paper-checklist/who')).toBe(words.job.doneByNone)
    expect(saysAt(profile, 'not-do/not-do/who-could-go/who')).toBe('Ward discharge nurse')
  })

  test('what would make it unnecessary is what nobody knows and what could give way', () => {
    const asks = statementsIn(profile).filter(({ id }) => id.startsWith('unnecessary/ask/'))
    expect(asks.map(({ say }) => say)).toEqual(
      gridTold(assessment, reckon({ from: assessment, of: ['grid'], on: '' }).grid!.read.grid, measured).settle,
    )
  })
})

test(
  'every paper of the grid is whole in every format, traced, marked and kept as an issue',
  longEnough(1, 60_000),
  async () => {
    for (const paper of [comingHomeAssessment, withLeastPost('600')].flatMap((one) =>
      withGrid.map((id) => paperOf(one, id)),
    )) {
      for (const { id, make } of formats)
        expect(await checks[id](await make(paper), paper), `${paper.paper} as ${id}`).toEqual([])
      const statements = statementsIn(paper)
      expect(statements.filter((one) => !isTraced(one) || !isMarked(one))).toEqual([])
      expect(statements.map(({ id }) => id).filter((id, at, all) => all.indexOf(id) !== at)).toEqual([])
      expect(thaw(freeze(paper))).toEqual(paper)
    }
  },
)

test('the day of the grid is no change of it; other hours are', () => {
  const before = paperOf(comingHomeAssessment, 'options-appraisal')
  const task = { ...comingHomeAssessment.gridTasks['night-line']!, minutes: '900' }
  const after = { ...comingHomeAssessment, gridTasks: { ...comingHomeAssessment.gridTasks, 'night-line': task } }
  const later = JSON.parse(JSON.stringify(before).replaceAll('28 November 2026', '3 December 2026')) as Paper
  expect(changedSince(before, later)).toEqual([])
  const changes = changedSince(before, paperOf(after, 'options-appraisal')).map(({ now }) => now?.id)
  expect(changes).toContain('steps/left/night-line/always')
  expect(changes).not.toContain('steps/left/weekend-call/always')
})

test('without a grid each part says what it takes; half of one says what is not said', () => {
  const { gridTasks, ...others } = comingHomeAssessment
  const none = { ...others, gridTasks: {}, gridCells: {} }
  for (const id of withGrid) {
    const paper = paperOf(none, id)
    expect(statementsIn(paper).filter(({ origin }) => origin === 'sum')).toEqual([])
    for (const { blocks, title } of paper.sections) expect(blocks.length, title.say).toBeGreaterThan(0)
  }
  expect(saysAt(paperOf(none, 'options-appraisal'), 'steps/rungs-left/none')).toMatch(/^Not yet known: .*task grid/)
  const half = {
    ...comingHomeAssessment,
    gridTasks: { ...gridTasks, 'night-line': { ...gridTasks['night-line']!, minutes: '', risk: '' as const } },
  }
  expect(saysAt(paperOf(half, 'options-appraisal'), 'steps/grid/missing')).toBe(
    'Not yet said: Someone to ring at night: how long it takes, Someone to ring at night: how high the risk is.',
  )
})
