import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { describeInBrowser } from './browser.ts'
import { go, idOf, openExample, startScenario } from './walking.ts'

const looks = [
  { look: 'light', colorScheme: 'light', forcedColors: 'none' },
  { look: 'dark', colorScheme: 'dark', forcedColors: 'none' },
  { look: 'forced colours', colorScheme: 'dark', forcedColors: 'active' },
] as const

const outside = [
  '/',
  '/bin',
  '/clear',
  '/about/how',
  '/about/sources',
  '/about/privacy',
  '/about/accessibility',
  '/booklet/quick',
]
const inside = [
  'recommendation',
  '',
  'set-up/about',
  'set-up/voices',
  'set-up/facts',
  'set-up/role',
  'need',
  'need/n4-gap',
  'need/n6-alternatives',
  'skills/s6-identity',
  'system/y6-team-home',
  'governance/g6-delegation-safety',
  'training/t3-content',
  'funding/f2-duration',
  'check-answers',
  'actions',
  'agenda',
  'agenda?after=need',
  'scenarios',
]

/** Every page of the product, one after another, an assessment that is not here and one that cannot be kept at the end. */
async function everyPage(page: Page, look: (where: string) => Promise<void>): Promise<void> {
  for (const path of outside) {
    await go(page, path)
    await look(path)
  }
  await go(page, '/a/not-here')
  await look('an assessment that is not here')
  await go(page, '/')
  await openExample(page, /navigator for Hartsea/i)
  const id = idOf(page)
  for (const path of inside) {
    await go(page, path ? `/a/${id}/${path}` : `/a/${id}`)
    await look(path || 'hub')
  }
  await go(page, `/a/${id}/recommendation`)
  await page.locator('details').evaluateAll((all) => all.forEach((one) => ((one as HTMLDetailsElement).open = true)))
  await page.locator('.what-if .ways').first().waitFor()
  await page.locator('details').evaluateAll((all) => all.forEach((one) => ((one as HTMLDetailsElement).open = true)))
  await look('recommendation, all of it opened')
  for (const name of ['With money for three years', 'With another gap']) {
    await startScenario(page, id, name)
    await page.getByLabel('Which answer?').selectOption({ label: 'What is missing' })
    await page.getByRole('radio', { name: /named and traced/ }).check()
  }
  await look('a scenario being changed')
  await go(page, `/a/${id}/scenarios`)
  await page.getByRole('table').waitFor()
  await look('scenarios side by side')
  await go(page, `/a/${id}/need/n1-boundary`)
  await page.locator('.level-choices input[value="2"]').check()
  await page.locator('input[name="basis"][value="2"]').check()
  await page.getByRole('button', { name: 'Add evidence' }).click()
  await page.locator('form button[type="submit"]').last().click()
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('The disk is full', 'QuotaExceededError')
    }
  })
  await page.locator('.level-choices input[value="3"]').check()
  await page.getByRole('alert').filter({ hasText: 'not saved on this device' }).waitFor()
  await look('a question with evidence being added and a change that is not kept')
}

for (const width of [320, 1280])
  describeInBrowser(
    `accessibility at ${width} px`,
    (test) => {
      test('axe finds nothing on any page, in light, dark and forced colours, and nothing scrolls sideways', async ({
        page,
      }) => {
        await everyPage(page, async (where) => {
          for (const { look, ...media } of looks) {
            await page.emulateMedia(media)
            const { violations } = await new AxeBuilder({ page })
              .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
              .options({ rules: { 'target-size': { enabled: true } } })
              .analyze()
            const found = violations.map(({ id, nodes }) => `${where}, ${look}: ${id} ${nodes[0]?.target.join(' ')}`)
            expect(found).toEqual([])
          }
          expect(await page.evaluate(() => document.documentElement.scrollWidth), where).toBeLessThanOrEqual(width)
        })
      })

      test('wider text spacing loses nothing', async ({ page }) => {
        await page.evaluate(() => {
          const wide = new CSSStyleSheet()
          wide.replaceSync(
            '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
          )
          document.adoptedStyleSheets = [wide]
        })
        await everyPage(page, async (where) => {
          expect(await page.evaluate(() => document.documentElement.scrollWidth), where).toBeLessThanOrEqual(width)
          expect(await page.evaluate(clipped), where).toEqual([])
        })
      })
    },
    { viewport: { width, height: 800 } },
  )

/** Texts that are cut off. The name at the head of the page may be: it stands whole on the page of the six domains. */
function clipped(): readonly string[] {
  return [...document.querySelectorAll<HTMLElement>('main *, header *')]
    .filter((one) => !one.matches('.where, .sr, .sr *, textarea, input, select, svg, svg *'))
    .filter(({ clientWidth, scrollWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1)
    .filter(
      (one) =>
        ['hidden', 'clip'].includes(getComputedStyle(one).overflowX) && getComputedStyle(one).position !== 'absolute',
    )
    .map(({ tagName, className }) => `${tagName}.${className}`)
}
