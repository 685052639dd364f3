import { AxeBuilder } from '@axe-core/playwright'
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { content } from '../../src/content/index.ts'
import type { Assessment } from '../../src/domain/assessment.ts'
import { describeInBrowser } from './browser.ts'
import { go, idOf, kept, openExample } from './walking.ts'

const example = new URL('../../src/content/examples/falls-in-sheltered-housing.needfirst.json', import.meta.url)
const leastSize = 24

/** On to the next screen by a key; gives its address, or nothing at the end. */
async function on(page: Page, key: string): Promise<string | undefined> {
  const before = page.url()
  if ((await page.getByRole('link', { name: 'Next' }).count()) === 0) return undefined
  await page.keyboard.press(key)
  await page.waitForFunction((url) => location.href !== url, before)
  return page.url().split('/present')[1]
}

/** What cannot be read from the back of the room: text that is too small, and how far the page runs over the screen. */
const unreadable = (page: Page) =>
  page.evaluate((least) => {
    const found: string[] = []
    const { scrollHeight, scrollWidth } = document.documentElement
    if (scrollHeight > innerHeight) found.push(`${scrollHeight - innerHeight} px too high`)
    if (scrollWidth > innerWidth) found.push(`${scrollWidth - innerWidth} px too wide`)
    const texts = document.createTreeWalker(document.querySelector('.room')!, NodeFilter.SHOW_TEXT)
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const size = parseFloat(getComputedStyle(text.parentElement!).fontSize)
      if (text.textContent!.trim() && size < least) found.push(`${size} px: ${text.textContent}`)
    }
    const foot = document.querySelector('footer')!.getBoundingClientRect().top
    for (const part of document.querySelectorAll('main *'))
      if (part.getBoundingClientRect().bottom > foot + 1) found.push(`under the keys: ${part.textContent}`)
    return found
  }, leastSize)

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

for (const colorScheme of ['light', 'dark'] as const)
  describeInBrowser(
    `a projector, ${colorScheme}`,
    (test) => {
      test('axe finds nothing on any kind of screen', async ({ page }) => {
        await openExample(page, /Falls in sheltered housing/)
        for (const where of [
          '',
          '/need',
          '/need/n1-boundary',
          '/need/n1-boundary/basis',
          '/need/n4-gap/gap-kind',
          '/need/n6-alternatives/share-skills',
          '/system/y3-engagement',
          '/check-answers',
          '/check-answers/not-known',
          '/recommendation',
          '/recommendation/readings',
          '/recommendation/ladder',
          '/recommendation/why',
          '/recommendation/next',
          '/actions',
        ]) {
          await go(page, `/a/${idOf(page)}/present${where}`)
          await page.locator('.room h1').waitFor()
          const { violations } = await new AxeBuilder({ page })
            .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
            .analyze()
          expect(violations.map(({ id, nodes }) => `${where}: ${id} ${nodes[0]?.target.join(' ')}`)).toEqual([])
        }
      })
    },
    { viewport: { width: 1024, height: 768 }, colorScheme },
  )

describeInBrowser('from a page to the projector and back', (test) => {
  test('an answer given on the wall stands on the page, and is kept', async ({ page }) => {
    await openExample(page, /navigator for Hartsea/i)
    await go(page, `/a/${idOf(page)}/need/n8-persistence`)
    await page.getByRole('link', { name: 'Show on a projector' }).click()
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
    await page.locator('input[name="basis"][value="1"]:checked').waitFor()
  })
})
