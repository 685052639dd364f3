import type { BrowserContext, Page } from 'playwright-core'
import { expect } from 'vitest'
import { content } from '../../src/content/index.ts'
import { marksOnWall, type MarksOnWall, type OnTheWall, type Showing } from '../../src/domain/session/on-the-wall.ts'
import type { RoundShown } from '../../src/domain/session/sitting.ts'
import { session } from '../../src/locales/en/session.ts'
import { wall as words } from '../../src/locales/en/wall.ts'
import { foundByAxe } from './axe.ts'
import { describeInBrowser } from './browser.ts'
import { unreadable } from './unreadable.ts'
import { allKept, arrive, go, start } from './walking.ts'

const groups = [
  ['District nurses', '4'],
  ['Social workers', '3'],
] as const
const [first, second] = content.questions.filter(({ depth }) => depth === 'screen')

/** A quick look, with two groups in the room, at the page to ask them. */
async function inTheRoom(page: Page): Promise<string> {
  const id = await start(page)
  await go(page, `/a/${id}/set-up/voices`)
  for (const [group, people] of groups) {
    await page.getByLabel('Group or profession').fill(group)
    await page.getByLabel('Who are they?').selectOption({ label: 'Front-line staff' })
    await page.getByLabel('How many of them are in the room?').fill(people)
    await page.getByRole('button', { name: 'Add this group' }).click()
    await page.getByText(group, { exact: true }).waitFor()
  }
  await allKept(page)
  await arrive(page, `/a/${id}/room`)
  return id
}

async function begin(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'I pick them' }).check()
  for (const { short } of [first!, second!]) await page.getByRole('checkbox', { name: short }).check()
  await page.getByRole('radio', { name: '3 people' }).check()
  await page.getByRole('button', { name: 'Begin' }).click()
}

async function openWall(context: BrowserContext, desk: Page): Promise<Page> {
  const [wall] = await Promise.all([context.waitForEvent('page'), desk.getByRole('link', { name: words.open }).click()])
  await wall.setViewportSize({ width: 1024, height: 768 })
  await wall.locator('.room h1').waitFor()
  return wall
}

async function raise(page: Page, rows: readonly (readonly number[])[]): Promise<void> {
  for (const many of rows.flat()) {
    await page.keyboard.type(String(many))
    await page.keyboard.press('Enter')
  }
}

describeInBrowser('a wall in a window of its own', (test) => {
  test('follows the desk: the question, how many have answered, the picture once it is shown, and what is put there', async ({
    page,
    context,
  }) => {
    await inTheRoom(page)
    await begin(page)
    const wall = await openWall(context, page)
    await wall.getByRole('heading', { level: 1, name: first!.ask }).waitFor()
    await page.getByRole('heading', { name: words.title }).waitFor()
    await page.locator('.hands input').first().focus()
    await raise(page, [
      [3, 1, 0, 0, 0],
      [0, 0, 0, 3, 0],
    ])
    await wall.getByText(new RegExp(session.answered(7, 7))).waitFor()
    expect(await wall.locator('.dot').count()).toBe(0)
    await page.getByRole('button', { name: session.close }).click()
    await wall.getByText(new RegExp(words.stage.closed)).waitFor()
    await page.getByRole('button', { name: session.closed.show }).click()
    await expect.poll(() => wall.locator('.dots .dot').count()).toBe(7)
    expect(await unreadable(wall)).toEqual([])

    await page.getByRole('combobox', { name: words.put }).selectOption({ label: 'Recommendation' })
    await wall.locator('.lines').waitFor()
    await page.getByRole('button', { name: words.next }).click()
    await expect.poll(() => page.getByText(/^It shows: Recommendation, 2 of/).count()).toBe(1)
    await page.getByRole('button', { name: words.blank, exact: true }).click()
    await wall.getByRole('img', { name: words.blankIs }).waitFor()
    await page.getByRole('button', { name: session.shown.next }).click()
    await wall.getByRole('heading', { level: 1, name: second!.ask }).waitFor()
    expect(await wall.locator('.dot').count()).toBe(0)

    await wall.reload()
    await wall.getByRole('heading', { level: 1, name: second!.ask }).waitFor()
    await page.reload()
    await page.getByRole('heading', { level: 1, name: second!.ask }).waitFor()
    await page.getByRole('heading', { name: words.title }).waitFor()
    await wall.close()
    await page.getByRole('link', { name: words.open }).waitFor()
  })

  test('says what to do where no desk is open', async ({ page, context, address }) => {
    const id = await inTheRoom(page)
    const wall = await context.newPage()
    await page.close()
    await wall.goto(`${address}/#/a/${id}/present/wall`)
    await wall.getByRole('heading', { name: words.waits }).waitFor()
    expect(await wall.getByRole('link', { name: words.toDesk }).getAttribute('href')).toBe(`#/a/${id}/room`)
  })
})

