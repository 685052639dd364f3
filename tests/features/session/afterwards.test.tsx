import 'fake-indexeddb/auto'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { content } from '../../../src/content/index.ts'
import { blankAssessment, type Assessment } from '../../../src/domain/assessment.ts'
import type { View } from '../../../src/domain/voices/view-file.ts'
import { RoomPage } from '../../../src/features/session/room-page.tsx'
import { inThisWindow, placeOfGiven } from '../../../src/storage/in-this-window.ts'
import { viewFromText, viewToText } from '../../../src/storage/view-text.ts'
import { en } from '../../fixtures/every-word.ts'
import { aRound, aVoice, heardIn } from '../../fixtures/rooms.ts'
import { anAnswer, aView } from '../../fixtures/views.ts'
import { show, type Shown } from '../harness.tsx'

const words = en.afterwards
const [first, second, third] = content.questions as [Question, Question, Question]
type Question = (typeof content.questions)[number]

const voices = { nurses: aVoice(), carers: aVoice({ group: 'Carers', kind: 'people', present: false }) }
const put = 'What only the room knows'
const room: Assessment = heardIn(
  { ...blankAssessment('a1', '2026-11-25T09:00:00.000Z', { title: 'Home from hospital' }), voices },
  aRound(first.id, { cells: [{ voices: ['nurses'], counts: [0, 0, 1, 5, 0] }], put }),
  aRound(second.id, { cells: [{ voices: ['nurses'], counts: [0, 6, 0, 0, 0] }] }),
)
const { createdAt } = room.about.about
const on = (question: Question, given: Partial<View['answers'][number]> = {}) =>
  anAnswer(question.id, { ask: question.ask, levels: [...question.levels], ...given })
const theView = (given: Partial<View> = {}) =>
  aView({
    assessment: { id: 'a-copy', createdAt },
    answers: [on(first, { level: 0, reason: 'Nobody asked us.' }), on(second, { level: 'unknown' })],
    ...given,
  })
const inFile = (text: string) => new File([text], 'one.needfirst-view.json', { type: 'application/json' })

type Saved = { readonly name: string; readonly content: Blob }
async function open(of: string, assessment = room): Promise<Shown & { readonly saved: Saved[] }> {
  const saved: Saved[] = []
  const work = { saveAs: (name: string, content: Blob) => void saved.push({ name, content }) }
  const shown = await show(<RoomPage />, { assessment, path: `/a/a1/room/${of}`, work })
  await screen.findByRole('heading', { level: 1 })
  return { ...shown, saved }
}
const openGiven = async (view: View, assessment = room) => {
  inThisWindow.keep(placeOfGiven('a1'), viewToText(view))
  return open('view-given', assessment)
}
const button = (name: string) => screen.getByRole('button', { name })
const group = (name: string) => screen.getByRole('radio', { name })
const asked = (question: Question) => within(screen.getByRole('group', { name: new RegExp(escaped(question.ask)) }))
const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

afterEach(() => inThisWindow.clear())

describe('somebody was not here', () => {
  it('is come to from the page of the sitting, and tells each what to do', async () => {
    const { user } = await show(<RoomPage />, { assessment: room, path: '/a/a1/room' })
    await user.click(await screen.findByRole('link', { name: words.link }))
    expect(await screen.findByRole('heading', { level: 1, name: words.title })).toBeInTheDocument()
    expect(button(words.ask.save)).toBeInTheDocument()
    expect(screen.getByText(words.give.say(2))).toBeInTheDocument()
    expect(screen.getByRole('link', { name: words.give.link })).toHaveAttribute('href', '/a/a1/room/view')
  })

  it('asks nothing where the room was asked nothing, and says what to do', async () => {
    await open('afterwards', { ...room, heard: {} })
    expect(await screen.findByText(words.give.none)).toBeInTheDocument()
    expect(screen.queryByRole('link', { name: words.give.link })).toBeNull()
  })

  it('opens the file that was sent back, at what it would add', async () => {
    const { user, visited } = await open('afterwards')
    await user.upload(screen.getByLabelText(words.ask.open), inFile(viewToText(theView())))
    await waitFor(() => expect(visited.at(-1)).toBe('/a/a1/room/view-given'))
    expect(await screen.findByText(words.given.whose('Carers', '30 November 2026'))).toBeInTheDocument()
  })

  it('refuses another file, and says so in focus', async () => {
    const { user, visited } = await open('afterwards')
    await user.upload(screen.getByLabelText(words.ask.open), inFile('{"needfirst":1}'))
    const summary = await screen.findByRole('alert')
    expect(summary).toHaveTextContent(words.refused.because['not-a-view'])
    expect(summary).toHaveFocus()
    expect(visited.at(-1)).toBe('/a/a1/room/afterwards')
  })
})

