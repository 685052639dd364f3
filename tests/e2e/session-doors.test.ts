import type { BrowserContext, Page } from 'playwright-core'
import { expect } from 'vitest'
import { asked } from '../../src/content/asked.ts'
import { foundByAxe } from './axe.ts'
import { describeInBrowser } from './browser.ts'
import { allKept, arrive, go, kept, start } from './walking.ts'

const { questions } = asked

const groups = [
  ['District nurses', 'Front-line staff', '3'],
  ['Carers', 'People who use services, or carers', '3'],
  ['GPs', 'Front-line staff', '1'],
] as const

/** A quick look, with three groups in the room, one of them too small; at the page to ask them. */
async function inTheRoom(page: Page): Promise<string> {
  const id = await start(page)
  await go(page, `/a/${id}/set-up/voices`)
  for (const [group, kind, people] of groups) {
    await page.getByLabel('Group or profession').fill(group)
    await page.getByLabel('Who are they?').selectOption({ label: kind })
    await page.getByLabel('How many of them are in the room?').fill(people)
    await page.getByRole('button', { name: 'Add this group' }).click()
    await page.getByText(group, { exact: true }).waitFor()
  }
  await allKept(page)
  await arrive(page, `/a/${id}/room`)
  return id
}

/** A sitting over the first two questions, with groups of three shown. */
async function begin(page: Page, door: string): Promise<void> {
  await page.getByRole('radio', { name: door }).check()
  await page.getByRole('radio', { name: 'I pick them' }).check()
  for (const { short } of questions.slice(0, 2)) await page.getByRole('checkbox', { name: short }).check()
  await page.getByRole('radio', { name: '3 people' }).check()
  await page.getByRole('button', { name: 'Begin' }).click()
}

/** What each person says on the two questions, as the numbers of the sentences. */
const people = [
  ['District nurses', 1, 2],
  ['District nurses', 1, 2],
  ['District nurses', 2, 3],
  ['Carers', 4, 0],
  ['Carers', 3, 0],
  ['Carers', 3, 2],
  ['GPs', 1, 4],
] as const

const byHands = async (page: Page, question: 0 | 1) => {
  for (const [group] of groups)
    for (const number of [1, 2, 3, 4, 0]) {
      const raised = people.filter((one) => one[0] === group && one[question + 1] === number).length
      await page.keyboard.type(String(raised))
      await page.keyboard.press('Enter')
    }
  await page.keyboard.press('Enter')
}

const onOneDevice = async (page: Page) => {
  for (const [group, ...said] of people) {
    await page.getByRole('button', { name: group }).click()
    for (const number of said) {
      const before = await page.locator('h1').textContent()
      await page
        .locator('.says button')
        .nth(number === 0 ? 4 : number - 1)
        .click()
      await page.locator('h1').filter({ hasNotText: before! }).waitFor()
    }
    await page.getByRole('button', { name: 'I have it now' }).click()
  }
}

const onPaper = async (page: Page) => {
  for (const [group, ...said] of people) {
    const letter = 'abc'[groups.findIndex(([name]) => name === group)]!
    for (const key of [letter, ...said.map(String), 'Enter']) await page.keyboard.press(key)
  }
}

/** Held for two seconds, as by a finger. */
async function hold(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'All have answered: hold to close' }).hover()
  await page.mouse.down()
  await page.getByRole('button', { name: 'Show the room' }).waitFor()
  await page.mouse.up()
}

const showIt = async (page: Page) => {
  await page.getByRole('button', { name: 'Show the room' }).click()
  await page.locator('.in-numbers').first().waitFor()
  await kept(page)
}

