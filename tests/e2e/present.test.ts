import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { content } from '../../src/content/index.ts'
import type { Assessment } from '../../src/domain/assessment.ts'
import { paths } from '../../src/ports/paths.ts'
import { screens } from '../fixtures/every-address.ts'
import { fullWallFile } from '../fixtures/full-wall.ts'
import { foundByAxe } from './axe.ts'
import { describeInBrowser } from './browser.ts'
import { leastSize, unreadable } from './unreadable.ts'
import { arrive, go, idOf, kept, openExample } from './walking.ts'

const example = new URL('../../src/content/examples/falls-in-sheltered-housing.needfirst.json', import.meta.url)

/** On to the next screen by a key; gives its address, or nothing at the end. */
async function on(page: Page, key: string): Promise<string | undefined> {
  const before = page.url()
  if ((await page.getByRole('link', { name: 'Next' }).count()) === 0) return undefined
  await page.keyboard.press(key)
  await page.waitForFunction((url) => location.href !== url, before)
  await page.locator('main [aria-busy]').waitFor({ state: 'detached' })
  return page.url().split('/present')[1]
}

/** Text over the screen that is too small to be read. */
const tooSmall = (page: Page, over: string) =>
  page
    .locator(`${over} :is(h2, a, button, kbd, span)`)
    .evaluateAll(
      (all, least) =>
        all.flatMap((one) => (parseFloat(getComputedStyle(one).fontSize) < least ? [one.textContent] : [])),
      leastSize,
    )

