import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { describeInBrowser } from './browser.ts'
import { answer, go, kept, openExample, openLine, openRow, start, startFull } from './walking.ts'

const day = (page: Page) => page.getByLabel('Day').first()
const month = (page: Page) => page.getByLabel('Month').first()
const year = (page: Page) => page.getByLabel('Year').first()

/** Loads the page anew, as a crash of the browser would, once all is kept. */
async function reload(page: Page): Promise<void> {
  await kept(page)
  await page.reload()
  await page.locator('h1').waitFor()
}

/** All that this product keeps on the device. */
const onTheDevice = (page: Page) =>
  page.evaluate(async () => {
    const found: unknown[] = []
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name!)
        opening.addEventListener('success', () => resolve(opening.result))
        opening.addEventListener('error', () => reject(opening.error!))
      })
      for (const store of database.objectStoreNames)
        found.push(
          await new Promise((resolve) => {
            const all = database.transaction(store).objectStore(store).getAll()
            all.addEventListener('success', () => resolve(all.result))
          }),
        )
      database.close()
    }
    return JSON.stringify(found)
  })

type Step = (page: Page) => Promise<unknown>
type Form = {
  readonly at: string
  /** What has to be there before, and stays. */
  readonly first?: Step
  readonly type: Step
  readonly holds: Step
  readonly finish: Step
  readonly isEmpty: Step
}

const value = (page: Page, label: string) => page.getByLabel(label, { exact: true }).first().inputValue()
const has = async (page: Page, label: string, text: string) =>
  await expect.poll(() => value(page, label), { message: label, timeout: 5000 }).toBe(text)

/** Every form that makes or changes a record, half-typed and then finished. */
const forms: Readonly<Record<string, Form>> = {
  'the date of the decision': {
    at: 'set-up/about',
    type: async (page) => {
      await day(page).fill('29')
      await month(page).fill('jan')
    },
    holds: async (page) => {
      await has(page, 'Day', '29')
      await has(page, 'Month', 'jan')
    },
    finish: (page) => year(page).fill('2027'),
    isEmpty: (page) => has(page, 'Month', '1'),
  },
  'a group': {
    at: 'set-up/voices',
    type: (page) => page.getByLabel('Group or profession').fill('Half porters'),
    holds: (page) => has(page, 'Group or profession', 'Half porters'),
    finish: async (page) => {
      await page.getByLabel('Who are they?').selectOption('other')
      await page.getByRole('button', { name: 'Add this group' }).click()
    },
    isEmpty: (page) => has(page, 'Group or profession', ''),
  },
  'evidence for an answer': {
    at: 'need/n1-boundary',
    first: async (page) => {
      await answer(page, 2)
      await openRow(page, 'Evidence')
      await page.getByRole('button', { name: 'Add evidence' }).click()
    },
    type: async (page) => {
      await page.getByLabel('What is it?').fill('Half an audit')
      await month(page).fill('3')
    },
    holds: async (page) => {
      await has(page, 'What is it?', 'Half an audit')
      await has(page, 'Month', '3')
    },
    finish: async (page) => {
      await page.getByLabel('What kind is it?').selectOption('trial')
      await year(page).fill('2025')
      await page.getByRole('button', { name: 'Keep this item' }).click()
      await page.getByText('March 2025').waitFor()
    },
    isEmpty: async (page) => {
      await openRow(page, 'Evidence')
      await page.getByRole('button', { name: 'Add evidence' }).waitFor()
    },
  },
  'evidence that is changed': {
    at: 'need/n1-boundary',
    first: async (page) => {
      await openRow(page, 'Evidence')
      await page.getByRole('button', { name: /^Change about Half an audit/ }).click()
    },
    type: (page) => page.getByLabel('What is it?').fill('Half an audit, again'),
    holds: (page) => has(page, 'What is it?', 'Half an audit, again'),
    finish: (page) => page.getByRole('button', { name: 'Keep this item' }).click(),
    isEmpty: async (page) => {
      await openRow(page, 'Evidence')
      await page.getByRole('button', { name: /^Change about Half an audit, again/ }).waitFor()
    },
  },
  'a scenario': {
    at: 'scenarios',
    type: (page) => page.getByLabel('What is it called?').fill('Half a scenario'),
    holds: (page) => has(page, 'What is it called?', 'Half a scenario'),
    finish: async (page) => {
      await page.getByRole('button', { name: 'Start this scenario' }).click()
      await page.getByRole('heading', { level: 1, name: 'Half a scenario' }).waitFor()
      await page.getByRole('link', { name: 'All scenarios, side by side' }).click()
    },
    isEmpty: (page) => has(page, 'What is it called?', ''),
  },
  'an action': {
    at: 'actions',
    type: async (page) => {
      await page.getByLabel('What has to happen?').fill('Half an action')
      await day(page).fill('4')
    },
    holds: async (page) => {
      await has(page, 'What has to happen?', 'Half an action')
      await has(page, 'Day', '4')
    },
    finish: async (page) => {
      await month(page).fill('2')
      await year(page).fill('2027')
      await page.getByRole('button', { name: 'Add this action' }).click()
      await page.getByText('4 February 2027').waitFor()
    },
    isEmpty: (page) => has(page, 'What has to happen?', ''),
  },
  'an action that is changed': {
    at: 'actions',
    first: (page) => page.getByRole('button', { name: /^Change ?: Half an action/ }).click(),
    type: (page) => page.getByLabel('Who sees to it?').first().fill('A half team'),
    holds: (page) => has(page, 'Who sees to it?', 'A half team'),
    finish: (page) => page.getByRole('button', { name: 'Save', exact: true }).click(),
    isEmpty: (page) => page.getByText('A half team').waitFor(),
  },
  'a thought': {
    at: 'actions',
    type: (page) => page.getByLabel('What is the thought?').fill('Half a thought'),
    holds: (page) => has(page, 'What is the thought?', 'Half a thought'),
    finish: (page) => page.getByRole('button', { name: 'Park this thought' }).click(),
    isEmpty: (page) => has(page, 'What is the thought?', ''),
  },
}

