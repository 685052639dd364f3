import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { paths } from '../../src/ports/paths.ts'
import { addressesBut } from '../fixtures/every-address.ts'
import { describeInBrowser } from './browser.ts'
import { arrive, go, idOf, noteOf, openExample, openRow, startScenario } from './walking.ts'

/**
 * Does to the page what a browser's translation does, now and with every text that comes: each text goes into two `font`
 * elements, spelt otherwise; and what extensions do: elements of their own beside fields and in paragraphs.
 */
const translate = (page: Page) =>
  page.addInitScript(() => {
    const done = new WeakSet<Node>()
    const isOurs = (node: Node) => node.parentElement?.closest('script, style, textarea, option, title, svg') === null
    const wrap = (text: Text) => {
      if (done.has(text) || !text.data.trim() || !isOurs(text)) return
      const outer = document.createElement('font')
      const inner = outer.appendChild(document.createElement('font'))
      for (const font of [outer, inner]) font.style.verticalAlign = 'inherit'
      const translated = document.createTextNode(`«${text.data}»`)
      done.add(translated)
      inner.append(translated)
      text.replaceWith(outer)
    }
    const wrapAll = (root: Node) => {
      if (root instanceof Text) return wrap(root)
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      const texts: Text[] = []
      while (walker.nextNode()) texts.push(walker.currentNode as Text)
      texts.forEach(wrap)
      if (!(root instanceof Element)) return
      for (const field of root.querySelectorAll('input[type="text"], textarea')) extend(field, 'after')
      for (const paragraph of root.querySelectorAll('p')) extend(paragraph, 'prepend')
    }
    const extend = (element: Element, where: 'after' | 'prepend') => {
      if (done.has(element)) return
      done.add(element)
      element[where](document.createElement('grammarly-extension'))
    }
    const begin = () => {
      const root = document.getElementById('root')!
      document.body.prepend(document.createElement('div'))
      wrapAll(root)
      new MutationObserver((changes) => {
        for (const { target, addedNodes, type } of changes)
          if (type === 'characterData') wrap(target as Text)
          else addedNodes.forEach((node) => node.isConnected && wrapAll(node))
      }).observe(root, { childList: true, subtree: true, characterData: true })
    }
    addEventListener('DOMContentLoaded', begin)
  })

/** What stands on the page, without what the translation made of it. */
const plain = async (page: Page, part = 'body'): Promise<string> =>
  (await page.locator(part).first().innerText()).replace(/[«»]/g, '')

const sees = async (page: Page, part: string, text: string | RegExp) => {
  await expect.poll(() => plain(page, part)).toMatch(text)
}

const isWhole = async (page: Page, where: string) =>
  expect(await plain(page), where).not.toContain('Something went wrong on our side')

/** Everything on the page that can be pressed and does not lead away, each once, as far as it still stands. */
async function pressEverything(page: Page, where: string): Promise<number> {
  let pressed = 0
  const presses = page.locator(
    'main summary, main input[type="radio"], main input[type="checkbox"], main button[type="button"], header button',
  )
  for (let at = 0; at < Math.min(await presses.count(), 24); at++) {
    await presses
      .nth(at)
      .click({ timeout: 1000, force: true })
      .then(
        () => pressed++,
        () => undefined,
      )
    if (!(await page.evaluate((path) => location.hash.includes(path), where))) await go(page, where)
    await isWhole(page, `${where}, after press ${at}`)
  }
  return pressed
}

describeInBrowser('a translated page', (test) => {
  test.beforeEach(async ({ page }) => {
    await translate(page)
    await page.addInitScript(() => (window.print = () => undefined))
    await page.reload()
  })

  test('stays whole on every address, whatever is pressed', async ({ page }) => {
    await openExample(page, /navigator for Hartsea/i)
    const id = idOf(page)
    await startScenario(page, id, 'A name')
    const scenario = page.url().split('/').at(-1)!
    let pressed = 0
    for (const path of addressesBut({}, id, scenario)) {
      await arrive(page, path)
      await isWhole(page, path)
      pressed += await pressEverything(page, path)
    }
    expect(pressed).toBeGreaterThan(300)
  }, 600_000)

  test('says what a question comes to while its levels, how one knows and what has to be mended change', async ({
    page,
  }) => {
    await openExample(page, /navigator for Hartsea/i)
    const id = idOf(page)
    await go(page, paths.question(id, { domain: 'need', id: 'n3-size-and-mix' }))
    const basis = page.locator('button[name="basis"]')
    for (const level of ['3', 'unknown', '0', '1']) {
      await page.locator(`.level-choices input[value="${level}"]`).check()
      await expect.poll(() => basis.count()).toBe(level === 'unknown' ? 0 : 4)
    }
    for (const [at, says] of [
      [0, /as far as .Assumed/],
      [1, /as far as .Only said/],
    ] as const) {
      await openRow(page, 'How you know')
      await basis.nth(at).click()
      await sees(page, '.now-line', says)
    }
    const header = page.locator('header')
    await header.getByRole('button').first().click()
    await sees(page, '.now-line', /as far as .Assumed/)
    await header.getByRole('button').nth(1).click()
    await sees(page, '.now-line', /as far as .Only said/)
  })

  test('counts anew what is to do, and where one is', async ({ page }) => {
    await page
      .getByRole('button', { name: /quick look/i })
      .first()
      .click()
    await page.getByLabel(/What is it about/).fill('A walk')
    const id = idOf(page)
    await go(page, paths.question(id, { domain: 'need', id: 'n1-boundary' }))
    await page.locator('.level-choices input[value="2"]').check()
    await go(page, paths.hub(id))
    await sees(page, '.hub-tasks', /One answer is only assumed/)
    await go(page, paths.present(id, 'need'))
    await sees(page, 'main', /1 only assumed/)
    await page.keyboard.press('ArrowRight')
    const first = await plain(page, 'h1')
    await page.keyboard.press('4')
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => plain(page, 'h1')).not.toBe(first)
    await page.keyboard.press('2')
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => plain(page, 'h1')).toBe(first)
    await isWhole(page, 'projector')
  })

  test('says what was added to the actions and taken off again', async ({ page }) => {
    await openExample(page, /navigator for Hartsea/i)
    const id = idOf(page)
    await go(page, paths.actions(id))
    const form = page.locator('section.panel').first()
    for (const what of ['First thing to do', 'Second thing to do']) {
      await form.locator('textarea').fill(what)
      await form.getByRole('button').first().click()
      await sees(page, 'main', what)
    }
    await page.getByRole('button', { name: /Remove.*First thing to do/ }).click()
    await expect.poll(() => plain(page, 'main ul.rows')).not.toContain('First thing')
    await sees(page, 'main ul.rows', 'Second thing to do')
    await isWhole(page, 'actions')
  })

  test('says when the last change was kept', async ({ page }) => {
    await openExample(page, /navigator for Hartsea/i)
    await go(page, paths.question(idOf(page), { domain: 'need', id: 'n1-boundary' }))
    await (await noteOf(page)).fill('Typed on a translated page')
    await sees(page, 'header', /Saved on this device, /)
  })
})