describe('giving a view', () => {
  it('asks what the room was asked, and shows nothing of what it said', async () => {
    const { container } = await open('view')
    expect(await screen.findByText(words.view.blind)).toBeInTheDocument()
    for (const { ask } of [first, second]) expect(container).toHaveTextContent(ask)
    expect(container).not.toHaveTextContent(third.ask)
    expect(container).not.toHaveTextContent(put)
    expect(container).not.toHaveTextContent(/\b5 said\b|6 said/)
    expect(container.querySelectorAll('input[type=radio]:checked')).toHaveLength(2)
    expect(screen.getAllByRole('radio', { name: words.view.leaveOut })).toHaveLength(2)
    expect(screen.queryAllByRole('textbox')).toEqual([])
  })

  it('offers the groups of set-up, those that are not in the room too, another, and none', async () => {
    await open('view')
    const of = within(screen.getByRole('group', { name: words.view.group })).getAllByRole('radio')
    expect(of.map((one) => (one as HTMLInputElement).value)).toEqual(['nurses', 'carers', ':another', ':not-said'])
  })

  it('becomes a file with the group, the day, the words and the reasons, and changes nothing in the assessment', async () => {
    const { user, saved, now } = await open('view')
    await user.click(group('Carers Trust'))
    await user.click(asked(first).getByRole('radio', { name: first.levels[0] }))
    await user.type(asked(first).getByLabelText(words.view.reason), 'Nobody asked us.')
    await user.click(asked(second).getByRole('radio', { name: words.view.unknown }))
    expect(screen.getByText(words.view.answered(2, 2))).toBeInTheDocument()
    await user.click(button(words.view.save))
    const [{ name, content: blob }] = saved as [Saved]
    expect(name).toBe('home-from-hospital-2026-11-25.needfirst-view.json')
    const read = viewFromText(await blob.text())
    expect(read).toMatchObject({
      ok: true,
      view: {
        assessment: { id: 'a1', createdAt },
        title: 'Home from hospital',
        group: { id: 'carers', name: 'Carers' },
        day: '2026-11-25',
        answers: [
          { question: first.id, ask: first.ask, levels: first.levels, level: 0, reason: 'Nobody asked us.' },
          { question: second.id, level: 'unknown', reason: '' },
        ],
      },
    })
    expect(screen.getByRole('heading', { level: 1, name: words.saved.title })).toBeInTheDocument()
    expect(now()).toEqual(room)
  })

  it('saves the same once more, and with a change another', async () => {
    const { user, saved } = await open('view')
    await user.click(group(words.view.noGroup))
    await user.click(asked(first).getByRole('radio', { name: first.levels[1] }))
    await user.click(button(words.view.save))
    await user.click(button(words.saved.again))
    expect(await saved[1]!.content.text()).toBe(await saved[0]!.content.text())
    expect(await saved[0]!.content.text()).not.toContain('"group"')
    await user.click(button(words.saved.change))
    expect(asked(first).getByRole('radio', { name: first.levels[1] })).toBeChecked()
    await user.click(asked(first).getByRole('radio', { name: first.levels[2] }))
    await user.click(button(words.view.save))
    expect(await saved[2]!.content.text()).toContain('"level": 2')
  })

  it('takes a group that is typed, and asks for its name', async () => {
    const { user, saved } = await open('view')
    await user.click(group(words.view.another))
    await user.click(asked(first).getByRole('radio', { name: first.levels[1] }))
    await user.click(button(words.view.save))
    expect(screen.getByRole('alert')).toHaveTextContent(words.view.nameGroup)
    await user.type(screen.getByLabelText(words.view.name), 'Porters')
    await user.click(button(words.view.save))
    expect(await saved[0]!.content.text()).toContain('"group": {\n    "name": "Porters"\n  }')
  })

  it('says what is still to do before there is a file', async () => {
    const { user, saved } = await open('view')
    await user.click(button(words.view.save))
    const summary = screen.getByRole('alert')
    expect(summary).toHaveFocus()
    expect(summary).toHaveTextContent(words.view.chooseGroup)
    expect(summary).toHaveTextContent(words.view.answerOne)
    await user.click(within(summary).getByRole('link', { name: words.view.chooseGroup }))
    expect(document.activeElement).toBe(screen.getAllByRole('radio')[0])
    expect(saved).toEqual([])
  })

  it('lets a reason that looks like details of a person wait until somebody says that it stays', async () => {
    const { user, saved } = await open('view')
    await user.click(group(words.view.noGroup))
    await user.click(asked(first).getByRole('radio', { name: first.levels[1] }))
    await user.type(asked(first).getByLabelText(words.view.reason), 'Ring me on 07700 900123')
    await user.click(button(words.view.save))
    expect(screen.getAllByRole('alert')[0]).toHaveTextContent(words.view.mend)
    expect(saved).toEqual([])
    await user.click(await screen.findByRole('button', { name: en.personal.keep }))
    await user.click(button(words.view.save))
    expect(await saved[0]!.content.text()).toContain('07700')
  })

  it('loses nothing when the page is loaded anew, until it is saved', async () => {
    const { user, unmount } = await open('view')
    await user.click(group('Carers Trust'))
    await user.click(asked(first).getByRole('radio', { name: first.levels[1] }))
    await user.type(asked(first).getByLabelText(words.view.reason), 'Nobody asked us.')
    unmount()
    const again = await open('view')
    expect(group('Carers Trust')).toBeChecked()
    expect(asked(first).getByRole('radio', { name: first.levels[1] })).toBeChecked()
    expect(asked(first).getByLabelText(words.view.reason)).toHaveValue('Nobody asked us.')
    await again.user.click(button(words.view.save))
    again.unmount()
    await open('view')
    expect(group('Carers Trust')).not.toBeChecked()
  })

  it('is thrown away, with what waits in it, and brought back', async () => {
    const { user, unmount } = await open('view')
    await user.click(group('Carers Trust'))
    await user.click(asked(first).getByRole('radio', { name: first.levels[1] }))
    await user.type(asked(first).getByLabelText(words.view.reason), 'Ring me on 07700 900123')
    await user.click(button(words.view.throwAway))
    expect(screen.getByText(words.view.thrown)).toBeInTheDocument()
    expect(group('Carers Trust')).not.toBeChecked()
    await user.click(button(words.view.bringBack))
    expect(asked(first).getByRole('radio', { name: first.levels[1] })).toBeChecked()
    expect(asked(first).getByLabelText(words.view.reason)).toHaveValue('')
    await user.click(button(words.view.throwAway))
    unmount()
    await open('view')
    expect(screen.queryByRole('button', { name: words.view.throwAway })).toBeNull()
  })

  it.each(['{', '{"group":"carers"}', '{"group":"","name":"","answers":{"x":{"level":9,"reason":1}}}'])(
    'begins anew where what the window held is not as it was written: %s',
    async (text) => {
      inThisWindow.keep('own a1', text)
      await open('view')
      expect(screen.getByText(words.view.answered(0, 2))).toBeInTheDocument()
    },
  )
})