describeInBrowser('what is half-typed', (test) => {
  test('in any form is there again after a reload, and gone once the form is done', async ({ page }) => {
    const id = await startFull(page)
    for (const [name, { at, first, type, holds, finish, isEmpty }] of Object.entries(forms)) {
      await go(page, `/a/${id}/${at}`)
      await first?.(page)
      await type(page)
      await reload(page)
      await holds(page)
      await finish(page)
      await reload(page)
      await isEmpty(page)
      expect(await onTheDevice(page), name).not.toContain('"in":"drafts"')
    }
  })

  test('is there again though the page is loaded anew right after the last letter', async ({ page }) => {
    page.on('dialog', (dialog) => void dialog.accept())
    await page.getByRole('button', { name: /quick look/i }).click()
    await page.getByLabel('What is it about?').focus()
    await page.keyboard.type('Night calls')
    await page.reload()
    await has(page, 'What is it about?', 'Night calls')
    await page.getByLabel('What is it about?').focus()
    await page.keyboard.type(', and days')
    await page.reload()
    await has(page, 'What is it about?', 'Night calls, and days')
    expect(await onTheDevice(page)).toContain('Night calls, and days')
  })

  test('is nowhere on the device once it is cleared', async ({ page }) => {
    const id = await start(page)
    await go(page, `/a/${id}/actions`)
    await page.getByLabel('What has to happen?').fill('Half an action')
    await kept(page)
    expect(await onTheDevice(page)).toContain('Half an action')
    await go(page, '/clear')
    await page.getByRole('checkbox').check()
    await page.getByRole('button', { name: 'Clear this computer' }).click()
    await page.getByRole('heading', { name: 'This computer is clear' }).waitFor()
    expect(await onTheDevice(page)).not.toContain('Half an action')
  })

  test('in the same form of two windows is there in both, and what both typed is there until somebody chooses', async ({
    page,
    context,
    address,
  }) => {
    const id = await start(page)
    await go(page, `/a/${id}/actions`)
    const other = await context.newPage()
    await other.goto(`${address}/#/a/${id}/actions`)
    await other.getByLabel('Who sees to it?').fill('There')
    await page.getByLabel('What has to happen?').fill('Here')
    for (const one of [page, other]) {
      await kept(one)
      await has(one, 'What has to happen?', 'Here')
      await has(one, 'Who sees to it?', 'There')
    }
    await Promise.all([
      page.getByLabel('Who sees to it?').fill('Said here'),
      other.getByLabel('Who sees to it?').fill('Said there'),
    ])
    const both = page.getByRole('alert').filter({ hasText: 'two windows at once' })
    await both.getByText('Said here', { exact: true }).waitFor()
    await both.getByText('Said there', { exact: true }).waitFor()
  })
})