/** All that a database of this device holds, as text. */
const held = (page: Page, database: string): Promise<string> =>
  page.evaluate(
    (name) =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open(name)
        opening.addEventListener('error', () => reject(opening.error!))
        opening.addEventListener('success', () => {
          const db = opening.result
          const stores = [...db.objectStoreNames]
          if (stores.length === 0) return resolve('')
          const tx = db.transaction(stores)
          const all = stores.map((store) => tx.objectStore(store).getAll())
          tx.addEventListener('complete', () => {
            db.close()
            resolve(JSON.stringify(all.map(({ result }) => result as unknown)))
          })
        })
      }),
    database,
  )

type Row = { readonly in: string; readonly id: string; readonly value: Record<string, unknown> }

/** The records of the assessment, as the device has them. */
async function rowsOf(page: Page): Promise<readonly Row[]> {
  await allKept(page)
  const [, rows] = JSON.parse(await held(page, 'needfirst')) as [unknown, readonly Row[]]
  return rows
}

/** The rounds on record, less when they were made; by group, whatever ids the groups have. */
async function recordsOf(page: Page): Promise<unknown> {
  const rows = await rowsOf(page)
  const name = new Map(rows.filter((row) => row.in === 'voices').map(({ id, value }) => [id, value['group']]))
  return rows
    .filter((row) => row.in === 'heard')
    .map(({ value: { at: _at, how: _how, cells, ...record } }) => ({
      ...record,
      cells: (cells as { voices: string[]; counts: number[] }[]).map(({ voices, counts }) => ({
        groups: voices.map((voice) => name.get(voice)),
        counts,
      })),
    }))
}

const nextQuestion = (page: Page) => page.getByRole('button', { name: 'Next question' }).click()

const doors = {
  hands: async (page: Page) => {
    await begin(page, 'Hands or cards')
    await byHands(page, 0)
    await showIt(page)
    await nextQuestion(page)
    await byHands(page, 1)
    await showIt(page)
  },
  'one device': async (page: Page) => {
    await begin(page, 'This device goes round')
    await onOneDevice(page)
    await hold(page)
    await showIt(page)
    await nextQuestion(page)
    await showIt(page)
  },
  paper: async (page: Page) => {
    await begin(page, 'On paper')
    await onPaper(page)
    await page.getByRole('button', { name: 'Close the answers' }).click()
    await showIt(page)
    await nextQuestion(page)
    await showIt(page)
  },
}

