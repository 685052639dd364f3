import 'fake-indexeddb/auto'
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { content } from '../../src/content/index.ts'
import { blankAnswer } from '../../src/domain/assessment.ts'
import { edit } from '../../src/domain/changes.ts'
import { ladderQuestion } from '../../src/domain/where-asked.ts'
import { paths } from '../../src/ports/paths.ts'
import { en } from '../fixtures/every-word.ts'
import { allSaved, gap, openProduct } from './whole-product.tsx'

const { twoWindows, setAside, binned, common } = en
const banner = async (title: string) =>
  (await screen.findByRole('heading', { name: title }, { timeout: 60_000 })).closest<HTMLElement>('.banner')!

describe('what two windows changed against each other', () => {
  const mine = { ...blankAnswer, note: 'Counted here' }
  const twice = () =>
    openProduct({
      assessment: { answers: { [gap.id]: mine } },
      beside: { displaced: [{ in: 'answers', id: gap.id, value: { note: 'Counted there' } }], setAside: [] },
    })

  test('is shown as each has it, until somebody chooses', async () => {
    await twice()
    const shown = within(await banner(twoWindows.title))
    const said = (term: string) => shown.getByText(term).nextElementSibling
    expect(said(twoWindows.here)).toHaveTextContent('Counted here')
    expect(said(twoWindows.there)).toHaveTextContent('Counted there')
  })

  test.each([
    [twoWindows.take, 'Counted there'],
    [twoWindows.keep, 'Counted here'],
  ])('is what was chosen after “%s”, on the page and on the device, and is asked no more', async (choice, note) => {
    const { user, found } = await twice()
    await user.click(within(await banner(twoWindows.title)).getByRole('button', { name: choice }))
    await allSaved()
    await waitFor(async () => {
      const { assessment, displaced } = await found()
      expect(assessment.answers[gap.id]!.note).toBe(note)
      expect(displaced).toEqual([])
    })
    expect(await screen.findByDisplayValue(note)).toBeInTheDocument()
    expect(screen.queryByRole('heading', { name: twoWindows.title })).toBeNull()
  })
})

test('what was left over on a rung, begun here before another window said it otherwise, takes nothing from that', async () => {
  const { id: rung, name } = content.ladder[0]!
  const said = (leftOver: string) => ({ looked: 2 as const, leftOver, evidence: [] })
  const question = { domain: 'need', id: ladderQuestion(content) } as const
  const { user, elsewhere, found } = await openProduct({
    question,
    assessment: { ladder: { [rung]: said('Evenings') } },
  })
  location.hash = paths.ladder('one', question)
  const heading = await screen.findByRole('heading', { level: 2, name }, { timeout: 60_000 })
  const row = within(heading.closest('li')!)
  // It waits for somebody to say that it may be kept.
  await user.type(row.getByLabelText(en.ladder.leftOver), ', says nurse@example.org')
  const { assessment } = await found()
  await elsewhere.write('one', [
    edit(assessment, 'ladder', rung, said('Weekends')),
    edit(assessment, 'about', 'about', { ...assessment.about.about, title: 'Falls in Hartsea' }),
  ])
  await screen.findByText('Falls in Hartsea')
  await user.click(await row.findByRole('button', { name: en.personal.keep }))
  await banner(twoWindows.title)
  await waitFor(async () => {
    const { displaced } = await found()
    expect(displaced).toMatchObject([{ in: 'ladder', id: rung, value: { leftOver: 'Weekends' } }])
  })
})

describe('an assessment that another window moved to the bin', () => {
  test('says so, and is put back in one press', async () => {
    const { user, elsewhere, found } = await openProduct()
    await elsewhere.toBin('one')
    await user.click(within(await banner(binned.title)).getByRole('button', { name: binned.putBack }))
    await waitFor(async () => expect((await found()).isBinned).toBe(false))
    await waitFor(() => expect(screen.queryByRole('heading', { name: binned.title })).toBeNull())
  })
})

describe('a record that cannot be read', () => {
  test('is shown as it is, and goes only when somebody lets go of it', async () => {
    const unread = { in: 'actions', id: 'one', value: { what: 7 } }
    const { user, found } = await openProduct({ beside: { displaced: [], setAside: [unread] } })
    const shown = within(await banner(setAside.title(1)))
    expect(shown.getByText(/"what": 7/)).toBeInTheDocument()
    expect((await found()).setAside).toEqual([unread])
    await user.click(shown.getByRole('button', { name: new RegExp(setAside.letGo), hidden: true }))
    await waitFor(async () => expect((await found()).setAside).toEqual([]))
    await waitFor(() => expect(screen.queryByRole('heading', { name: setAside.title(1) })).toBeNull())
  })
})

describe('an assessment that another window removed', () => {
  const beside = {
    displaced: [{ in: 'answers', id: gap.id, value: { note: 'Counted there' } } as const],
    setAside: [{ in: 'actions', id: 'one', value: { what: 7 } }],
  }

  test('goes whole into a file, with what is kept beside it', async () => {
    const { user, elsewhere } = await openProduct({ beside })
    await elsewhere.remove('one')
    const saved: Blob[] = []
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => `blob:${saved.push(file as Blob)}`)
    const said = within(await banner(common.keeping.title))
    await user.click(said.getByRole('button', { name: common.keeping.saveFile }))
    expect(JSON.parse(await saved[0]!.text())).toMatchObject(beside)
  })

  test('is put back whole in one press, with what is kept beside it', async () => {
    const { user, elsewhere, found } = await openProduct({ beside })
    await elsewhere.remove('one')
    const said = within(await banner(common.keeping.title))
    await user.click(said.getByRole('button', { name: common.keeping.putBack }))
    await waitFor(async () => expect(await found()).toMatchObject(beside))
    await waitFor(() => expect(screen.queryByRole('heading', { name: common.keeping.title })).toBeNull())
  })
})

test('a window that was asleep and heard nothing looks again when it comes to the front', async () => {
  const channel = { postMessage: () => {}, addEventListener: () => {}, removeEventListener: () => {} }
  const { noteElsewhere } = await openProduct({ channel })
  await noteElsewhere('Counted there')
  document.dispatchEvent(new Event('visibilitychange'))
  expect(await screen.findByDisplayValue('Counted there')).toBeInTheDocument()
})
