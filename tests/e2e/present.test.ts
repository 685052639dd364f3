import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { content } from '../../src/content/index.ts'
import type { Assessment } from '../../src/domain/assessment.ts'
import { paths } from '../../src/ports/paths.ts'
import { screens } from '../fixtures/every-address.ts'
import { foundByAxe } from './axe.ts'
import { describeInBrowser } from './browser.ts'
import { unreadable } from './unreadable.ts'
import { arrive, go, idOf, kept, openExample } from './walking.ts'

const example = new URL('../../src/content/examples/falls-in-sheltered-housing.needfirst.json', import.meta.url)

/** On to the next screen by a key; gives its address, or nothing at the end. */
async function on(page: Page, key: string): Promise<string | undefined> {
  const before = page.url()
  if ((await page.getByRole('link', { name: 'Next' }).count()) === 0) return undefined
  await page.keyboard.press(key)
  await page.waitForFunction((url) => location.href !== url, before)
  return page.url().split('/present')[1]
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
