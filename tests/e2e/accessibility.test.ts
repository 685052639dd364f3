import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { paths } from '../../src/ports/paths.ts'
import { addressesBut } from '../fixtures/every-address.ts'
import { foundByAxe } from './axe.ts'
import { describeInBrowser } from './browser.ts'
import { answer, arrive, go, idOf, openAll, openExample, openRow, startScenario } from './walking.ts'

/** Every page of the product, one after another; an assessment that is not here, and one that cannot be kept. */
async function everyPage(page: Page, look: (where: string) => Promise<void>): Promise<void> {
  const lookAt = async (path: string, where = path) => {
    await arrive(page, path)
    await look(where)
  }
  for (const path of [paths.home(), paths.bin(), paths.clear()]) await lookAt(path, `${path}, with nothing here`)
  await lookAt(paths.hub('not-here'), 'an assessment that is not here')
  await go(page, paths.home())
  await openExample(page, /navigator for Hartsea/i)
  const id = idOf(page)
  const addresses = addressesBut({ scenario: 'below', present: 'as wide as a projector, in present.test.ts' }, id, '')
  for (const path of addresses) await lookAt(path)
  await go(page, paths.home())
  await openExample(page, /Frail people/i)
  await openAll(page)
  await page.locator('.what-if .ways').first().waitFor()
  await openAll(page)
  await look('recommendation, all of it opened')
  for (const name of ['With money for three years', 'With another gap']) {
    await startScenario(page, id, name)
    await page.getByLabel('Which answer?').selectOption({ label: 'What is missing' })
    await page.getByRole('radio', { name: /named and traced/ }).check()
  }
  await look('a scenario being changed')
  await lookAt(paths.scenarios(id), 'scenarios side by side')
  await arrive(page, paths.question(id, { domain: 'need', id: 'n1-boundary' }))
  await answer(page, 2)
  await page.locator('button[name="basis"][value="2"]').click()
  await openRow(page, 'Evidence')
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
    `every page at ${width} px`,
    (test) => {
      test('axe finds nothing in light, dark and forced colours; nothing scrolls sideways, nor is lost by wider text spacing', async ({
        page,
      }) => {
        const isNoWider = async (where: string) =>
          expect(await page.evaluate(() => document.documentElement.scrollWidth), where).toBeLessThanOrEqual(width)
        await everyPage(page, async (where) => {
          expect(await foundByAxe(page), where).toEqual([])
          await isNoWider(where)
          await page.evaluate(spaceText, true)
          await isNoWider(`${where}, spaced`)
          expect(await page.evaluate(clipped), where).toEqual([])
          await page.evaluate(spaceText, false)
        })
      })
    },
    { viewport: { width, height: 800 } },
  )

/** Text as far apart as somebody may need it. */
function spaceText(isWide: boolean): void {
  const wide = new CSSStyleSheet()
  wide.replaceSync(
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
  )
  document.adoptedStyleSheets = isWide ? [wide] : []
}

/**
 * Texts that are cut off. The name at the head of the page may be: it stands whole on the page of the six domains. So may what a
 * line says is in it: it stands whole within.
 */
function clipped(): readonly string[] {
  return [...document.querySelectorAll<HTMLElement>('main *, header *')]
    .filter(
      (one) => !one.matches('.where, .what-is-there, .domain-says, .sr, .sr *, textarea, input, select, svg, svg *'),
    )
    .filter(({ clientWidth, scrollWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1)
    .filter(
      (one) =>
        ['hidden', 'clip'].includes(getComputedStyle(one).overflowX) && getComputedStyle(one).position !== 'absolute',
    )
    .map(({ tagName, className }) => `${tagName}.${className}`)
}
