import 'fake-indexeddb/auto'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { exampleFiles } from '../../../src/content/examples/files.ts'
import { content } from '../../../src/content/index.ts'
import { blankAssessment, type Assessment, type Heard, type Voice } from '../../../src/domain/assessment.ts'
import { heldFor } from '../../../src/features/session/held-button.tsx'
import { RoomPage } from '../../../src/features/session/room-page.tsx'
import { fromFile } from '../../../src/storage/opened-file.ts'
import { sittings } from '../../../src/storage/sessions.ts'
import { en } from '../../fixtures/every-word.ts'
import { show, type Shown } from '../harness.tsx'

const words = en.session
const group = (name: string, people: string, kind: Voice['kind'] = 'front-line'): Voice => ({
  group: name,
  organisation: '',
  kind,
  present: true,
  people,
  isAffected: true,
})
const voices = {
  nurses: group('District nurses', '6'),
  carers: group('Carers', '5', 'people'),
  gps: group('GPs', '1'),
}
const blank = blankAssessment('a1', '2026-11-25T09:00:00.000Z')
const inTheRoom = (given: Readonly<Record<string, Voice>> = voices): Assessment => ({ ...blank, voices: { ...given } })
const open = (assessment = inTheRoom()) => show(<RoomPage />, { assessment, path: '/a/a1/room' })

const quick = content.questions.filter(({ depth }) => depth === 'screen')
const first = quick[0]!

const press = (user: UserEvent, name: string | RegExp) => user.click(screen.getByRole('button', { name }))
const heading = (name: string) => screen.findByRole('heading', { level: 1, name })

/** A sitting of the quick look is begun, by a door. */
async function begin(shown: Shown, door: keyof typeof words.doors, smallest?: keyof typeof words.smallest) {
  const { user } = shown
  await user.click(await screen.findByRole('radio', { name: new RegExp(words.doors[door].say) }))
  await user.click(screen.getByRole('radio', { name: words.which.quick }))
  if (smallest) await user.click(screen.getByRole('radio', { name: words.smallest[smallest] }))
  await press(user, words.begin)
}

/** Numbers a group, as they are raised for the question at hand. */
async function raise(user: UserEvent, rows: readonly (readonly number[])[]) {
  for (const many of rows.flat()) await user.keyboard(`${many}{Enter}`)
}

/** The record of a round less when it was made. */
const recordOf = (shown: Shown, round = 1): Omit<Heard, 'at'> => {
  const { at: _at, ...record } = shown.now().heard[`${first.id}-${round}`]!
  return record
}

afterEach(async () => {
  vi.useRealTimers()
  await sittings.clear()
})

describe('before a sitting', () => {
  it('says beforehand which groups would be shown, as many as are here, and which are too small', async () => {
    const { user } = await open()
    expect(await screen.findByText(words.wouldShow(2))).toBeInTheDocument()
    expect(screen.getByText(words.tooSmall(['GPs']))).toBeInTheDocument()
    await user.type(screen.getByRole('textbox', { name: words.howMany('GPs') }), '1')
    expect(screen.getByText(words.wouldShow(3))).toBeInTheDocument()
    await user.click(screen.getByRole('radio', { name: words.smallest[10] }))
    expect(screen.getByText(words.wouldShow(1))).toBeInTheDocument()
    expect(screen.getByText(words.wouldBeTogether(['District nurses', 'Carers']))).toBeInTheDocument()
  })

  it('begins only where somebody is here', async () => {
    await open(inTheRoom({}))
    expect(await screen.findByRole('link', { name: words.toSetUp })).toHaveAttribute('href', '/a/a1/set-up/voices')
    expect(screen.getByRole('button', { name: words.begin })).toBeDisabled()
  })

  it('asks as much of the agenda as there is time for, with the people who are here, unless others are picked', async () => {
    const { user } = await open()
    expect(await screen.findByText(words.chosen(9))).toBeInTheDocument()
    expect(screen.getByText(en.runSheet.people(12, true))).toBeInTheDocument()
    const minutes = screen.getByRole('textbox', { name: en.runSheet.howLong })
    await user.clear(minutes)
    await user.type(minutes, '30')
    expect(screen.getByText(words.chosen(2))).toBeInTheDocument()
    expect(screen.getByText(en.runSheet.ends(5, 5))).toBeInTheDocument()
    await user.clear(minutes)
    await user.type(minutes, 'an hour')
    expect(screen.getByText(en.runSheet.notANumber)).toBeInTheDocument()
    expect(screen.getByRole('button', { name: words.begin })).toBeDisabled()
    await user.click(screen.getByRole('radio', { name: words.which.picked }))
    expect(screen.getByRole('button', { name: words.begin })).toBeDisabled()
    await user.click(screen.getByRole('checkbox', { name: first.short }))
    await press(user, words.begin)
    expect(await heading(first.ask)).toBeInTheDocument()
    expect(screen.getByText(words.of(1, 1))).toBeInTheDocument()
  })
})

