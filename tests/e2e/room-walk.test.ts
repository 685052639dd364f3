import { expect } from 'vitest'
import { phone as words } from '../../src/locales/en/phone.ts'
import { atStage, groups, quiet, step } from '../room/a-room.ts'
import { describeInBrowser } from './browser.ts'
import { foot, heading, join, onAPhone } from './on-a-phone.ts'

const [never, hunch] = step('n1').levels

describeInBrowser('a phone in a session', (test) => {
  test('goes from the code to the end, and says kept only once the server has', async ({ context }) => {
    const { page, server, end } = await onAPhone(context, quiet)
    for (const said of [words.nobodySees, words.shownFrom(5), words.deleted.together])
      await page.getByText(said).waitFor()
    await page.getByRole('button', { name: words.group.take }).click()
    await page.getByText(words.group.needed).waitFor()
    await join(page)
    expect([...server.joined.values()]).toEqual([groups[0]!.id])
    await heading(page).getByText(words.waiting.first).waitFor()

    server.slow = 700
    server.tell({ at: 'n1', steps: [step('n1')] })
    await heading(page).getByText(step('n1').ask).waitFor()
    await page.getByText(hunch).click()
    await foot(page).getByText(words.sending).waitFor()
    expect([await foot(page).getByText(words.kept).count(), server.keptOf('n1')]).toEqual([0, undefined])
    await foot(page).getByText(words.kept).waitFor()
    expect(server.keptOf('n1')).toMatchObject({ level: 1, round: 1, n: 1 })
    await page.getByText(words.unknown).click()
    await expect.poll(() => server.keptOf('n1')).toMatchObject({ level: 'unknown', n: 2 })

    server.order('n1', 'close')
    await heading(page).getByText(words.waiting.closed).waitFor()
    expect(await page.locator('input[type=radio]').count()).toBe(0)
    const [nurses] = atStage('shown').steps[0]!.cells!
    server.order('n1', 'show', { cells: [nurses!], notShown: 3 })
    await page.getByText(words.shown.notShown(3)).waitFor()
    const rows = await page.locator('.picture tbody tr').allInnerTexts()
    expect(rows.map((row) => row.split('\n').filter(Boolean))).toEqual([
      [never, groups[0]!.name, '1 of 12'],
      [hunch, groups[0]!.name, '6 of 12'],
      [step('n1').levels[2], groups[0]!.name, '4 of 12'],
      [step('n1').levels[3], words.shown.nobody],
      [words.shown.unknown, groups[0]!.name, '1 of 12'],
    ])

    await page.getByText(words.note.fold).click()
    await page.getByLabel(words.note.label).fill('Ask Mary, on 07700 900123')
    await page.getByText(words.note.personal.phone).waitFor()
    await page.getByLabel(words.note.label).fill('Nobody will come on a Sunday.')
    expect(await page.getByText(words.note.personal.phone).count()).toBe(0)
    await page.getByRole('button', { name: words.note.give }).click()
    await page.getByText(words.note.kept).waitFor()
    expect(server.notes.get('n1')).toEqual({ text: 'Nobody will come on a Sunday.', withGroup: false })
    await page.getByRole('button', { name: words.note.takeBack }).click()
    await expect.poll(() => server.notes.size).toBe(0)

    server.tell({ state: 'ended', steps: [], at: undefined })
    await heading(page).getByText(words.over.title).waitFor()
    await page.getByRole('button', { name: words.over.clear }).click()
    await heading(page).getByText(words.cleared.title).waitFor()
    expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({})
    await end()
  })

  test('is the same after a reload in the middle of an answer, and the same person', async ({ context }) => {
    const { page, server, end } = await onAPhone(context, atStage('answering'))
    await join(page)
    server.failing = 503
    await page.getByText(hunch).click()
    await foot(page).getByText(words.unsent).waitFor()
    server.failing = undefined
    await page.reload()
    await heading(page).getByText(step('n1').ask).waitFor()
    expect(await page.locator('input:checked').getAttribute('value')).toBe('1')
    await foot(page).getByText(words.kept).waitFor()
    await page.reload()
    await foot(page).getByText(words.kept).waitFor()
    expect(server.joined.size).toBe(1)
    expect(new Set(server.told.map(({ n, level }) => `${n} ${String(level)}`))).toEqual(new Set(['1 1']))
    await end()
  })

  test('is told where its answer came too late, and is counted where the question is opened again', async ({
    context,
  }) => {
    const { page, server, end } = await onAPhone(context, atStage('answering'))
    await join(page)
    // Closed, and nobody has been told, however long the machine takes.
    let tell = () => {}
    const untold = new Promise<void>((resolve) => (tell = resolve))
    await page.route('**/now*', (route) => untold.then(() => route.continue()))
    server.now = { ...atStage('closed'), version: 9 }
    await page.getByText(hunch).click()
    tell()
    await heading(page).getByText(words.late.title).waitFor()
    expect(server.keptOf('n1')).toBe(undefined)
    server.order('n1', 'reopen')
    await foot(page).getByText(words.kept).waitFor()
    expect(server.keptOf('n1')).toMatchObject({ level: 1 })
    server.order('n1', 'close')
    server.order('n1', 'show', { cells: [], notShown: 1 })
    await page.getByText(words.shown.none).waitFor()
    server.order('n1', 'again')
    await heading(page).getByText(step('n1').ask).waitFor()
    expect(await page.locator('input:checked').count()).toBe(0)
    await end()
  })

  test('is told so too where the room has gone on since, and until it says something else', async ({ context }) => {
    const { page, server, end } = await onAPhone(context, atStage('answering'))
    await join(page)
    await server.kill()
    await page.getByText(hunch).click()
    await foot(page).getByText(words.unsent).waitFor()
    server.now = { ...quiet, version: 12, at: 'n2', steps: [step('n1', { stage: 'closed' }), step('n2')] }
    await server.start()
    await heading(page).getByText(step('n2').ask).waitFor()
    await foot(page).getByText(words.late.title).waitFor()
    await page.getByText(hunch).click()
    await foot(page).getByText(words.kept).waitFor()
    expect([server.keptOf('n1'), server.keptOf('n2')?.n]).toEqual([undefined, 2])
    await end()
  })

  test('is not moved on from a note that is half written, a reload included', async ({ context }) => {
    const { page, server, end } = await onAPhone(context, atStage('shown'))
    await join(page)
    await page.getByText(words.note.fold).click()
    await page.getByLabel(words.note.label).pressSequentially('Nobody will')
    server.tell({ at: 'n2', steps: [...server.now.steps, step('n2')] })
    await page.getByText(words.note.goneOn).waitFor()
    await page.keyboard.type(' come.')
    expect(await page.getByLabel(words.note.label).inputValue()).toBe('Nobody will come.')
    await page.reload()
    await page.getByText(words.note.goneOn).waitFor()
    expect(await page.getByLabel(words.note.label).inputValue()).toBe('Nobody will come.')
    await page.getByLabel(words.note.withGroup).check()
    await page.getByRole('button', { name: words.note.give }).click()
    await heading(page).getByText(step('n2').ask).waitFor()
    expect(server.notes.get('n1')).toEqual({ text: 'Nobody will come.', withGroup: true })
    await end()
  })

  test('goes at its own pace, and comes to what is left', async ({ context }) => {
    const steps = ['n1', 'n2', 'n3'].map((id) => step(id))
    const { page, server, end } = await onAPhone(context, { ...quiet, pace: 'own-pace', steps })
    await page.getByText(words.deleted['own-pace']).waitFor()
    await join(page)
    await page.getByText(hunch).click()
    await page.getByRole('button', { name: words.pace.next }).click()
    await heading(page).getByText(step('n2').ask).waitFor()
    await page.getByRole('button', { name: words.pace.next }).click()
    await page.getByText(hunch).click()
    await page.getByRole('button', { name: words.pace.all }).click()
    await heading(page).getByText(step('n2').ask).waitFor()
    await page.getByText(never).click()
    await page.getByRole('button', { name: words.pace.next }).click()
    await page.getByRole('button', { name: words.pace.all }).click()
    await heading(page).getByText(words.waiting.through).waitFor()
    await page.getByRole('button', { name: step('n1').ask }).click()
    await foot(page).getByText(words.kept).waitFor()
    expect(['n1', 'n2', 'n3'].map((id) => server.keptOf(id)?.level)).toEqual([1, 0, 1])
    await end()
  })

  test('may leave: what is open is taken back, and the phone is cleared', async ({ context }) => {
    const { page, server, end } = await onAPhone(context, atStage('answering'))
    await join(page)
    await page.getByText(words.about.fold).click()
    await page.getByRole('button', { name: words.about.leave }).click()
    await heading(page).getByText(words.cleared.title).waitFor()
    await expect.poll(() => server.joined.size).toBe(0)
    expect(await page.evaluate(() => localStorage.length)).toBe(0)
    await end()
  })

  test('stays in where nobody else is let in, a reload included; another phone finds nothing', async ({ context }) => {
    const { page, server, end } = await onAPhone(context, atStage('answering'))
    await join(page)
    server.tell({ state: 'locked' })
    await page.getByText(hunch).click()
    await foot(page).getByText(words.kept).waitFor()
    await page.reload()
    await foot(page).getByText(words.kept).waitFor()
    await page.evaluate(() => localStorage.clear())
    await page.goto(server.page)
    await heading(page).getByText(words.missing.notHere).waitFor()
    await end()
  })

  test('finds the session of a code that is typed', async ({ context }) => {
    const { page, server, end } = await onAPhone(context, quiet)
    await page.goto(`${server.address}/j/BCDFGHJX`)
    await heading(page).getByText(words.missing.notHere).waitFor()
    await page.getByLabel(words.missing.label).fill('nothing')
    await page.getByRole('button', { name: words.missing.go }).click()
    await page.getByText(words.missing.wrong).waitFor()
    await page.getByLabel(words.missing.label).fill('bdfg-hjkm')
    await page.getByRole('button', { name: words.missing.go }).click()
    await page.getByText(words.nobodySees).waitFor()
    await end()
  })
})
