import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { phone as words } from '../../src/locales/en/phone.ts'
import { codeShown } from '../../src/domain/session/code.ts'
import type { Now, StepNow } from '../../src/domain/session/wire.ts'
import { longWord } from '../fixtures/one-word.ts'
import { atStage, code, ended, marking, ownPace, quiet, step } from '../room/a-room.ts'
import type { FakeServer } from '../room/fake-server.ts'
import { foundByAxe } from './axe.ts'
import { describeInBrowser } from './browser.ts'
import { inEnglish } from './in-english.ts'
import { foot, onAPhone } from './on-a-phone.ts'

type Look = (where: string) => Promise<void>

/** Comes to every place of the page, in whatever language it speaks, with everything open that can be opened. */
async function everyPlace(page: Page, server: FakeServer, look: Look, say: (now: Now) => Now = (now) => now) {
  const tell = async (where: string, now: Now) => {
    server.tell(say(now))
    await page.locator(`main:has(h1)`).waitFor()
    await page.waitForTimeout(300)
    await page.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true)))
    await look(where)
  }
  await look('choosing')
  await page.locator('button[type=submit]').click()
  await look('no group chosen')
  await page.locator('input').first().check()
  await page.locator('button[type=submit]').click()
  await page.locator('.about-me').waitFor()
  await tell('waiting', quiet)
  await tell('a question', atStage('answering'))
  await page.locator('input').nth(1).check()
  await foot(page).locator('[role=status]:not(:empty)').waitFor()
  await look('kept')
  server.failing = 503
  await page.locator('input').nth(2).check()
  await page.waitForTimeout(300)
  await look('not sent')
  server.failing = undefined
  await tell('closed', atStage('closed'))
  await tell('shown', atStage('shown'))
  await page.locator('textarea').fill('07700 900123 '.repeat(20))
  await look('a note')
  await tell('the room has gone on', { ...atStage('answering'), at: 'n2', steps: [step('n2')] })
  await page.locator('.note button[type=submit]').click()
  await page.waitForTimeout(300)
  await tell('shown before', { ...atStage('shown'), at: undefined })
  await tell('its own pace', ownPace)
  // The first was answered before.
  for (let left = ownPace.steps.length - 1; left > 0; left--) {
    await page.locator('input').first().check()
    await page.locator('form .btn').click()
  }
  await look('all questions')
  await tell('a task', marking)
  await page.locator('input').nth(7).check()
  await page.locator('form .btn').click()
  await page.locator('input').last().check()
  await look('a task marked')
  const of = (stage: StepNow['stage']) => marking.steps.map((one) => ({ ...one, stage }))
  await tell('marks closed', { ...marking, version: 8, steps: of('closed') })
  const cells: StepNow['cells'] = [{ voices: ['nurses'], counts: [1, 0, 0, 0, 0, 0, 0, 2, 0] }]
  await tell('marks shown', {
    ...marking,
    version: 9,
    steps: of('shown').map((one) => ({ ...one, cells, notShown: 0 })),
  })
  await tell('over', ended)
  await page.locator('main .btn').click()
  await look('cleared')
  await page.goto(`${server.address}/j/BCDFGHJX`)
  await page.locator('button[type=submit]').click()
  await look('no session')
}