describe('by the time', () => {
  it('offers the quick look where no question is on the agenda any more, and says why', async () => {
    const opened = fromFile(JSON.stringify(exampleFiles['frailty-at-home']))
    if (!opened.ok) throw new Error(opened.reason)
    const { user } = await open(opened.assessment)
    expect(await screen.findByRole('radio', { name: words.which.quick })).toBeChecked()
    expect(screen.getByRole('button', { name: words.begin })).toBeEnabled()
    await user.click(screen.getByRole('radio', { name: words.which.agenda }))
    expect(screen.getByText(en.runSheet.nothing)).toBeInTheDocument()
  })

  it('says where the room is in it, plans anew after each question, and asks none twice', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true, now: new Date('2026-11-28T09:00:00.000Z') })
    const { user } = await open()
    await user.click(await screen.findByRole('radio', { name: new RegExp(words.doors.hands.say) }))
    await press(user, words.begin)
    const asked: string[] = []
    const title = () => screen.getByRole('heading', { level: 1 }).textContent
    await screen.findByText(words.of(1, 9))
    expect(screen.getByText(en.runSheet.minute(0, 90))).toBeInTheDocument()
    for (let minute = 8; minute <= 24; minute += 8) {
      asked.push(title())
      await raise(user, [[6, 0, 0, 0, 0]])
      await press(user, words.close)
      if (screen.queryByRole('button', { name: words.confirm.yes })) await press(user, words.confirm.yes)
      await press(user, words.closed.show)
      await act(() => vi.advanceTimersByTimeAsync(8 * 60_000))
      expect(screen.getByText(en.runSheet.minute(minute, 90))).toBeInTheDocument()
      await press(user, words.shown.next)
    }
    expect(new Set([...asked, title()]).size).toBe(4)
    // Of 90 minutes 24 are gone, this one takes 7, and 10 are for the end.
    expect(screen.getByText(words.of(4, 10))).toBeInTheDocument()
    await act(() => vi.advanceTimersByTimeAsync(60 * 60_000))
    expect(screen.getByText(en.runSheet.toCome(0, 10))).toBeInTheDocument()
  })
})

