import 'fake-indexeddb/auto'
import { screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import '../../../src/domain/records/late-kinds.ts'
import { blankAssessment, type Assessment } from '../../../src/domain/assessment.ts'
import { marks, type Mark } from '../../../src/domain/grid/grid.ts'
import { ordered } from '../../../src/domain/session/question.ts'
import { creation as onTheWire, type Creation, type Now, type StepNow } from '../../../src/domain/session/wire.ts'
import { RoomPage } from '../../../src/features/session/room-page.tsx'
import { live } from '../../../src/ports/live.ts'
import { sittings } from '../../../src/storage/sessions.ts'
import { en } from '../../fixtures/every-word.ts'
import { aRole, aTask } from '../../fixtures/grid-records.ts'
import { show } from '../harness.tsx'

const words = en.marking

const cell = (task: string, role: string, mark: Mark) => ({ task, role, mark, course: '', isDelegated: false })
const withGrid = (given: Partial<Assessment> = {}): Assessment => ({
  ...blankAssessment('a1', '2026-11-25T09:00:00.000Z'),
  gridTasks: {
    wound: aTask({ name: 'Wound care', times: ['weekday', 'evening'], minutes: '600' }),
    bath: aTask({ name: 'Bathing', minutes: '' }),
    shut: aTask({ name: 'Surgery', isClosed: true }),
  },
  gridRoles: { nurses: aRole({ name: 'District nurses' }), carers: aRole({ name: 'Carers' }) },
  gridCells: { 'wound-nurses': cell('wound', 'nurses', 'now'), 'wound-carers': cell('wound', 'carers', 'no') },
  ...given,
})

/** A server that has this said once it is shown, and tells nothing of it before. */
let said: Readonly<Record<string, StepNow['cells']>> = {}
let now: Now | undefined
const begun: Creation[] = []

const row = (...of: readonly Mark[]) =>
  marks.map((mark) => of.filter((one) => one === mark).length) as unknown as NonNullable<
    StepNow['cells']
  >[number]['counts']

beforeEach(() => {
  vi.spyOn(live, 'isHere').mockResolvedValue('anyone')
  vi.spyOn(live, 'begin').mockImplementation(async (_reach, creation) => {
    begun.push(creation)
    const { steps, ...rest } = creation
    const asked = steps.map((step) => ({ ...step, stage: 'answering' as const, round: 1, smallest: 1 as const }))
    now ??= { ...rest, version: 1, state: 'open', steps: asked }
    return { ok: true, value: 'BDFGHJKM' }
  })
  vi.spyOn(live, 'now').mockImplementation(async () => ({ ok: true, value: now! }))
  vi.spyOn(live, 'progress').mockImplementation(async () => ({
    ok: true,
    value: { version: now!.version, joined: 3, answered: 2, byGroup: {}, reached: { nurses: 2 } },
  }))
  vi.spyOn(live, 'order').mockImplementation(async (_reach, { order }) => {
    const steps = now!.steps.map((step) => {
      const { stage } = ordered(step, order as 'close')!
      return { ...step, stage, ...(stage === 'shown' && { cells: said[step.id] ?? [], notShown: 0 }) }
    })
    now = { ...now!, version: now!.version + 1, steps }
    return { ok: true, value: now }
  })
})
afterEach(async () => {
  vi.restoreAllMocks()
  now = undefined
  said = {}
  begun.length = 0
  await sittings.clear()
})

const open = (assessment = withGrid()) => show(<RoomPage />, { assessment, path: '/a/a1/room/grid' })
const button = (name: string) => screen.findByRole('button', { name })

async function shownWith(of: typeof said, assessment = withGrid()) {
  said = of
  const shown = await open(assessment)
  const { user } = shown
  await user.click(await button(words.begin))
  await user.click(await button(words.close))
  await user.click(await button(words.show))
  await screen.findByRole('heading', { level: 1, name: words.shown })
  return shown
}

describe('a room that marks the grid', () => {
  it('is asked task by task, for its own role, in words that the server takes', async () => {
    const { user } = await open()
    expect(await screen.findByText(words.count(3))).toBeInTheDocument()
    await user.click(screen.getByRole('radio', { name: words.open }))
    expect(screen.getByText(words.count(1))).toBeInTheDocument()
    await user.click(screen.getByRole('radio', { name: words.all }))
    await user.click(await button(words.begin))
    await screen.findByText(words.reached(2, 3))
    expect(onTheWire.safeParse(begun[0]).success).toBe(true)
    expect(begun[0]!.groups.map(({ name }) => name)).toEqual(['District nurses', 'Carers'])
    expect(begun[0]!.steps.map(({ ask, help }) => [ask, help])).toEqual([
      ['Wound care', `${words.help} ${words.when('weekdays and evenings')} ${words.size('10')}`],
      ['Bathing', words.help],
      ['Surgery', `${words.help} ${words.size('10')}`],
    ])
  })

  it('cannot begin where there is no grid, or no server', async () => {
    await open(withGrid({ gridRoles: {} }))
    expect(await screen.findByText(words.noGrid)).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: words.begin })).toBeNull()
  })

  it('says that there is no server here', async () => {
    vi.spyOn(live, 'isHere').mockResolvedValue(undefined)
    await open()
    expect(await screen.findByText(en.byPhone.noServer)).toBeInTheDocument()
    expect(await button(words.begin)).toBeDisabled()
  })

  it('asks a hundred tasks at most, and says so', async () => {
    const many = Object.fromEntries(Array.from({ length: 120 }, (_, at) => [`t${at}`, aTask({ name: `Task ${at}` })]))
    const { user } = await open(withGrid({ gridTasks: many, gridCells: {} }))
    expect(await screen.findByText(words.tooMany(100))).toBeInTheDocument()
    await user.click(await button(words.begin))
    await screen.findByText(words.reached(2, 100))
    expect(onTheWire.safeParse(begun[0]).success).toBe(true)
  })

  it('tells what keeping would do, keeps it in one step, and says when the grid has it', async () => {
    const { user, now: at } = await shownWith({
      wound: [
        { voices: ['nurses'], counts: row('could', 'could') },
        { voices: ['carers'], counts: row('no') },
      ],
      bath: [{ voices: ['nurses'], counts: row('now', 'training') }],
    })
    const before = at().gridCells
    for (const say of [words.preview(3), words.blank(1), words.same(1), words.changes(1), words.unsettled(1)])
      expect(screen.getByText(say)).toBeInTheDocument()
    expect(at().gridCells).toEqual(before)
    await user.click(await button(words.keep(2)))
    expect(await screen.findByText(words.kept)).toBeInTheDocument()
    expect(at().gridCells).toEqual({
      'wound-nurses': cell('wound', 'nurses', 'could'),
      'wound-carers': cell('wound', 'carers', 'no'),
      'bath-nurses': cell('bath', 'nurses', 'unknown'),
    })
    expect(screen.queryByRole('button', { name: words.keep(2) })).toBeNull()
  })

  it('keeps what was settled where people of one role said different things', async () => {
    const { user, now: at } = await shownWith({ bath: [{ voices: ['nurses'], counts: row('now', 'training') }] })
    const settle = screen.getByLabelText(words.cell('Bathing', 'District nurses'))
    await user.selectOptions(settle, en.grid.marks.training)
    expect(screen.queryByText(words.unsettled(1))).toBeNull()
    await user.click(await button(words.keep(1)))
    expect(at().gridCells['bath-nurses']!.mark).toBe('training')
  })

  it('leaves out what is gone from the grid since it was begun', async () => {
    const { now: at } = await shownWith({
      away: [{ voices: ['nurses'], counts: row('now') }],
      wound: [{ voices: ['away'], counts: row('now') }],
      bath: [{ voices: ['nurses'], counts: row('now') }],
    })
    expect(screen.getByText(words.preview(1))).toBeInTheDocument()
    expect(screen.getByText(words.gone(1))).toBeInTheDocument()
    expect(at().gridCells).toEqual(withGrid().gridCells)
  })

  it('says when nobody marked anything', async () => {
    await shownWith({})
    expect(screen.getByText(words.nobody)).toBeInTheDocument()
  })
})
