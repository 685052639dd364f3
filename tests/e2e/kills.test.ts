import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, describe, expect, inject, onTestFinished, test } from 'vitest'
import { content } from '../../src/content/index.ts'
import { common } from '../../src/locales/en/common.ts'
import { paths } from '../../src/ports/paths.ts'
import { browserPath, launchOptions } from './chromium.ts'
import { answer, go, noteOf, start } from './walking.ts'

/** How often the browser is killed; the nightly job does it more often. */
const kills = Number(process.env['KILLS'] ?? 6)

/** What a page showed while it said that all was saved. */
type Acknowledged = { readonly address: string; readonly level: string | undefined; readonly note: string }

describe.skipIf(!browserPath())('a browser that is killed while somebody types and answers', () => {
  const profile = mkdtempSync(join(tmpdir(), 'killed-'))
  afterAll(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }))

  test.each(Array.from({ length: kills }, (_, at) => at + 1))('loses nothing that was saved: kill %s', async (at) => {
    const killed = await open(profile)
    const acknowledged = await work(killed.page, 15 + ((at * 37) % 160), (at * 53) % 400, () => kill(killed.process))
    expect(acknowledged.size, 'how many questions were said to be saved').toBeGreaterThan(0)

    const again = await open(profile)
    for (const { address, level, note } of acknowledged.values()) {
      await go(again.page, address)
      const there = await shown(again.page)
      // What was not answered when it was said to be saved may have been since.
      if (level !== undefined) expect(there, address).toMatchObject({ level })
      expect(there.note.startsWith(note), `${there.note} begins with ${note}`).toBe(true)
    }
  })
})

/** A browser with a profile that outlives it; a process of its own, so that it can be killed with all that belongs to it. */
async function open(profile: string) {
  const { process, browser } = await reached(profile)
  const page = await browser.contexts()[0]!.newPage()
  await page.goto(inject('address'))
  return { process, page }
}

/** A browser that was killed and starts again is now and then never to be reached: then it is started once more. */
async function reached(profile: string, tries = 5): Promise<{ process: ChildProcess; browser: Browser }> {
  const { executablePath, args } = launchOptions()
  const given = [...args!, '--headless', '--no-first-run', '--remote-debugging-port=0', `--user-data-dir=${profile}`]
  const process = spawn(executablePath!, [...given, 'about:blank'], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  onTestFinished(() => kill(process))
  try {
    return { process, browser: await chromium.connectOverCDP(await addressOf(process)) }
  } catch (error) {
    await kill(process)
    if (tries === 1) throw error
    return reached(profile, tries - 1)
  }
}

async function addressOf({ stderr }: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: stderr! })) {
    const [, address] = /^DevTools listening on (ws:.*)$/.exec(line) ?? []
    if (address) return address
  }
  throw new Error('The browser did not start')
}

/** Ends a browser and every process of it, with no time to put anything in order. */
async function kill(browser: ChildProcess): Promise<void> {
  if (browser.exitCode !== null || browser.signalCode !== null) return
  const ended = once(browser, 'exit')
  process.kill(-browser.pid!, 'SIGKILL')
  await ended
}

/**
 * Answers questions and types at each until so many keys were pressed and a moment is over, which is seldom one at which all
 * is saved; then the browser is ended. Gives what was saved by then, as the page said it.
 */
async function work(page: Page, keys: number, moment: number, end: () => Promise<void>) {
  const acknowledged = new Map<string, Acknowledged>()
  await page.exposeBinding('acknowledge', (_from, one: Acknowledged) => void acknowledged.set(one.address, one))
  const id = await start(page)
  await page.evaluate(reportWhatIsSaved, { saved: common.savedBefore, saving: common.saving })
  const questions = content.questions.filter(({ domain }) => domain === 'need')
  let pressed = 0
  for (const question of questions) {
    await go(page, paths.question(id, question))
    await answer(page, ((pressed + questions.indexOf(question)) % 4) as 0 | 1 | 2 | 3)
    await (await noteOf(page)).click()
    for (const word of 'Counted twice by two teams, who did not agree. '.split(/(?<= )/)) {
      await page.keyboard.type(word)
      pressed += word.length
      if (pressed >= keys && acknowledged.size > 0) {
        await new Promise((done) => setTimeout(done, moment))
        await end()
        return acknowledged
      }
    }
    if (pressed % 3 !== 0) await page.getByText(/^Saved on this device, /).waitFor()
  }
  throw new Error('All was saved and nothing was killed')
}

/** In the page: each time that it says all is saved, what it shows is reported. */
function reportWhatIsSaved({ saved, saving }: { readonly saved: string; readonly saving: string }): void {
  const { acknowledge } = globalThis as unknown as { acknowledge: (one: object) => void }
  const says = (words: string) =>
    document.evaluate(`//*[starts-with(text(), "${words}")]`, document.body).iterateNext() !== null
  const look = () => {
    const note = document.querySelector<HTMLTextAreaElement>('#note')
    if (!note || !says(saved) || says(saving)) return
    const level = document.querySelector<HTMLInputElement>('.level-choices input:checked')?.value
    acknowledge({ address: location.hash.slice(1), level, note: note.value })
  }
  new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true })
}

/** What a question's page shows, once it is there. */
async function shown(page: Page): Promise<Omit<Acknowledged, 'address'>> {
  const note = page.locator('#note')
  await note.waitFor({ state: 'attached' })
  const checked = page.locator('.level-choices input:checked')
  const level = (await checked.count()) > 0 ? await checked.inputValue() : undefined
  return { level, note: await note.inputValue() }
}
