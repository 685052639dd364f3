import { fileURLToPath } from 'node:url'
import { chromium, type Browser } from 'playwright-core'
import { serve } from '../../src/app/serve.ts'
import { browserPath, launchOptions } from '../e2e/chromium.ts'
import { go, idOf, openExample } from '../e2e/walking.ts'

const root = fileURLToPath(new URL('../../dist', import.meta.url))
const rounds = 5
const answers = ['unknown', '0', '1', '2', '3'] as const

/**
 * How long the main thread is held while answers are given and the agenda follows: the longest task, in ms (0 where none
 * reached 50), of the first sight of the agenda, when the diagram is built, and of each answer and the agenda after it.
 * Medians and worst over five new pages, on this machine and with the processor slowed down four times.
 */
if (!browserPath()) throw new Error('This needs Chromium: see the README')
const { address, close } = await serve(root, 0)
const browser = await chromium.launch(launchOptions())
const figures: Record<string, number> = {}
for (const slower of [1, 4]) {
  const found: Longest[] = []
  for (let round = 0; round < rounds; round++) found.push(await longestTasks(browser, slower))
  for (const when of ['first_sight', 'answers'] as const) {
    const sorted = found.map((one) => one[when]).toSorted((a, b) => a - b)
    figures[`${when}_longest_task_ms_${slower}x_median`] = sorted[Math.floor(rounds / 2)]!
    figures[`${when}_longest_task_ms_${slower}x_worst`] = sorted.at(-1)!
  }
}
await browser.close()
await close()
console.log(JSON.stringify(figures))

type Longest = { readonly first_sight: number; readonly answers: number }

async function longestTasks(browser: Browser, slower: number): Promise<Longest> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await page.goto(address)
  await openExample(page, /A navigator for Hartsea/)
  const id = idOf(page)
  await page.waitForTimeout(4000)
  // A new document: nothing is compiled yet.
  await page.goto('about:blank').then(() => page.goto(`${address}/#/a/${id}/need/n4-gap?return=hub`))
  await page.locator('.level-choices').waitFor()
  await page.waitForTimeout(4000)
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower })
  await page.evaluate(() => {
    const tasks: number[] = []
    Object.assign(window, { tasks })
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    })
  })
  const longest = async () => {
    await page.waitForTimeout(1200)
    const tasks = await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks.splice(0))
    return Math.round(Math.max(0, ...tasks))
  }
  await go(page, `/a/${id}`)
  await page.locator('.agenda h2').waitFor()
  const first_sight = await longest()
  for (const answer of answers) {
    await go(page, `/a/${id}/need/n4-gap?return=hub`)
    await page.locator(`.level-choices input[value="${answer}"]`).check()
    const basis = page.locator('input[name="basis"][value="1"]')
    if (answer !== 'unknown') await basis.check()
    await page.locator('form button[type="submit"]').last().click()
    await page.locator('.agenda h2').waitFor()
  }
  const all = await longest()
  await page.close()
  return { first_sight, answers: all }
}
