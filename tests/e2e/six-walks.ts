import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium, type BrowserContextOptions, type Page } from 'playwright-core'
import { serve } from '../../src/app/serve.ts'
import { launchOptions } from './chromium.ts'
import { answer, go, idOf, kept, openExample, openRow, start } from './walking.ts'
import { counts } from '../../src/content/asked.ts'

/**
 * Walks the built product as six people would, and leaves pictures of what each of them sees, to be looked at:
 * `node tests/e2e/six-walks.ts [folder]`. Without a folder they go to a temporary one; its name is printed.
 */
const folder = process.argv[2] ?? (await mkdtemp(join(tmpdir(), 'six-walks-')))
await mkdir(folder, { recursive: true })
const { address, close } = await serve(fileURLToPath(new URL('../../dist', import.meta.url)), 0)
const browser = await chromium.launch(launchOptions())

type Walk = {
  readonly page: Page
  readonly see: (what: string) => Promise<void>
  readonly press: (...keys: readonly string[]) => Promise<void>
}

/** One person's walk, in a browser that knows nothing yet. It says how many keys were pressed and how long it took. */
async function walk(name: string, options: BrowserContextOptions, steps: (walk: Walk) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ locale: 'en-GB', ...options })
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)
  await page.goto(address)
  await page.locator('h1').waitFor()
  const began = Date.now()
  let pressed = 0
  let seen = 0
  await steps({
    page,
    see: async (what) => {
      await page.waitForTimeout(300)
      await page.screenshot({ path: join(folder, `${name}-${String(++seen).padStart(2, '0')}-${what}.png`) })
    },
    press: async (...keys) => {
      for (const key of keys) {
        await page.keyboard.press(key)
        await page.waitForTimeout(60)
      }
      pressed += keys.length
    },
  })
  const seconds = ((Date.now() - began) / 1000).toFixed(1)
  await context.close()
  process.stdout.write(`${name}: ${seen} pictures, ${pressed} keys, ${seconds} s\n`)
}

/** The places every walk looks at, each with its name in a picture. */
const places = (id: string) => ({
  hub: `/a/${id}`,
  question: `/a/${id}/need/n3-size-and-mix`,
  domain: `/a/${id}/governance`,
  check: `/a/${id}/check-answers`,
  recommendation: `/a/${id}/recommendation`,
  actions: `/a/${id}/actions`,
  projector: `/a/${id}/present/need`,
})

/** On to the next question, also past the pause after a domain. */
async function next(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Next/ }).click()
  const pause = page.locator('.page-actions .btn').first()
  await page.waitForTimeout(100)
  if (page.url().includes('/agenda?after=')) await pause.click()
}

async function addEvidence(page: Page, what: string): Promise<void> {
  await openRow(page, 'Evidence')
  await page.getByRole('button', { name: 'Add evidence' }).first().click()
  await page.getByLabel('What is it?').fill(what)
  await page.getByLabel('What kind is it?').selectOption({ label: 'Local figures or records' })
  await page.getByLabel('Where does it come from?').fill('Community trust')
  await page.getByLabel('What date is it from?').fill('2026-03-12')
  await page.getByRole('button', { name: 'Keep this item' }).click()
}

await walk('1-manager', { viewport: { width: 1280, height: 800 } }, async ({ page, see }) => {
  await page.getByRole('button', { name: 'Start an assessment' }).click()
  await page.getByLabel('Give it a name').fill('Leg ulcers at home')
  await kept(page)
  await see('set-up')
  const at = places(idOf(page))
  await go(page, `${at.hub}/need/n1-boundary`)
  await answer(page, 2)
  await addEvidence(page, 'Handover audit, 42 visits')
  await see('evidence')
  await next(page)
  await answer(page, 1)
  await page.getByLabel('Use an item you already have').selectOption({ index: 1 })
  await page.getByRole('button', { name: 'Use it' }).click()
  await see('evidence-used-again')
  for (const level of [2, 3, 0, 1, 2, 3, 0, 1] as const) {
    await next(page)
    await answer(page, level)
  }
  await kept(page)
  await page.goto('about:blank').then(() => page.goto(address))
  await see('back-at-home')
  for (const [name, path] of Object.entries(at).filter(([name]) => /hub|check|recommendation|actions/.test(name))) {
    await go(page, path)
    await see(name)
  }
  await go(page, at.recommendation)
  await page.waitForLoadState('networkidle')
  await page.pdf({ path: join(folder, '1-manager-paper.pdf'), preferCSSPageSize: true })
})

await walk('2-facilitator', { viewport: { width: 1024, height: 768 } }, async ({ page, see, press }) => {
  await openExample(page, /A navigator for Hartsea/)
  const at = places(idOf(page))
  await go(page, at.projector)
  for (const screen of ['domain', 'question', 'how-you-know']) {
    await see(`projector-${screen}`)
    await press('ArrowRight')
  }
  await press('Escape')
  await go(page, `/a/${idOf(page)}/training`)
  await page.locator('.whole-domain').waitFor()
  await page.locator('.domain-line').first().press('Enter')
  await press('Tab', '3', '2')
  await see('whole-domain-by-digits')
})

const phone = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true }
await walk('3-phone', phone, async ({ page, see }) => {
  await see('home')
  await go(page, `/a/${await start(page)}/need/n1-boundary`)
  await see('question')
  for (let questions = 0; !page.url().includes('/check-answers') && questions < counts.screen; questions++) {
    await answer(page, (questions % 4) as 0 | 1 | 2 | 3)
    if (questions === 0) await see('how-you-know')
    await next(page)
    await page.waitForTimeout(150)
  }
  await see('check')
  await go(page, places(idOf(page)).recommendation)
  await see('recommendation')
})

await walk('4-keyboard', { viewport: { width: 1280, height: 800 } }, async ({ page, see, press }) => {
  await press('Tab', 'Tab', 'Tab')
  await see('home')
  await page.getByRole('button', { name: 'Start an assessment' }).press('Enter')
  await page.getByLabel('Give it a name').press('Enter')
  await see('set-up-error')
  await go(page, places(idOf(page)).question)
  await press('3', 'Enter')
  await see('question-error')
  await page.getByRole('link', { name: 'Select how you know' }).press('Enter')
  await press('ArrowDown', 'Enter')
  await see('next-question')
  await go(page, places(idOf(page)).recommendation)
  await page.locator('summary:visible').first().press('Enter')
  await see('fold')
})

await walk('5-zoom', { viewport: { width: 320, height: 256 } }, async ({ page, see }) => {
  await openExample(page, /Falls in sheltered housing/)
  for (const [name, path] of Object.entries(places(idOf(page)))) {
    await go(page, path)
    await see(name)
  }
})

await walk('6-screen-reader', { viewport: { width: 1280, height: 800 } }, async ({ page }) => {
  const told = [`# Home\n${await page.locator('body').ariaSnapshot()}`]
  await openExample(page, /Falls in sheltered housing/)
  for (const [name, path] of Object.entries(places(idOf(page)))) {
    await go(page, path)
    await page.waitForTimeout(300)
    told.push(`# ${name}\n${await page.locator('body').ariaSnapshot()}`)
  }
  await writeFile(join(folder, '6-screen-reader.txt'), told.join('\n\n'))
})

await browser.close()
await close()
process.stdout.write(`The pictures are in ${folder}\n`)
