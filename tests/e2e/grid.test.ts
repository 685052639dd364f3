import { cellNamed } from '../fixtures/grid-cell-named.ts'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import writeWorkbook from 'write-excel-file/universal'
import { gridImport as list } from '../../src/locales/en/grid-import.ts'
import { grid as words } from '../../src/locales/en/grid.ts'
import { foundByAxe } from './axe.ts'
import { describeInBrowser } from './browser.ts'
import { allKept, arrive, go, idOf, kept, start } from './walking.ts'

const example = 'src/content/examples/coming-home.needfirst.json'
const at = (id: string) => `/a/${id}/grid`
const cell = (page: Page, task: string, role: string) =>
  page.locator('[role=gridcell]').and(page.getByLabel(new RegExp(`^${task}, ${role}: `)))
const bars = (page: Page) => page.locator('.grid-rungs svg')

/** The worked example, opened as a file; at its grid. */
async function openComingHome(page: Page): Promise<string> {
  await page.locator('input[type=file]').first().setInputFiles(example)
  await page.waitForURL(/\/a\//)
  const id = idOf(page)
  await go(page, at(id))
  await bars(page).first().waitFor()
  return id
}

/** A grid of three tasks and two roles, by a paste. */
async function pasted(page: Page): Promise<string> {
  const id = await start(page)
  await go(page, at(id))
  await page.getByLabel(list.paste).fill('Task\tHours\tNurse\tClerk\nWounds\t10\tN\t\nFalls\t5\t\t\nCalls\tmany\t\tC')
  await page.getByRole('button', { name: list.look }).click()
  await page.getByText(list.row(4, 'Calls', list.whyWord(list.why['not-hours'], 'many'))).waitFor()
  await page.getByRole('radio', { name: list.blankUnknown }).check()
  await page.getByRole('button', { name: list.take }).click()
  await cell(page, 'Wounds', 'Nurse').waitFor()
  await kept(page)
  return id
}

/** A workbook as a team has it: a title over the list, a row that is broken, and a sheet of roles. */
async function workbook(tasks: number, roles: number): Promise<Buffer> {
  const names = Array.from({ length: roles }, (_, role) => `Role ${role}`)
  const rows = Array.from({ length: tasks }, (_, task) => [
    `Task ${task}`,
    '1.5',
    ...names.map((_, role) => ((task + role) % 2 ? '' : 'C')),
  ])
  const sheet = (name: string, all: readonly (readonly string[])[]) => ({
    sheet: name,
    data: all.map((row) => row.map((value) => ({ value, type: String }))),
  })
  const book = writeWorkbook(
    [
      sheet('Tasks', [['Task', 'Hours a week', ...names], ...rows, ['Broken', 'many', 'C']]),
      sheet('Roles', [
        ['Role', 'Body', 'Weekday hours', 'People'],
        ['Role 0', 'Council', '30', '2'],
      ]),
    ],
    {},
  )
  return Buffer.from(await (await book.toBlob()).arrayBuffer())
}

const labelOf = (page: Page, task: string, role: string) => cell(page, task, role).getAttribute('aria-label')
const says = async (page: Page, task: string, role: string, mark: string) => {
  await expect.poll(() => labelOf(page, task, role)).toBe(cellNamed(task, role, mark))
}

describeInBrowser('the task grid', (test) => {
  test('comes roughly from ten tasks and six roles to a picture in fewer than 60 interactions', async ({ page }) => {
    const id = await start(page)
    await go(page, at(id))
    let interactions = 0
    const act = async (does: Promise<unknown>) => {
      await does
      interactions++
    }
    await act(page.getByRole('link', { name: words.start.rough }).click())
    const tasks = Array.from({ length: 10 }, (_, one) => `Task ${one + 1}`)
    const roles = Array.from({ length: 6 }, (_, one) => `Role ${one + 1}`)
    await act(page.getByLabel(words.rough.tasks).fill(tasks.join('\n')))
    await act(page.getByLabel(words.rough.roles).fill(roles.join('\n')))
    await act(page.getByRole('button', { name: words.rough.onward }).click())
    for (const [place, task] of tasks.entries()) {
      await page.getByRole('heading', { name: task, exact: true }).waitFor()
      await act(page.getByRole('radio', { name: place % 2 ? words.sizes.day : words.sizes.morning }).click())
      await act(page.getByLabel(roles[place % 6]!, { exact: true }).selectOption('now'))
      if (place < 4) await act(page.getByLabel(roles[5 - place]!, { exact: true }).selectOption('could'))
      await act(page.getByRole('button', { name: words.rough.next, exact: true }).click())
    }
    for (const role of roles) await act(page.getByLabel(words.giveOf(role)).selectOption('morning'))
    await act(page.getByRole('link', { name: words.rough.show }).click())
    await bars(page).first().waitFor()
    expect(interactions).toBeLessThan(60)
    expect(await bars(page).count()).toBe(6)
    await page.getByText(/^(?:About )?\d+ hours a week are left\./).waitFor()
  })

  test('is filled by keys alone, taken back by keys, and is there after the page is loaded again', async ({ page }) => {
    await pasted(page)
    await cell(page, 'Wounds', 'Nurse').focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('n')
    await says(page, 'Falls', 'Nurse', words.marks.now)
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('t')
    await page.keyboard.press('Shift+ArrowUp')
    await says(page, 'Wounds', 'Clerk', words.marks.training)
    await page.keyboard.press('Control+z')
    await says(page, 'Wounds', 'Clerk', words.table.blank)
    await says(page, 'Falls', 'Clerk', words.marks.training)
    await allKept(page)
    await page.reload()
    await says(page, 'Falls', 'Clerk', words.marks.training)
    await says(page, 'Falls', 'Nurse', words.marks.now)
    await says(page, 'Wounds', 'Clerk', words.table.blank)

    // One stop of Tab: from before the grid into it, and past it.
    await cell(page, 'Falls', 'Clerk').focus()
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('[role=grid]'))).toBeNull()
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Falls', exact: true }).waitFor()
  })

  test('takes a block that is pasted, says which row is left out and why, and gives it up in one step', async ({
    page,
  }) => {
    await pasted(page)
    expect(await page.locator('[data-at]').count()).toBe(4)
    await page.getByRole('button', { name: 'Undo', exact: true }).click()
    await page.getByText(words.start.none).waitFor()
    expect(await page.locator('[data-at]').count()).toBe(0)
  })

  test('takes 217 tasks by 20 roles from an .xlsx, says what it leaves out, and gives it up in one step', async ({
    page,
  }) => {
    const id = await start(page)
    await go(page, at(id))
    const file = page.getByLabel(list.file)
    await file.setInputFiles({ name: 'list.xlsx', mimeType: '', buffer: Buffer.from('%PDF-1.7') })
    await page.getByText(list.refusedFile['not-a-list']).waitFor()
    await file.setInputFiles({ name: 'list.xlsx', mimeType: '', buffer: await workbook(217, 20) })
    await page.getByText(list.will(217, 20, 217 * 10)).waitFor()
    await page.getByText(list.row(219, 'Broken', list.whyWord(list.why['not-hours'], 'many'))).waitFor()
    await page.getByText(list.alsoRoles('Roles', 1)).waitFor()
    await page.getByRole('button', { name: list.take }).click()
    await page.getByText(list.blankNeeded).waitFor()
    await page.getByRole('radio', { name: list.blankUnknown }).check()
    expect(await foundByAxe(page)).toEqual([])
    await page.getByRole('button', { name: list.take }).click()
    await says(page, 'Task 216', 'Role 18', words.marks.could)
    await kept(page)
    await page.getByRole('button', { name: 'Undo', exact: true }).click()
    await page.getByText(words.start.none).waitFor()
    await page.getByRole('button', { name: 'Redo', exact: true }).click()
    await says(page, 'Task 216', 'Role 18', words.marks.could)
    await allKept(page)
    await page.reload()
    await says(page, 'Task 216', 'Role 18', words.marks.could)
  })

  test('is filled in two windows at once, and each has what the other marked', async ({ page, context, address }) => {
    const id = await pasted(page)
    const other = await context.newPage()
    await other.goto(`${address}/#${at(id)}`)
    await cell(page, 'Falls', 'Nurse').focus()
    await page.keyboard.press('n')
    await cell(other, 'Falls', 'Clerk').focus()
    await other.keyboard.press('c')
    for (const window of [page, other]) {
      await says(window, 'Falls', 'Nurse', words.marks.now)
      await says(window, 'Falls', 'Clerk', words.marks.could)
    }
    expect(await page.getByRole('alert').filter({ hasText: 'changed in two windows' }).count()).toBe(0)
  })

  test('does its sums beside the page, in a worker', async ({ page }) => {
    await openComingHome(page)
    await page.getByText(words.verdicts.scraps).waitFor()
    expect(page.workers().length).toBe(1)
  })

  test.for([1280, 320])(
    'has nothing that axe finds at %i, and nothing that runs out of the page',
    async (width, { page }) => {
      await page.setViewportSize({ width, height: 900 })
      const id = await openComingHome(page)
      await arrive(page, at(id))
      expect(await foundByAxe(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      for (const show of ['rough', 'roles', 'task&at=falls']) {
        await arrive(page, `${at(id)}?show=${show}`)
        expect(await foundByAxe(page)).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      }
    },
  )
})

describeInBrowser(
  'the task grid without a network',
  (test) => {
    test('is there once the page is loaded again, and reads a file', async ({ page, context }) => {
      await pasted(page)
      await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
      await context.setOffline(true)
      await page.reload()
      await says(page, 'Wounds', 'Nurse', words.marks.now)
      const file = { name: 'list.csv', mimeType: '', buffer: Buffer.from('Task,Nurse\nMore,N') }
      await page.getByLabel(list.file).setInputFiles(file)
      await page.getByText(list.will(1, 1, 1)).waitFor()
      await context.setOffline(false)
    })
  },
  { serviceWorkers: 'allow' },
)