describeInBrowser('a sitting of the room', (test) => {
  test('puts the same on record by hands, on one device and on paper, and nothing of a group that is too small', async ({
    context,
    address,
  }) => {
    const records: unknown[] = []
    for (const sit of Object.values(doors)) {
      const own = await freshPage(context, address)
      const id = await inTheRoom(own)
      await sit(own)
      records.push(await recordsOf(own))
      const all = await held(own, 'needfirst')
      const gps = (await rowsOf(own)).find(({ value }) => value['group'] === 'GPs')!.id
      // As the group is in set-up, and nowhere else.
      expect(all.split(gps)).toHaveLength(2)
      await go(own, `/a/${id}`)
      await own.context().close()
    }
    expect(records[0]).toMatchObject([
      {
        round: 1,
        smallest: 3,
        notShown: 1,
        cells: [{ groups: ['District nurses'], counts: [2, 1, 0, 0, 0] }, { groups: ['Carers'] }],
      },
      { round: 1, notShown: 1, cells: [{ counts: [0, 2, 1, 0, 0] }, { counts: [0, 1, 0, 0, 2] }] },
    ])
    expect(records[1]).toEqual(records[0])
    expect(records[2]).toEqual(records[0])
  })

  test('loses nothing in a reload at each step, nor without a network, and holds no row a person', async ({
    page,
    context,
  }) => {
    await inTheRoom(page)
    await begin(page, 'This device goes round')
    await page.getByRole('button', { name: 'Carers' }).click()
    await page.locator('.says button').nth(2).click()
    await page.locator('h1', { hasText: questions[1]!.short }).or(page.getByText('2 of 2')).first().waitFor()
    await reloaded(page)
    await page.getByText('2 of 2').waitFor()
    await page.locator('.says button').nth(4).click()
    await page.getByRole('heading', { name: 'Thank you. Pass it on.' }).waitFor()
    await reloaded(page)
    await page.getByRole('heading', { name: 'Thank you. Pass it on.' }).waitFor()
    expect(await page.getByRole('button', { name: 'I want to change my last answer' }).count()).toBe(0)
    await page.goBack()
    await page.goForward()
    await page.getByRole('heading', { name: 'Thank you. Pass it on.' }).waitFor()
    await context.setOffline(true)
    await page.getByRole('button', { name: 'I have it now' }).click()
    for (const group of ['Carers', 'Carers', 'District nurses']) {
      await page.getByRole('button', { name: group }).click()
      await page.locator('.says button').nth(2).click()
      await page.getByText('2 of 2').waitFor()
      await page.locator('.says button').nth(1).click()
      await page.getByRole('button', { name: 'I have it now' }).click()
    }
    await page.getByText('4 of 7 have answered').waitFor()
    const counts = await held(page, 'needfirst-sessions')
    expect(counts).toContain('[0,0,3,0,0]')
    expect(counts).not.toMatch(/"level"|"given"|"people"/)
    await page.getByRole('button', { name: /hold to close/ }).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Close the answers' }).click()
    await showIt(page)
    await context.setOffline(false)
    await reloaded(page)
    await page.getByRole('button', { name: 'Next question' }).waitFor()
    await nextQuestion(page)
    await showIt(page)
    await page.getByRole('button', { name: 'To the end' }).click()
    await page.getByRole('button', { name: 'End the sitting' }).click()
    await page.getByText(/All other counts are gone/).waitFor()
    expect(await held(page, 'needfirst-sessions')).toBe('[[],[]]')
  })

  test('is sound to axe on each step, and fits a phone of 320 px and a projector', async ({ page }) => {
    const found: string[] = []
    const look = async (where: string) => {
      for (const [width, height] of [
        [320, 640],
        [1024, 768],
      ] as const) {
        await page.setViewportSize({ width, height })
        const wide = await page.evaluate(() => document.documentElement.scrollWidth)
        if (wide > width) found.push(`${where}: ${wide} px wide at ${width}`)
      }
      found.push(...(await foundByAxe(page)).map((one) => `${where}: ${one}`))
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' })
    }
    const id = await inTheRoom(page)
    await look('choose')
    await begin(page, 'Hands or cards')
    await look('hands')
    await page.getByRole('button', { name: 'Close the answers' }).click()
    await look('confirm')
    await page.getByRole('button', { name: 'Let people go on' }).click()
    await page.locator('.hands input').first().waitFor()
    await byHands(page, 0)
    await look('before showing')
    await showIt(page)
    await look('shown, apart')
    await page.getByText('We record both, and go on').click()
    await page.locator('.change-how summary').click()
    await look('shown, both')
    await page.getByText('Somebody finds out').click()
    await look('shown, find out')
    await page.getByRole('button', { name: 'Ask again, blind' }).click()
    await page.locator('.hands input').first().waitFor()
    if ((await page.locator('.change-how').getAttribute('open')) === null)
      await page.locator('.change-how summary').click()
    await page.locator('.change-how').getByText('This device goes round').click()
    await look('which group')
    await page.getByRole('button', { name: 'Carers' }).click()
    await look('asked')
    await page.locator('.says button').first().click()
    await page.getByRole('heading', { name: 'Thank you. Pass it on.' }).waitFor()
    await look('pass it on')
    await page.getByRole('button', { name: 'I have it now' }).click()
    await page.getByRole('button', { name: /hold to close/ }).focus()
    await page.keyboard.press('Enter')
    await look('sure')
    await page.getByRole('button', { name: 'Yes, close them' }).click()
    await page.getByRole('button', { name: 'Close the answers' }).click()
    await page.locator('.change-how summary').click()
    await page.locator('.change-how').getByText('On paper').click()
    await page.getByRole('button', { name: 'Open it again' }).click()
    await page.locator('[data-cell]').first().waitFor()
    for (const key of ['b', '1', 'Enter']) await page.keyboard.press(key)
    await page.getByText('Take a sheet back').click()
    await look('paper')
    await page.locator('.change-how summary').click()
    await page.getByRole('button', { name: 'End the sitting' }).click()
    await look('end')
    await page.getByRole('button', { name: 'End the sitting' }).click()
    await page.getByText(/All other counts are gone/).waitFor()
    await look('ended')
    await arrive(page, `/a/${id}/sheet`)
    await look('sheet')
    expect(found).toEqual([])
  })

  test('has sheets of at most four A4 pages each, in 12 point, each page with its number', async ({ page }) => {
    const id = await inTheRoom(page)
    await arrive(page, `/a/${id}/sheet`)
    await page.getByLabel('How many sheets?').fill('3')
    const text = (await page.pdf({ tagged: true, preferCSSPageSize: true })).toString('latin1')
    const pages = text.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
    expect(pages % 3).toBe(0)
    expect(pages / 3).toBeLessThanOrEqual(4)
    await page.emulateMedia({ media: 'print' })
    const sizes = await page
      .locator('.copy:first-of-type :is(h2, li, p)')
      .evaluateAll((all) => [...new Set(all.map((one) => getComputedStyle(one).fontSize))])
    expect(sizes).toEqual(['16px'])
  })

  test('takes fourteen sheets of the quick look by keys alone, in under ten minutes at a key a second', async ({
    page,
  }) => {
    await inTheRoom(page)
    await page.getByRole('radio', { name: 'On paper' }).check()
    await page.getByRole('radio', { name: 'The quick look' }).check()
    await page.getByRole('button', { name: 'Begin' }).click()
    const cells = await page.locator('[data-cell]').count()
    const began = Date.now()
    let keys = 0
    for (let sheet = 0; sheet < 14; sheet++)
      for (const key of [
        'abc'[sheet % 3]!,
        ...Array.from({ length: cells - 1 }, (_, at) => '12340-'[(sheet + at) % 6]!),
        'Enter',
      ]) {
        await page.keyboard.press(key)
        keys++
      }
    await page.getByText('14 sheets are counted.').waitFor()
    const machine = (Date.now() - began) / keys
    expect(keys).toBe(14 * (cells + 1))
    // A person who reads and types a key a second has the rest of it: the page must not be what they wait for.
    expect(machine).toBeLessThan(100)
    expect(keys).toBeLessThan(600)
  })

  test('is led in one window at a time: another says so, and can take over with all the counts', async ({
    page,
    context,
    address,
  }) => {
    const id = await inTheRoom(page)
    await begin(page, 'Hands or cards')
    const first = (of: Page) => of.locator('.hands input').first()
    await first(page).fill('2')
    await page.keyboard.press('Enter')
    const other = await context.newPage()
    await other.goto(`${address}/#/a/${id}/room`)
    await other.getByRole('heading', { name: 'The room is led in another window' }).waitFor()
    await other.getByRole('button', { name: 'Lead it here' }).click()
    await first(other).waitFor()
    await page.getByRole('heading', { name: 'The room is led in another window' }).waitFor()
    expect(await first(other).inputValue()).toBe('2')
    await other.close()
    await page.reload()
    await first(page).waitFor()
    expect(await first(page).inputValue()).toBe('2')
  })
})

async function reloaded(page: Page): Promise<void> {
  await page.waitForTimeout(300)
  await page.reload()
  await page.locator('h1').waitFor()
}

/** On a device of its own. */
async function freshPage(context: BrowserContext, address: string): Promise<Page> {
  const own = await (await context.browser()!.newContext({ serviceWorkers: 'block' })).newPage()
  await own.goto(address)
  return own
}
