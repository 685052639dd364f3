import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { checkWord } from '../fixtures/check-papers.ts'
import { exampleFiles } from '../../src/content/examples/files.ts'
import { fromFile } from '../../src/storage/opened-file.ts'
import { paperOf } from '../fixtures/papers.ts'
import { describeInBrowser } from './browser.ts'
import { arrive, idOf, kept, openExample } from './walking.ts'

const example = /Falls in sheltered/i
const assessment = (() => {
  const opened = fromFile(JSON.stringify(exampleFiles['falls-in-sheltered-housing']))
  if (!opened.ok) throw new Error(opened.reason)
  return opened.assessment
})()

/** What is saved by a press on a button. */
async function saved(page: Page, button: string): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ])
  return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(await file.path())) }
}

describeInBrowser('papers', (test) => {
  test('are three presses away from the recommendation, and the Word file is the paper', async ({ page }) => {
    await openExample(page, example)
    await page.getByRole('link', { name: 'Papers', exact: true }).click()
    await page.getByRole('link', { name: 'Business case (short)' }).click()
    const { name, bytes } = await saved(page, 'Word')
    expect(name).toMatch(/^falls-in-sheltered-.*business-case-short-\d{4}-\d{2}-\d{2}\.docx$/)
    expect(await checkWord(bytes, paperOf(assessment, 'business-case-short'))).toEqual([])
  })

  test('are saved in every other format too', async ({ page }) => {
    await openExample(page, example)
    await arrive(page, `/a/${idOf(page)}/papers/risk-register`)
    for (const [button, ending] of Object.entries({ Excel: 'xlsx', Markdown: 'md', Text: 'txt', JSON: 'json' })) {
      const { name, bytes } = await saved(page, button)
      expect(name.endsWith(`.${ending}`), name).toBe(true)
      expect(bytes.length).toBeGreaterThan(500)
    }
  })

  test('are kept as they were issued, and say later what has changed', async ({ page }) => {
    await openExample(page, example)
    const at = `/a/${idOf(page)}`
    await arrive(page, `${at}/papers/business-case-short`)
    await page.locator('summary', { hasText: 'Issue this paper' }).click()
    await page.getByLabel('Which post issues it?').fill('Head of housing services')
    await page.getByRole('button', { name: 'Issue it' }).click()
    await page.getByText('Issue 1 is kept.').waitFor()
    await kept(page)
    await arrive(page, `${at}/actions`)
    await page
      .getByRole('button', { name: /^Remove/ })
      .first()
      .click()
    await kept(page)
    await arrive(page, `${at}/papers/business-case-short`)
    await page.locator('summary', { hasText: 'Issue this paper' }).click()
    await page.getByRole('link', { name: /^Issue 1/ }).click()
    await page.getByText('It is not worked out again').waitFor()
    await page.locator('summary', { hasText: 'What changed since' }).click()
    expect(await page.locator('summary', { hasText: 'What changed since' }).innerText()).toMatch(/changed since/)
    expect(await page.getByRole('article').innerText()).toContain('Issue 1')
    await page.reload()
    await page.getByText('It is not worked out again').waitFor()
  })
})

describeInBrowser(
  'papers with the network unplugged',
  (test) => {
    test('are made all the same', async ({ page, context }) => {
      await openExample(page, example)
      const at = `/a/${idOf(page)}/papers/board-summary`
      await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
      await context.setOffline(true)
      await arrive(page, at)
      expect((await saved(page, 'Word')).bytes.length).toBeGreaterThan(5000)
      expect((await saved(page, 'Excel')).bytes.length).toBeGreaterThan(2000)
    })
  },
  { serviceWorkers: 'allow' },
)