describeInBrowser('the page on a phone', (test) => {
  test('has nothing for axe to find in any place, light, dark or in forced colours', async ({ context }) => {
    const { page, server, end } = await onAPhone(context, quiet, { viewport: { width: 320, height: 640 } })
    const found: string[] = []
    const names: string[] = []
    await everyPlace(page, server, async (where) => {
      names.push(where)
      found.push(...(await foundByAxe(page)).map((one) => `${where}: ${one}`))
    })
    expect(found).toEqual([])
    expect(names.length).toBeGreaterThan(14)
    await end()
  })

  test.for([
    [320, 100],
    [320, 200],
  ] as const)(
    'does not scroll sideways at %i px with text at %i%, whatever is said',
    async ([width, size], { context }) => {
      const { page, server, end } = await onAPhone(context, said(quiet, longWord), { viewport: { width, height: 640 } })
      const wide: string[] = []
      await everyPlace(
        page,
        server,
        async (where) => {
          const over = await page.evaluate((percent) => {
            document.documentElement.style.fontSize = `${percent}%`
            const { scrollWidth, clientWidth } = document.scrollingElement!
            return scrollWidth - clientWidth
          }, size)
          if (over > 0) wide.push(`${where}: ${over} px`)
        },
        (now) => said(now, longWord),
      )
      expect(wide).toEqual([])
      await end()
    },
  )

  test('speaks the language of the session, in every place', async ({ context }) => {
    const speaking = (now: Now): Now => ({ ...said(now, 'ωραίος'), lang: 'qps' })
    const { page, server, end } = await onAPhone(context, speaking(quiet))
    const english = new Map<string, string>()
    await everyPlace(
      page,
      server,
      async (where) => {
        // The code is a code, and of a session that is not there nobody can say what it speaks.
        if (where === 'no session') return
        for (const text of await inEnglish(page)) if (text !== codeShown(code)) english.set(text, where)
      },
      speaking,
    )
    expect([...english]).toEqual([])
    await end()
  })

  test('is answered by keys alone: a digit chooses, and the new question has the focus', async ({ context }) => {
    const { page, server, end } = await onAPhone(context, quiet)
    await page.locator('input').first().waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('2')
    await page.locator('input:checked').waitFor()
    await page.keyboard.press('Enter')
    await page.locator('.about-me').waitFor()
    expect([...server.joined.values()]).toEqual(['social'])
    server.tell({ at: 'n1', steps: [step('n1')] })
    await expect.poll(() => focused(page)).toBe(step('n1').ask)
    await page.keyboard.press('3')
    await expect.poll(() => server.keptOf('n1')?.level).toBe(2)
    await page.keyboard.press('0')
    await expect.poll(() => server.keptOf('n1')?.level).toBe('unknown')
    server.tell({ at: 'n2', steps: [step('n1', { stage: 'closed' }), step('n2')] })
    await expect.poll(() => focused(page)).toBe(step('n2').ask)
    server.order('n2', 'close')
    await expect.poll(() => focused(page)).toBe(words.waiting.closed)
    expect(await page.title()).toContain(words.waiting.closed)
    await end()
  })

  test('says “Kept” once to a screen reader, however often the room is told anew', async ({ context }) => {
    const { page, server, end } = await onAPhone(context, atStage('answering'))
    await page.locator('input').first().check()
    await page.locator('button[type=submit]').click()
    await page.locator('.about-me').waitFor()
    await page.evaluate(() => {
      const heard: string[] = []
      Object.assign(window, { heard })
      new MutationObserver((changes) => {
        const regions = new Set(
          changes.map(({ target }) => (target.parentElement ?? (target as Element)).closest('[role=status]') ?? target),
        )
        for (const region of regions)
          if (region.textContent && (region as Element).matches?.('[role=status]')) heard.push(region.textContent)
      }).observe(document.querySelector('footer')!, { childList: true, characterData: true, subtree: true })
    })
    await page.locator('input').nth(1).check()
    await foot(page).getByText(words.kept).waitFor()
    for (let times = 0; times < 3; times++) server.tell({})
    await page.waitForTimeout(500)
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([words.kept])
    await end()
  })
})

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent)

/** The same room, in which everything that somebody said is one word. */
const said = (now: Now, word: string): Now => ({
  ...now,
  title: word,
  groups: now.groups.map((group) => ({ ...group, name: word, organisation: word })),
  steps: now.steps.map((one) => ({
    ...one,
    ask: word,
    help: word,
    levels: one.levels.length > 0 ? [word, word, word, word] : [],
  })),
  ...(now.marks && { marks: now.marks.map(() => word) }),
})