describeInBrowser('what looks like details of a person', (test) => {
  test('is not kept in the draft of evidence either before somebody says so, and the status does not say "Saved"', async ({
    page,
  }) => {
    const id = await start(page)
    await go(page, `/a/${id}/need/n1-boundary`)
    await answer(page, 2)
    await openRow(page, 'Evidence')
    await page.getByRole('button', { name: 'Add evidence' }).click()
    await page.getByLabel('What is it?').fill('An audit')
    await page.getByLabel('Where does it come from?').fill('Ask jo@example.org')
    await page.getByText('Not all of it is saved yet').waitFor()
    await expect.poll(() => onTheDevice(page)).toContain('An audit')
    expect(await onTheDevice(page)).not.toContain('jo@example.org')
    const asked = new Promise<string>((resolve) =>
      page.once('dialog', (dialog) => {
        resolve(dialog.type())
        void dialog.dismiss()
      }),
    )
    await page.close({ runBeforeUnload: true })
    expect(await asked, 'leaving asks first').toBe('beforeunload')

    await page.getByRole('link', { name: 'Six domains' }).click()
    await page.getByRole('heading', { level: 1, name: 'A walk' }).waitFor()
    await page.getByText('Not all of it is saved yet').waitFor()
    await go(page, `/a/${id}/need/n1-boundary`)
    await has(page, 'Where does it come from?', 'Ask jo@example.org')
    await page.getByRole('button', { name: 'Keep it' }).click()
    await kept(page)
    expect(await onTheDevice(page)).toContain('jo@example.org')
  })
})

describeInBrowser('a date', (test) => {
  test('typed by keyboard is one undo, the first time and when it is changed', async ({ page }) => {
    const id = await startFull(page)
    await go(page, `/a/${id}/set-up/about`)
    for (const typed of [
      ['29', '1', '2027'],
      ['3', 'February', '2028'],
    ]) {
      await day(page).focus()
      for (const part of typed) {
        await page.keyboard.press('Control+a')
        await page.keyboard.type(part, { delay: 300 })
        await page.keyboard.press('Tab')
      }
      await kept(page)
    }
    const undo = page.getByRole('button', { name: 'Undo' })
    await undo.click()
    await has(page, 'Year', '2027')
    await has(page, 'Day', '29')
    await undo.click()
    await has(page, 'Year', '')
    await has(page, 'Day', '')
    expect(await value(page, 'Give it a name')).toBe('A walk')
  })

  test('of a condition that is typed in part is there again, and counts once it is whole', async ({ page }) => {
    await openExample(page, /Falls in sheltered housing/i)
    await openLine(page, 'Time, money and cover')
    await day(page).fill('31')
    await month(page).fill('2')
    await page.getByLabel('Owner').first().focus()
    await page.getByText('Enter a day that this month has').first().waitFor()
    // What was open is open again.
    await reload(page)
    await has(page, 'Day', '31')
    await page.getByText('15 January 2027').first().waitFor()
    await day(page).fill('28')
    await page.getByLabel('Owner').first().focus()
    await page.getByText('28 February 2027').first().waitFor()
    await kept(page)
    expect(await onTheDevice(page)).not.toContain('"in":"drafts"')
  })
})

/** A press at once, as a hand does it: by a mouse without waiting for the page to be still. */
async function press(button: Locator, hasTouch: boolean): Promise<void> {
  if (hasTouch) return button.tap()
  await button.scrollIntoViewIfNeeded()
  const { x, y, width, height } = (await button.boundingBox())!
  const { mouse } = button.page()
  await mouse.move(x + width / 2, y + height / 2)
  await mouse.down()
  await mouse.up()
}

for (const hasTouch of [false, true])
  describeInBrowser(
    hasTouch ? 'a tap' : 'a click',
    (test) => {
      test('right after the last letter presses its button, though the error above it goes', async ({ page }) => {
        await page.getByRole('button', { name: /quick look/i }).click()
        await page.getByLabel('What is it about?').fill('Night calls')
        await page.getByText('Yes, planned').click()
        const go = page.getByRole('button', { name: /^Start/ })
        await press(go, hasTouch)
        await page.locator('#roleTitle-error').waitFor()
        await page.getByLabel('What is it called?').focus()
        await page.keyboard.type('Night nurse')
        await press(go, hasTouch)
        await page.waitForURL((url) => !url.hash.includes('set-up'), { timeout: 5000 })
      })
    },
    { viewport: { width: 390, height: 844 }, hasTouch, isMobile: hasTouch },
  )