describe('by hands', () => {
  it('is typed by digits and Enter alone, from the first number to the picture', async () => {
    const shown = await open()
    await begin(shown, 'hands')
    const { user, now } = shown
    await waitFor(() =>
      expect(
        screen.getByRole('textbox', { name: words.hands.cell('District nurses', 1, first.levels[0]) }),
      ).toHaveFocus(),
    )
    await raise(user, [
      [0, 4, 2, 0, 0],
      [0, 0, 3, 1, 1],
      [1, 0, 0, 0, 0],
    ])
    expect(screen.getByRole('button', { name: words.close })).toHaveFocus()
    expect(screen.getByText(words.answered(12, 12))).toBeInTheDocument()
    await user.keyboard('{Enter}')
    expect(await screen.findByText(words.closed.notShown(1))).toBeInTheDocument()
    expect(now().heard).toEqual({})
    await press(user, words.closed.show)
    expect(recordOf(shown)).toMatchObject({
      question: first.id,
      round: 1,
      how: 'hands',
      smallest: 5,
      cells: [
        { voices: ['nurses'], counts: [0, 4, 2, 0, 0] },
        { voices: ['carers'], counts: [0, 0, 3, 1, 1] },
      ],
      notShown: 1,
      asked: { ask: first.ask, levels: first.levels, content: content.version },
    })
    const row = within(screen.getByRole('row', { name: /District nurses/ }))
    expect(row.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual(['0', '4', '2', '0', '0', '2'])
  })

  it('goes on by itself after a digit where a group has fewer than ten, and no Enter after it leads past a number', async () => {
    const shown = await open()
    await begin(shown, 'hands')
    const cell = (at: number) =>
      screen.getByRole('textbox', { name: words.hands.cell('District nurses', at + 1, first.levels[at as 0]) })
    await shown.user.keyboard('2')
    expect(cell(1)).toHaveFocus()
    await shown.user.keyboard('{Enter}')
    expect(cell(1)).toHaveFocus()
    await shown.user.keyboard('{Enter}0')
    expect(cell(3)).toHaveFocus()
    expect([0, 1, 2].map((at) => (cell(at) as HTMLInputElement).value)).toEqual(['2', '', ''])
    // District nurses’ last two, the carers’ five, and the GPs’ five: the last number waits.
    await shown.user.keyboard('310031110000')
    expect(screen.getByText(words.answered(12, 12))).toBeInTheDocument()
    expect(screen.getByRole('textbox', { name: words.hands.cell('GPs', 0, words.unknown) })).toHaveFocus()
    await shown.user.keyboard('{Enter}')
    expect(screen.getByRole('button', { name: words.close })).toHaveFocus()
  })

  it('goes from number to number by the arrows', async () => {
    const shown = await open()
    await begin(shown, 'hands')
    await shown.user.keyboard('{ArrowRight}{ArrowDown}')
    expect(screen.getByRole('textbox', { name: words.hands.cell('Carers', 2, first.levels[1]) })).toHaveFocus()
    await shown.user.keyboard('{ArrowUp}{ArrowLeft}3')
    expect(screen.getByRole('textbox', { name: words.hands.cell('District nurses', 1, first.levels[0]) })).toHaveValue(
      '3',
    )
  })

  it('asks whether more were raised than are here, and whether to close before all have answered', async () => {
    const shown = await open()
    await begin(shown, 'hands')
    await raise(shown.user, [[3, 4]])
    expect(screen.getByText(words.hands.tooMany('District nurses', 7, '6'))).toBeInTheDocument()
    await shown.user.clear(
      screen.getByRole('textbox', { name: words.hands.cell('District nurses', 2, first.levels[1]) }),
    )
    await press(shown.user, words.close)
    expect(await screen.findByText(words.confirm.say(3, 12))).toBeInTheDocument()
    await press(shown.user, words.confirm.no)
    expect(screen.getByRole('textbox', { name: words.hands.cell('District nurses', 1, first.levels[0]) })).toHaveValue(
      '3',
    )
  })

  it('keeps nothing of a group that is too small, in no record and no draft', async () => {
    const shown = await open()
    await begin(shown, 'hands')
    await raise(shown.user, [
      [0, 4, 2, 0, 0],
      [0, 0, 5, 0, 0],
      [1, 0, 0, 0, 0],
    ])
    await shown.user.keyboard('{Enter}')
    await press(shown.user, words.closed.show)
    const { voices: _set, ...rest } = shown.now()
    expect(JSON.stringify(rest)).toContain('nurses')
    expect(JSON.stringify(rest)).not.toContain('gps')
  })

  it('warns before it shows a group of which all said the same, and leaves it out when told so', async () => {
    const shown = await open()
    await begin(shown, 'hands')
    await raise(shown.user, [
      [0, 4, 2, 0, 0],
      [0, 0, 5, 0, 0],
    ])
    await press(shown.user, words.close)
    await press(shown.user, words.confirm.yes)
    expect(screen.getByText(words.closed.unanimous('Carers'))).toBeInTheDocument()
    await shown.user.click(screen.getByRole('checkbox', { name: words.closed.leaveOut('Carers') }))
    await press(shown.user, words.closed.show)
    expect(recordOf(shown)).toMatchObject({ cells: [{ voices: ['nurses'] }], notShown: 5 })
  })
})

describe('on one device', () => {
  const answer = (user: UserEvent, level: string) => press(user, level)

  it('asks blind, leads on by itself, and shows nothing to whoever has it next', async () => {
    const shown = await open()
    await begin(shown, 'one-device')
    await press(shown.user, 'District nurses')
    for (const { ask, levels } of quick) {
      expect(await heading(ask)).toBeInTheDocument()
      await answer(shown.user, levels[1])
    }
    expect(await heading(words.device.passTitle)).toBeInTheDocument()
    const text = document.body.textContent
    expect(quick.filter(({ levels, ask }) => text.includes(levels[1]) || text.includes(ask))).toEqual([])
    await press(shown.user, words.device.pass)
    expect(screen.queryByRole('button', { name: words.device.undo })).toBeNull()
    expect(screen.getByText(words.answered(1, 12))).toBeInTheDocument()
    expect(shown.visited.filter((address) => !address.endsWith('/room'))).toEqual([])
  })

  it('takes back the answer before until it is passed on', async () => {
    const shown = await open()
    await begin(shown, 'one-device')
    await press(shown.user, 'Carers')
    await answer(shown.user, first.levels[3])
    await heading(quick[1]!.ask)
    await press(shown.user, words.device.back)
    expect(await heading(first.ask)).toBeInTheDocument()
    expect((await sittings.find('a1'))?.steps[0]?.tallies['one-device']).toEqual({ carers: [0, 0, 0, 0, 0] })
  })

  it('answers by a digit', async () => {
    const shown = await open()
    await begin(shown, 'one-device')
    await press(shown.user, 'Carers')
    await heading(first.ask)
    act(() => screen.getByRole('button', { name: first.levels[0] }).focus())
    await shown.user.keyboard('0')
    await heading(quick[1]!.ask)
    await waitFor(async () =>
      expect((await sittings.find('a1'))?.steps[0]?.tallies['one-device']).toEqual({ carers: [0, 0, 0, 0, 1] }),
    )
  })

  it('is closed by a press that is held, or by the keyboard when asked once', async () => {
    const shown = await open(inTheRoom({ nurses: group('District nurses', '1') }))
    await begin(shown, 'one-device', 1)
    await press(shown.user, 'District nurses')
    for (const { levels, ask } of quick) {
      await heading(ask)
      await answer(shown.user, levels[0])
    }
    await press(shown.user, words.device.pass)
    const hold = screen.getByRole('button', { name: words.device.hold })
    vi.useFakeTimers()
    fireEvent.pointerDown(hold)
    act(() => void vi.advanceTimersByTime(heldFor - 100))
    fireEvent.pointerUp(hold)
    act(() => void vi.advanceTimersByTime(heldFor))
    expect(screen.getByRole('heading', { level: 1, name: words.device.title })).toBeInTheDocument()
    fireEvent.pointerDown(hold)
    act(() => void vi.advanceTimersByTime(heldFor))
    expect(screen.getByRole('button', { name: words.closed.show })).toBeInTheDocument()
    vi.useRealTimers()
    await press(shown.user, words.closed.reopen)
    screen.getByRole('button', { name: words.device.hold }).focus()
    await shown.user.keyboard('{Enter}')
    expect(screen.getByRole('button', { name: words.device.yes })).toHaveFocus()
    await shown.user.keyboard('{Enter}')
    expect(screen.getByRole('button', { name: words.closed.show })).toBeInTheDocument()
  })
})

describe('on paper', () => {
  /** A sheet of the quick look, a key a sign. */
  const row = (letter: string, sign: (at: number) => string) => [
    letter,
    ...quick.map((_question, at) => sign(at)),
    '{Enter}',
  ]
  const type = async (user: UserEvent, keys: readonly string[]) => {
    for (const key of keys) await user.keyboard(key)
  }

  it('takes fourteen sheets of the quick look by the keyboard alone, a key a sign and one more', async () => {
    const shown = await open(
      inTheRoom({ nurses: group('District nurses', '8'), carers: group('Carers', '6', 'people') }),
    )
    await begin(shown, 'paper')
    const sheets = Array.from({ length: 14 }, (_, at) =>
      row(at < 8 ? 'a' : 'b', (question) => String([1, 2, 3, 4, 0, '-'][(at + question) % 6])),
    )
    const keys = sheets.flat()
    await type(shown.user, keys)
    expect(keys).toHaveLength(14 * (quick.length + 2))
    expect(await screen.findByText(words.paper.typed(14))).toBeInTheDocument()
    const kept = await sittings.find('a1')
    expect(kept?.steps[0]?.tallies.paper).toEqual({ nurses: [2, 2, 1, 1, 1], carers: [1, 1, 1, 1, 1] })
    expect(JSON.stringify(kept)).not.toMatch(/"level|"answers|"sheet"/)
  }, 60_000)

  it('says what is missing, knows a number it has, and takes a sheet back by its number', async () => {
    const shown = await open()
    await begin(shown, 'paper')
    await type(shown.user, ['z', '{Enter}'])
    expect(screen.getByRole('textbox', { name: words.paper.groupKey })).toHaveValue('')
    expect(screen.getByRole('alert')).toHaveTextContent(words.paper.noGroup)
    await type(
      shown.user,
      row('a', () => '2'),
    )
    expect(screen.getByText(words.paper.counted(1))).toBeInTheDocument()
    expect(screen.getByRole('textbox', { name: words.paper.number })).toHaveValue('2')
    await shown.user.clear(screen.getByRole('textbox', { name: words.paper.number }))
    await type(shown.user, ['1', '{Enter}', ...row('a', () => '3')])
    expect(screen.getByText(words.paper.again(1))).toBeInTheDocument()
    await shown.user.click(screen.getByText(words.paper.backTitle))
    await shown.user.type(screen.getByRole('textbox', { name: words.paper.backNumber }), '1{Enter}')
    expect(await screen.findByText(words.paper.tookBack(1))).toBeInTheDocument()
    await waitFor(async () =>
      expect((await sittings.find('a1'))?.steps[0]).toMatchObject({
        sheets: [],
        tallies: { paper: { nurses: [0, 0, 0, 0, 0] } },
      }),
    )
  })

  it('asks for the row once more, to take back a sheet that was typed before a reload', async () => {
    const before = await open()
    await begin(before, 'paper')
    await type(
      before.user,
      row('a', () => '2'),
    )
    before.unmount()
    const shown = await open()
    await screen.findByText(words.paper.typed(1))
    const back = async () => {
      const field = screen.getByRole('textbox', { name: words.paper.backNumber })
      await shown.user.clear(field)
      await shown.user.type(field, '1{Enter}')
    }
    await shown.user.click(screen.getByText(words.paper.backTitle))
    await back()
    expect(screen.getByRole('alert')).toHaveTextContent(words.paper.forgotten(1))
    await type(shown.user, row('a', () => '4').slice(0, -1))
    await back()
    expect(screen.getByRole('alert')).toHaveTextContent(words.paper.notSo(1))
    screen.getByRole('textbox', { name: words.paper.groupKey }).focus()
    await type(shown.user, row('a', () => '2').slice(0, -1))
    await back()
    expect(await screen.findByText(words.paper.tookBack(1))).toBeInTheDocument()
  })
})

describe('once it is shown', () => {
  async function shownByHands(rows: readonly (readonly number[])[], assessment = inTheRoom()) {
    const shown = await open(assessment)
    await begin(shown, 'hands')
    await raise(shown.user, rows)
    await press(shown.user, words.close)
    const sure = screen.queryByRole('button', { name: words.confirm.yes })
    if (sure) await shown.user.click(sure)
    await press(shown.user, words.closed.show)
    return shown
  }
  const apart = [
    [4, 2, 0, 0, 0],
    [0, 0, 1, 4, 0],
  ]

  it('asks each side for its reason where groups stand apart, and says whether it matters', async () => {
    const { user, now } = await shownByHands(apart)
    expect(await screen.findByRole('heading', { name: words.apart.title })).toBeInTheDocument()
    expect(screen.getByText(/who is right|whoever is right/i)).toBeInTheDocument()
    const side = within(screen.getByRole('region', { name: words.apart.side(1) }))
    await user.type(side.getByRole('textbox', { name: words.dissent.text }), 'Nobody has followed a journey')
    await user.type(side.getByRole('textbox', { name: words.dissent.wouldChange }), 'A journey followed')
    await user.click(side.getByRole('button', { name: words.dissent.keep }))
    expect(Object.values(now().dissents)).toMatchObject([
      {
        question: first.id,
        text: 'Nobody has followed a journey',
        wouldChange: 'A journey followed',
        level: 0,
        done: '',
      },
    ])
    expect(screen.getByRole('heading', { name: words.dissent.list })).toBeInTheDocument()
  })

  it('names no group in a dissent but one that was shown by itself, and only when it is chosen', async () => {
    const { user, now } = await shownByHands([[0, 4, 2, 0, 0], [0, 0, 4, 1, 0], [1]])
    await user.click(screen.getByText(words.dissent.title))
    const options = within(screen.getByRole('combobox', { name: words.dissent.voice })).getAllByRole('option')
    expect(options.map(({ textContent }) => textContent)).toEqual([words.dissent.noVoice, 'District nurses', 'Carers'])
    await user.type(screen.getByRole('textbox', { name: words.dissent.textAlone }), 'It is worse at night')
    const forms = screen.getAllByRole('button', { name: words.dissent.keep })
    await user.click(forms.at(-1)!)
    expect(Object.values(now().dissents)[0]).not.toHaveProperty('voice')
  })

  it('agrees: what was agreed is kept, a level only when it is chosen, and the numbers as evidence of each kind', async () => {
    const { user, now } = await shownByHands(apart)
    await user.click(screen.getByRole('radio', { name: words.settle.endings.agreed }))
    expect(now().answers).toEqual({})
    await user.click(screen.getByRole('radio', { name: '2' }))
    expect(now().answers[first.id]).toMatchObject({ level: 1, voices: ['nurses', 'carers'] })
    await press(user, words.settle.evidence)
    const items = now().answers[first.id]!.evidence.map((id) => now().evidence[id]!)
    expect(items.map(({ kind, date }) => [kind, date])).toEqual([
      ['people-account', '2026-11-25'],
      ['staff-account', '2026-11-25'],
    ])
    expect(items[1]!.what).toContain('District nurses: 4 say 1, 2 say 2')
    expect(screen.getByText(words.settle.evidenceKept)).toBeInTheDocument()
    await user.type(screen.getByRole('textbox', { name: words.settle.put.agreed }), 'It is named too broadly')
    await user.tab()
    expect(recordOf({ now } as Shown)).toMatchObject({ ending: 'agreed', put: 'It is named too broadly' })
  })

  it('finds out: an action for the question, with an owner', async () => {
    const { user, now } = await shownByHands(apart)
    await user.click(screen.getByRole('radio', { name: words.settle.endings['find-out'] }))
    await user.type(screen.getByRole('textbox', { name: en.actions.owner }), 'Community matron')
    await press(user, words.settle.addAction)
    expect(Object.values(now().actions)).toMatchObject([
      { what: words.settle.findOut(first.short), owner: 'Community matron', for: first.id },
    ])
    expect(recordOf({ now } as Shown)).toMatchObject({ ending: 'find-out' })
  })

  it('asks again, blind, and keeps both rounds', async () => {
    const shown = await shownByHands(apart)
    await press(shown.user, words.shown.again)
    expect(screen.getByRole('textbox', { name: words.hands.cell('District nurses', 1, first.levels[0]) })).toHaveValue(
      '',
    )
    await raise(shown.user, [
      [0, 6, 0, 0, 0],
      [0, 4, 1, 0, 0],
      [0, 1, 0, 0, 0],
    ])
    await press(shown.user, words.close)
    await press(shown.user, words.closed.show)
    expect(recordOf(shown, 1).cells[0]).toEqual({ voices: ['nurses'], counts: [4, 2, 0, 0, 0] })
    expect(recordOf(shown, 2).cells[0]).toEqual({ voices: ['nurses'], counts: [0, 6, 0, 0, 0] })
    expect(screen.getByText(words.shown.earlier(1))).toBeInTheDocument()
  })

  it('can be put on record again after it was undone', async () => {
    const shown = await shownByHands(apart)
    const before = recordOf(shown)
    act(() => shown.actor.send({ type: 'change.undone' }))
    expect(shown.now().heard).toEqual({})
    await press(shown.user, words.shown.putBack)
    expect(recordOf(shown)).toEqual(before)
  })

  it('counts from the rounds on record, so that a sitting never writes over another', async () => {
    const once = await shownByHands(apart)
    const after = once.now()
    once.unmount()
    await sittings.clear()
    const again = await shownByHands(
      [
        [0, 6, 0, 0, 0],
        [0, 0, 5, 0, 0],
      ],
      after,
    )
    expect(Object.keys(again.now().heard)).toEqual([`${first.id}-1`, `${first.id}-2`])
  })
})

describe('a sitting', () => {
  it('is found again where it was, nothing lost', async () => {
    const before = await open()
    await begin(before, 'hands')
    await raise(before.user, [[0, 4]])
    before.unmount()
    const shown = await open()
    expect(await heading(first.ask)).toBeInTheDocument()
    expect(screen.getByRole('textbox', { name: words.hands.cell('District nurses', 2, first.levels[1]) })).toHaveValue(
      '4',
    )
    await raise(shown.user, [[0, 5]])
    expect(screen.getByText(words.answered(5, 12))).toBeInTheDocument()
  })

  it('is gone from the device once it has ended, and what was shown stays', async () => {
    const shown = await open()
    await begin(shown, 'hands')
    await raise(shown.user, [[0, 4, 2]])
    await press(shown.user, words.close)
    await press(shown.user, words.confirm.yes)
    await press(shown.user, words.closed.show)
    await shown.user.click(screen.getByText(words.change.title))
    await press(shown.user, words.change.end)
    await press(shown.user, words.end.settle)
    expect(await screen.findByText(words.end.doneSay)).toBeInTheDocument()
    expect(await sittings.find('a1')).toBeUndefined()
    expect(Object.keys(shown.now().heard)).toEqual([`${first.id}-1`])
  })

  it('puts the same on record by each door', async () => {
    const few = { nurses: group('District nurses', '3'), gps: group('GPs', '1') }
    const levels = [1, 1, 3] as const
    const records: Omit<Heard, 'at'>[] = []
    const finish = async (shown: Shown) => {
      await press(shown.user, words.closed.show)
      records.push(recordOf(shown))
      shown.unmount()
      await sittings.clear()
    }
    const pick = async (shown: Shown, door: keyof typeof words.doors) => {
      await shown.user.click(await screen.findByRole('radio', { name: new RegExp(words.doors[door].say) }))
      await shown.user.click(screen.getByRole('radio', { name: words.which.picked }))
      await shown.user.click(screen.getByRole('checkbox', { name: first.short }))
      await shown.user.click(screen.getByRole('radio', { name: words.smallest[3] }))
      await press(shown.user, words.begin)
    }
    const hands = await open(inTheRoom(few))
    await pick(hands, 'hands')
    await raise(hands.user, [
      [0, 2, 0, 1, 0],
      [1, 0, 0, 0, 0],
    ])
    await press(hands.user, words.close)
    await finish(hands)

    const device = await open(inTheRoom(few))
    await pick(device, 'one-device')
    for (const [name, level] of [...levels.map((one) => ['District nurses', one] as const), ['GPs', 0] as const]) {
      await press(device.user, name)
      await press(device.user, first.levels[level])
      await press(device.user, words.device.pass)
    }
    screen.getByRole('button', { name: words.device.hold }).focus()
    await device.user.keyboard('{Enter}{Enter}')
    await finish(device)

    const paper = await open(inTheRoom(few))
    await pick(paper, 'paper')
    await paper.user.keyboard('a2{Enter}a2{Enter}a4{Enter}b1{Enter}')
    await press(paper.user, words.close)
    await finish(paper)

    expect(records.map(({ how }) => how)).toEqual(['hands', 'one-device', 'paper'])
    expect(records[0]).toMatchObject({ cells: [{ voices: ['nurses'], counts: [0, 2, 0, 1, 0] }], notShown: 1 })
    const alike = records.map((record) => ({ ...record, how: '' }))
    expect(alike[1]).toEqual(alike[0])
    expect(alike[2]).toEqual(alike[0])
  })
})