/** An assessment with something for every kind of screen, opened from its file. */
async function openFullWall(page: Page): Promise<void> {
  const file = { name: 'full-wall.needfirst.json', mimeType: 'application/json', buffer: Buffer.from(fullWallFile()) }
  await page.locator('input[type="file"]').first().setInputFiles(file)
  await page.waitForURL(/\/a\//)
  await page.locator('h1').waitFor()
}

/** What the example keeps for its own pages. */
async function privateTexts(): Promise<readonly string[]> {
  const { assessment } = JSON.parse(await readFile(example, 'utf8')) as { assessment: Assessment }
  const { answers, ladder, evidence, parkingLot, about } = assessment
  return [
    ...Object.values(answers).flatMap(({ note, reason }) => [note, reason]),
    ...Object.values(ladder).map(({ leftOver }) => leftOver),
    ...Object.values(evidence).map(({ what }) => what),
    ...Object.values(parkingLot).map(({ what }) => what),
    about.about.roleTitle,
  ].filter((text) => text !== '')
}

for (const [width, height] of [
  [1024, 768],
  [1280, 720],
] as const)
  describeInBrowser(
    `a projector of ${width} by ${height}`,
    (test) => {
      test('shows all that a team may have written and said, however long', async ({ page }) => {
        await openFullWall(page)
        await go(page, `/a/${idOf(page)}/present`)
        await page.getByRole('heading', { name: 'The keys' }).waitFor()
        const shown: string[] = []
        for (let where: string | undefined = ''; where !== undefined; where = await on(page, 'ArrowRight')) {
          expect(await unreadable(page), where).toEqual([])
          shown.push(where)
        }
        for (const kind of [
          'agenda/5',
          'recommendation/otherwise',
          'recommendation/differed/',
          'scenarios/',
          'actions/2',
        ])
          expect(shown.join(' ')).toContain(`/${kind}`)
      })

      test('shows money and the task grid of the examples: each screen can be read, and keys lead through them', async ({
        page,
      }) => {
        for (const [title, kind, count] of [
          [/Tarn Valley/, 'money', 12],
          [/Coming home/, 'grid', 2],
        ] as const) {
          await arrive(page, paths.home())
          await openExample(page, title)
          await arrive(page, paths.present(idOf(page), kind))
          for (let seen = 1; seen <= count; seen++) {
            const where = page.url().split('/present/')[1]!
            await arrive(page, paths.present(idOf(page), where))
            expect([where.split('/')[0], await unreadable(page)], where).toEqual([kind, []])
            await on(page, 'ArrowRight')
          }
          expect(page.url()).not.toContain(`/present/${kind}`)
          await page.keyboard.press('g')
          await page.locator('.places').waitFor()
          expect(await page.locator('.places').evaluate((one) => one.scrollHeight - one.clientHeight)).toBe(0)
          await page.keyboard.press('g')
        }
      })

      test('shows the list of places and the hint of a blank wall as large as all else', async ({ page }) => {
        await openFullWall(page)
        await arrive(page, paths.present(idOf(page), 'need'))
        for (const [key, dialog] of [
          ['g', '.places'],
          ['b', '.blank'],
        ] as const) {
          await page.keyboard.press(key)
          await page.locator(dialog).waitFor()
          expect(await tooSmall(page, dialog)).toEqual([])
          expect(await page.locator(dialog).evaluate((one) => one.scrollHeight - one.clientHeight)).toBe(0)
          await page.keyboard.press('g')
          await page.locator(dialog).waitFor({ state: 'detached' })
        }
      })

      test('shows a whole assessment by keys alone: all of it can be read, and nothing private stands on it', async ({
        page,
      }) => {
        await openExample(page, /Falls in sheltered housing/)
        const secrets = await privateTexts()
        expect(secrets.length).toBeGreaterThan(20)
        await go(page, `/a/${idOf(page)}/present`)
        await page.getByRole('heading', { name: 'The keys' }).waitFor()
        const shown = new Set<string>()
        const keys = ['ArrowRight', 'PageDown', 'Space', 'Enter']
        for (let at = 0, where: string | undefined = ''; where !== undefined; where = await on(page, keys[at++ % 4]!)) {
          expect(await unreadable(page), where).toEqual([])
          const said = await page.locator('.room').innerText()
          expect(
            secrets.filter((secret) => said.includes(secret)),
            where,
          ).toEqual([])
          shown.add(where)
        }
        expect(page.url()).toMatch(/\/present\/actions/)
        expect(content.questions.filter(({ domain, id }) => !shown.has(`/${domain}/${id}`))).toEqual([])
      })
    },
    { viewport: { width, height } },
  )

describeInBrowser(
  'a projector',
  (test) => {
    test('axe finds nothing on any kind of screen, in light, dark and forced colours', async ({ page }) => {
      await openExample(page, /Falls in sheltered housing/)
      for (const screen of screens) {
        await arrive(page, paths.present(idOf(page), screen))
        expect(await foundByAxe(page), screen).toEqual([])
      }
    })

    test('axe finds nothing on what only a room has, on the list of places, and on a blank wall', async ({ page }) => {
      await openFullWall(page)
      for (const screen of [
        'agenda/1',
        'recommendation/otherwise',
        'recommendation/differed',
        'scenarios',
        'actions',
      ]) {
        await arrive(page, paths.present(idOf(page), screen))
        expect(page.url()).not.toMatch(/present$/)
        expect(await foundByAxe(page), screen).toEqual([])
      }
      for (const key of ['g', 'b']) {
        await page.keyboard.press(key)
        await page.locator('dialog[open]').waitFor()
        expect(await foundByAxe(page), key).toEqual([])
        await page.keyboard.press('g')
        await page.locator('dialog[open]').waitFor({ state: 'detached' })
      }
    })

    test('the list of places takes the focus and gives it back, and leads on by keys alone', async ({ page }) => {
      await openExample(page, /Falls in sheltered housing/)
      await arrive(page, paths.present(idOf(page), 'need/n1-boundary'))
      const chosen = page.locator('.level input').nth(1)
      await chosen.focus()
      for (const key of ['g', 'Escape']) {
        await page.keyboard.press('g')
        expect(await page.locator('.places a:focus').textContent()).toContain('Local need')
        await page.keyboard.press(key)
        await page.locator('.places').waitFor({ state: 'detached' })
        expect(await chosen.evaluate((one) => one === document.activeElement)).toBe(true)
        expect(page.url()).toMatch(/n1-boundary$/)
      }
      await page.keyboard.press('g')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { level: 1, name: 'Existing skills' }).waitFor()
      await page.locator('h1:focus').waitFor()
      await page.keyboard.press('g')
      await page.keyboard.press('9')
      await page.waitForURL(/\/present\/agenda$/)
    })

    test('a blank wall shows nothing of the screen, and the next key or press does nothing but bring it back', async ({
      page,
    }) => {
      await openExample(page, /Falls in sheltered housing/)
      await arrive(page, paths.present(idOf(page), 'need'))
      const where = page.url()
      for (const back of [
        () => page.keyboard.press('ArrowRight'),
        () => page.keyboard.press('Escape'),
        () => page.keyboard.press('Space'),
        () => page.mouse.click(960, 735),
      ]) {
        await page.keyboard.press('.')
        await page.locator('.blank').waitFor()
        const atTop = () => document.elementFromPoint(500, 300)!.closest('dialog')?.className
        expect(await page.evaluate(atTop)).toBe('blank')
        await back()
        await page.locator('.blank').waitFor({ state: 'detached' })
        expect(page.url()).toBe(where)
      }
    })

    test('F fills the screen, and Escape leaves only that', async ({ page }) => {
      await openExample(page, /Falls in sheltered housing/)
      await arrive(page, paths.present(idOf(page), 'need'))
      await page.keyboard.press('f')
      await page.waitForFunction(() => document.fullscreenElement)
      await page.keyboard.press('ArrowRight')
      await page.waitForURL(/n1-boundary$/)
      await page.keyboard.press('Escape')
      await page.waitForFunction(() => !document.fullscreenElement)
      expect(page.url()).toMatch(/present\/need\/n1-boundary$/)
      await page.keyboard.press('Escape')
      await page.waitForURL((url) => !url.href.includes('/present'))
    })
  },
  { viewport: { width: 1024, height: 768 } },
)

describeInBrowser('from a page to the projector and back', (test) => {
  test('an answer given on the wall stands on the page, and is kept', async ({ page }) => {
    await openExample(page, /navigator for Hartsea/i)
    await go(page, `/a/${idOf(page)}/need/n8-persistence`)
    await page.getByRole('link', { name: 'On a projector' }).click()
    await page.locator('.room h1').waitFor()
    await page.keyboard.press('3')
    await page.keyboard.press('ArrowRight')
    await page.getByRole('heading', { name: 'How do you know?' }).waitFor()
    await page.keyboard.press('2')
    await kept(page)
    await page.keyboard.press('Escape')
    await page.locator('.level-choices input[value="2"]:checked').waitFor()
    expect(page.url()).toMatch(/\/need\/n8-persistence$/)
    await page.reload()
    await page.locator('.level-choices input[value="2"]:checked').waitFor()
    await page.locator('.how-known-says', { hasText: 'Only said' }).waitFor()
  })
})
