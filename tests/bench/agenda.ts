import { fileURLToPath } from 'node:url'
import { chromium, type Browser } from 'playwright-core'
import { serve } from '../../src/app/serve.ts'
import { browserPath, launchOptions } from '../e2e/chromium.ts'
import { idOf, openExample } from '../e2e/walking.ts'

const root = fileURLToPath(new URL('../../dist', import.meta.url))
const rounds = 5

/**
 * How long the main thread is held while answers are given and the agenda follows: the longest task, in ms (0 where none
 * reached 50), of the first sight of the agenda, when the diagram is built, and of each answer and the agenda after it.
 * Medians and worst over five new pages, on this machine and with the processor slowed down four times. The page walks by
 * itself: what drives a browser from outside runs in the page too, and would be timed with it.
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
  const walked = page.waitForEvent('console', (message) => message.text().startsWith('walked '))
  await page.evaluate(walk, `/a/${id}`)
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower })
  const tasks = (await walked).text().slice('walked '.length)
  await page.close()
  return JSON.parse(tasks) as Longest
}

/** Runs in the page: begins once the processor is slow. */
function walk(hub: string): void {
  const question = `${hub}/need/n4-gap?return=hub`
  const wait = (ms: number) => new Promise((done) => setTimeout(done, ms))
  const press = async (what: string) => {
    for (;;) {
      const found = document.querySelector<HTMLElement>(what)
      if (found) return found.click()
      await wait(20)
    }
  }
  const settled = () => press('.agenda h2').then(() => wait(1200))
  const tasks: number[] = []
  const longest = () => Math.round(Math.max(0, ...tasks.splice(0)))
  async function steps() {
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    })
    location.hash = hub
    await settled()
    const first_sight = longest()
    for (const answer of ['unknown', '0', '1', '2', '3']) {
      location.hash = question
      await press(`.level-choices input[value="${answer}"]`)
      if (answer !== 'unknown') await press('input[name="basis"][value="1"]')
      await press('.q-pager [type="submit"]')
      await settled()
    }
    console.log(`walked ${JSON.stringify({ first_sight, answers: longest() })}`)
  }
  setTimeout(() => void steps(), 2000)
}