/** A question as the wall is told of it, in a full room, whose groups have long names. */
function full(id: string, shown: boolean): OnTheWall {
  const cells: RoundShown['cells'] = names.map((_name, at) => ({
    voices: [`g${at}`],
    counts: [1, at % 2, 2, at % 3, at === 4 ? 1 : 0],
  }))
  return {
    question: id,
    at: 12,
    of: 18,
    stage: shown ? 'shown' : 'answering',
    round: 2,
    answered: 28,
    heads: 30,
    ...(shown ? { shown: { round: 2, how: 'phones', smallest: 3, cells, notShown: 2 } } : {}),
    phones: { address: 'https://needfirst.an-integrated-care-board.nhs.uk/j/BCDFGHJK', code: 'BCDF-GHJK' },
  }
}
const names = ['District nurses', 'Social workers', 'GPs', 'Carers', 'People who use services', 'Care home managers']

describeInBrowser(
  'a wall of 1024 by 768',
  (test) => {
    test('shows every question, and what a room of six groups said, so that all can be read from the back', async ({
      page,
      context,
    }) => {
      const id = await inTheRoom(page)
      await go(page, `/a/${id}/present/wall`)
      const desk = await context.newPage()
      await desk.goto(`${new URL(page.url()).origin}/#/about/how`)
      const put = (room: OnTheWall) =>
        desk.evaluate(([channel, showing]) => new BroadcastChannel(channel).postMessage({ says: 'show', showing }), [
          `needfirst.wall.${id}`,
          { on: 'room', room } satisfies Showing,
        ] as const)
      const found: string[] = []
      for (const { id: question, ask } of content.questions)
        for (const isShown of [false, true]) {
          await put(full(question, isShown))
          await page.getByRole('heading', { level: 1, name: ask, exact: true }).waitFor()
          await page.locator('.who-is-who').waitFor({ state: isShown ? 'visible' : 'detached' })
          found.push(...(await unreadable(page)).map((one) => `${question} ${isShown ? 'shown' : 'asked'}: ${one}`))
        }
      expect(found).toEqual([])
      for (const isShown of [false, true]) {
        await put(full(first!.id, isShown))
        await page.locator('.who-is-who').waitFor({ state: isShown ? 'visible' : 'detached' })
        expect(await foundByAxe(page)).toEqual([])
      }
    })

    test('shows how far four roles with long names are with a grid, and a page of what was marked', async ({
      page,
      context,
    }) => {
      const id = await inTheRoom(page)
      await go(page, `/a/${id}/present/wall`)
      const desk = await context.newPage()
      await desk.goto(`${new URL(page.url()).origin}/#/about/how`)
      for (const stage of ['answering', 'closed', 'shown'] as const) {
        await desk.evaluate(
          ([channel, showing]) => new BroadcastChannel(channel).postMessage({ says: 'show', showing }),
          [`needfirst.wall.${id}`, { on: 'marks', marks: marksAt(stage) } satisfies Showing] as const,
        )
        await page
          .locator('.of-marks dd')
          .nth(stage === 'shown' ? 2 : 3)
          .waitFor()
        expect(await unreadable(page), stage).toEqual([])
        expect(await foundByAxe(page), stage).toEqual([])
      }
    })
  },
  { viewport: { width: 1024, height: 768 } },
)

const longName = 'Specialist community public health practitioners and their assistants'

/** A grid with nine long names, as the wall is told of it. */
const marksAt = (stage: MarksOnWall['stage']): MarksOnWall =>
  marksOnWall({
    stage,
    tasks: 100,
    heads: 30,
    roles: Array.from({ length: 9 }, (_, at) => ({ name: `${longName} ${at}`, reached: at })),
    shown: {
      at: 1,
      of: 12,
      lines: [1, 2, 3].map((at) => ({ of: `${at} ${longName}`, say: `${longName}, `.repeat(4) })),
    },
    phones: full(first!.id, false).phones!,
  })