describe('adding a view', () => {
  it('shows what it says before anything is written, and adds it by one press and one step to undo', async () => {
    const { user, now, actor } = await openGiven(theView())
    expect(await screen.findByText(words.given.whose('Carers', '30 November 2026'))).toBeInTheDocument()
    expect(screen.getByText(words.given.answers(2))).toBeInTheDocument()
    expect(screen.getByText(first.levels[0])).toBeInTheDocument()
    expect(screen.getByText(words.given.because('Nobody asked us.'))).toBeInTheDocument()
    expect(now()).toEqual(room)
    await user.click(button(words.given.add))
    expect(screen.getByText(words.given.addedSay(2))).toBeInTheDocument()
    expect(Object.values(now().heard).filter(({ how }) => how === 'afterwards')).toMatchObject([
      { question: first.id, smallest: 1, cells: [{ voices: ['carers'], counts: [1, 0, 0, 0, 0] }] },
      { question: second.id, smallest: 1, cells: [{ voices: ['carers'], counts: [0, 0, 0, 0, 1] }] },
    ])
    expect(Object.values(now().dissents)).toMatchObject([{ text: 'Nobody asked us.', voice: 'carers', level: 0 }])
    act(() => actor.send({ type: 'change.undone' }))
    expect(now()).toEqual(room)
  })

  it('adds nothing twice', async () => {
    const { user, now, unmount } = await openGiven(theView())
    await user.click(button(words.given.add))
    const after = now()
    unmount()
    await openGiven(theView(), after)
    expect(screen.getByText(words.given.isAdded)).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: words.given.add })).toBeNull()
  })

  it.each([
    ['one of the list', 'District nurses Trust', 'nurses', 2],
    ['a new one', words.given.asNew('Porters'), 'new-1', 3],
    ['none', words.given.asNone, 'no-group', 2],
  ])('asks which group is meant where it is not on the list: %s', async (_what, say, voice, groups) => {
    const { user, now } = await openGiven(theView({ group: { name: 'Porters' } }))
    expect(button(words.given.add)).toBeDisabled()
    await user.click(screen.getByRole('radio', { name: say }))
    await user.click(button(words.given.add))
    expect(now().heard[`${first.id}-afterwards-1`]!.cells[0]!.voices).toEqual([voice])
    expect(Object.keys(now().voices)).toHaveLength(groups)
  })

  it('says of what it leaves out that it is not asked any more, and of the rest where the words are others now', async () => {
    await openGiven(theView({ answers: [anAnswer('long-gone'), on(first, { ask: 'In other words?' })] }))
    expect(await screen.findByText(words.given.gone(1))).toBeInTheDocument()
    expect(screen.getByText('In other words?')).toBeInTheDocument()
    expect(screen.getByText(words.given.reworded)).toBeInTheDocument()
  })

  it.each<[string, View, string]>([
    [
      'on another assessment',
      theView({ assessment: { id: 'x', createdAt: '2020-01-01T09:00:00.000Z' } }),
      words.given.other('Home from hospital'),
    ],
    ['of which nothing is asked any more', theView({ answers: [anAnswer('long-gone')] }), words.given.noneAsked],
  ])('is not added where it is %s, and says what to do', async (_what, view, say) => {
    await openGiven(view)
    expect(await screen.findByText(say)).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: words.given.add })).toBeNull()
  })

  it('is let go of', async () => {
    const { user, now, unmount } = await openGiven(theView())
    await user.click(screen.getByRole('link', { name: words.given.leave }))
    expect(await screen.findByRole('heading', { level: 1, name: words.title })).toBeInTheDocument()
    expect(now()).toEqual(room)
    unmount()
    await open('view-given')
    expect(screen.getByText(words.given.nothing)).toBeInTheDocument()
  })

  it('can be followed by another, which is chosen here', async () => {
    const { user } = await openGiven(theView())
    await user.click(button(words.given.add))
    await user.click(button(words.given.another))
    fireEvent.change(screen.getByLabelText(words.ask.open), {
      target: { files: [inFile(viewToText(theView({ at: '2026-12-01T08:00:00.000Z', group: undefined })))] },
    })
    expect(await screen.findByText(words.given.whose('', '30 November 2026'))).toBeInTheDocument()
    expect(button(words.given.add)).toBeEnabled()
  })
})
