import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { phone as words } from '../../src/locales/en/phone.ts'
import { atStage, quiet, step } from '../room/a-room.ts'
import { describeInBrowser } from './browser.ts'
import { foot, heading, join, onAPhone } from './on-a-phone.ts'

const [, hunch] = step('n1').levels

describeInBrowser('a phone whose server is lost', (test) => {
  test('holds the answer, says so, and sends it with the same count when the server is there again', async ({
    context,
  }) => {
    const { page, server, end } = await onAPhone(context, atStage('answering'))
    await join(page)
    await page.getByText(hunch).click()
    await foot(page).getByText(words.kept).waitFor()
    await server.kill()
    await foot(page).getByText(words.away).waitFor()
    await page.getByText(words.unknown).click()
    await foot(page).getByText(words.unsent).waitFor()
    expect(await foot(page).getByText(words.kept).count()).toBe(0)
    await server.start()
    await foot(page).getByText(words.kept).waitFor()
    expect(await foot(page).getByText(words.away).count()).toBe(0)
    expect(server.keptOf('n1')).toMatchObject({ level: 'unknown', n: 2 })
    expect(server.told.map(({ n }) => n)).not.toContain(3)
    await end()
  })

  test('tells another server who it is and what it said, and asks nobody', async ({ context }) => {
    const { page, server, end } = await onAPhone(context, atStage('answering'))
    await join(page)
    await page.getByText(hunch).click()
    await foot(page).getByText(words.kept).waitFor()
    await server.rebuild()
    await expect.poll(() => server.keptOf('n1')).toMatchObject({ level: 1, n: 1 })
    expect(server.joined.size).toBe(1)
    await foot(page).getByText(words.kept).waitFor()
    expect(await heading(page).innerText()).toBe(step('n1').ask)
    // The stream is the new server's.
    server.tell({ at: 'n2', steps: [step('n2')] })
    await heading(page).getByText(step('n2').ask).waitFor()
    await end()
  })

  test('hears by polling where a proxy swallows the stream', async ({ context }) => {
    const { page, server, end } = await onAPhone(context, quiet)
    server.isMute = true
    await join(page)
    server.tell({ at: 'n1', steps: [step('n1')] })
    const began = Date.now()
    await heading(page).getByText(step('n1').ask).waitFor()
    expect(Date.now() - began).toBeLessThan(15_000)
    await page.getByText(hunch).click()
    await foot(page).getByText(words.kept).waitFor()
    server.tell({ at: 'n2', steps: [step('n2')] })
    await heading(page).getByText(step('n2').ask).waitFor()
    expect(server.asked.filter((call) => call.endsWith('/now')).length).toBeGreaterThan(1)
    expect(await foot(page).getByText(words.away).count()).toBe(0)
    await end()
  })

  test('is at the present question as soon as it wakes, though nothing reached it meanwhile', async ({ context }) => {
    const { page, server, end } = await onAPhone(context, atStage('answering'))
    await join(page)
    await seen(page, 'hidden')
    server.isMute = true
    server.tell({ at: 'n2', steps: [step('n2')] })
    expect(await heading(page).innerText()).toBe(step('n1').ask)
    const before = server.asked.length
    await seen(page, 'visible')
    await heading(page).getByText(step('n2').ask).waitFor()
    expect(server.asked.slice(before).some((call) => call.endsWith('/now'))).toBe(true)
    await end()
  })

  test('says where the session is not there any more, and goes on where it comes again', async ({ context }) => {
    const { page, server, end } = await onAPhone(context, atStage('answering'))
    await join(page)
    server.isGone = true
    await seen(page, 'visible')
    await heading(page).getByText(words.over.gone).waitFor()
    server.isGone = false
    await heading(page).getByText(step('n1').ask).waitFor()
    await end()
  })
})

/** Whether anybody looks at the page; the browser of a test never hides one by itself. */
const seen = (page: Page, state: DocumentVisibilityState) =>
  page.evaluate((to) => {
    Object.defineProperty(document, 'visibilityState', { value: to, configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
  }, state)

describeInBrowser('a phone', (test) => {
  test('that keeps nothing says so, and answers all the same', async ({ context }) => {
    const before = () =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('Not here', 'SecurityError')
        },
      })
    const { page, server, end } = await onAPhone(context, atStage('answering'), { before })
    await page.getByText(words.about.memory).waitFor()
    await join(page)
    server.failing = 503
    await page.getByText(hunch).click()
    await foot(page).getByText(words.unsentInMemory).waitFor()
    server.failing = undefined
    await foot(page).getByText(words.kept).waitFor()
    await end()
  })

  test('without a secure address has all it needs', async ({ context }) => {
    const before = () => {
      delete (Crypto.prototype as Partial<Crypto>).randomUUID
      for (const [of, name] of [
        [Crypto.prototype, 'subtle'],
        [Navigator.prototype, 'serviceWorker'],
        [Navigator.prototype, 'wakeLock'],
      ] as const)
        Object.defineProperty(of, name, { value: undefined })
    }
    const { page, server, end } = await onAPhone(context, atStage('answering'), { before })
    await join(page)
    await page.getByText(hunch).click()
    await foot(page).getByText(words.kept).waitFor()
    expect(server.keptOf('n1')).toMatchObject({ level: 1 })
    await end()
  })

  test('that has the product installed is answered by the server alone', async ({ context }) => {
    const { page, server, end } = await onAPhone(context, atStage('answering'), { serviceWorkers: 'allow' })
    await page.goto(server.address)
    await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
    const byWorker: string[] = []
    const seen: string[] = []
    page.on('response', (response) => {
      const { pathname } = new URL(response.url())
      seen.push(pathname.split('/')[1]!)
      if (response.fromServiceWorker()) byWorker.push(pathname)
    })
    await page.goto(server.page)
    await join(page)
    await page.getByText(hunch).click()
    await foot(page).getByText(words.kept).waitFor()
    expect([new Set(seen), byWorker]).toEqual([new Set(['j', 'assets', 'api']), []])
    await end()
  })
})
