import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { chromium, type Browser, type Page } from 'playwright-core'
import { serve } from '../../src/app/serve.ts'
import { asked } from '../../src/content/asked.ts'
import { browserPath, launchOptions } from '../e2e/chromium.ts'
import { allKept, arrive, idOf, openAll, openExample, start } from '../e2e/walking.ts'
import { pressesOfTheWalk } from './presses.ts'
import { countQuickLook } from './quick-look.ts'
import { median } from './speeds.ts'

/**
 * How long what is asked and shown is, at 1280x800 and on a phone of 390x844, in px and words: of a worked example with all
 * of its questions answered, and of an assessment with none; and on a phone how many screens and taps a quick look takes. `--dist <folder>` measures another build of the product.
 */
const { values } = parseArgs({ options: { dist: { type: 'string', default: '../../dist' } } })
const root = fileURLToPath(new URL(values.dist, import.meta.url))
if (!browserPath()) throw new Error('This needs Chromium: see the README')

const sizes = { desk: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } } as const
const paths = asked.questions.map(({ id, domain }) => `${domain}/${id}`)

type Measured = {
  readonly height: number
  /** Where the button that goes on ends, from the top of the page; and whether it is in the window at first. */
  readonly next: number
  readonly isNextInSight: boolean
  readonly answers: number
  readonly inSight: number
  readonly words: number
}

const { address, close } = await serve(root, 0)
const browser = await chromium.launch(launchOptions())
const figures: Record<string, number | string> = {}
await countOnAPhone(browser)
for (const size of ['desk', 'phone'] as const) await measureAll(browser, size)
await browser.close()
await close()
console.log(JSON.stringify(figures, null, 2))

async function countOnAPhone(from: Browser): Promise<void> {
  const context = await from.newContext({ viewport: sizes.phone })
  for (const [what, count] of Object.entries(await countQuickLook(await context.newPage(), address)))
    figures[`phone_quick_look_${what}`] = count
  await context.close()
}

async function measureAll(from: Browser, size: keyof typeof sizes): Promise<void> {
  const page = await from.newPage({ viewport: sizes[size] })
  await page.goto(address)
  await openExample(page, /Falls in sheltered housing/)
  const example = `/a/${idOf(page)}`
  figures[`${size}_recommendation_px`] = (await measured(page, `${example}/recommendation`)).height
  figures[`${size}_check_answers_px`] = (await measured(page, `${example}/check-answers`)).height
  tell(`${size}_answered`, await each(page, example), size)
  await page.goto(address)
  const blank = `/a/${await start(page)}`
  await allKept(page)
  const bare = await each(page, blank)
  tell(`${size}_not_answered`, bare, size)
  figures[`${size}_words_median`] = median(bare.map(({ words }) => words))
  if (size === 'desk') {
    figures['words_of_all_with_folds'] = sum(await withFolds(page, blank))
    figures['words_of_all_with_folds_answered'] = sum(await withFolds(page, example))
  }
  await arrive(page, blank)
  await page
    .getByRole('button', { name: /^Switch to all/ })
    .first()
    .click()
  const { asked: given, ...pressed } = await pressesOfTheWalk(page, `${blank}/${paths[0]}`)
  figures[`${size}_presses_a_question`] = inHundredths((pressed.questions + pressed.onward) / given.questions)
  figures[`${size}_presses_a_fact_or_rung`] = inHundredths(
    (pressed.facts + pressed.rungs) / (given.facts + given.rungs),
  )
  figures[`${size}_questions_facts_rungs`] = `${given.questions}, ${given.facts}, ${given.rungs}`
  await page.close()
}

async function each(page: Page, of: string): Promise<readonly Measured[]> {
  const all: Measured[] = []
  for (const path of paths) all.push(await measured(page, `${of}/${path}`))
  return all
}

async function withFolds(page: Page, of: string): Promise<readonly number[]> {
  const all: number[] = []
  for (const path of paths) {
    await arrive(page, `${of}/${path}`)
    await openAll(page)
    all.push(await page.evaluate(wordsHere))
  }
  return all
}

function tell(name: string, all: readonly Measured[], size: keyof typeof sizes): void {
  const heights = all.map(({ height }) => height)
  const needed = (answers: number) => (size === 'desk' ? answers : Math.min(2, answers))
  const outOf = (count: number) => `${count} of ${all.length}`
  figures[`${name}_px_mean`] = Math.round(sum(heights) / all.length)
  figures[`${name}_px_most`] = Math.max(...heights)
  figures[`${name}_longest`] = paths[heights.indexOf(Math.max(...heights))]!
  figures[`${name}_next_ends_at_px_mean`] = Math.round(sum(all.map(({ next }) => next)) / all.length)
  figures[`${name}_next_in_window`] = outOf(all.filter(({ isNextInSight }) => isNextInSight).length)
  figures[`${name}_${size === 'desk' ? 'all' : 'two'}_answers_in_sight`] = outOf(
    all.filter(({ answers, inSight }) => inSight >= needed(answers)).length,
  )
}

async function measured(page: Page, path: string): Promise<Measured> {
  await arrive(page, path)
  await page.evaluate(() => scrollTo(0, 0))
  const words = await page.evaluate(wordsHere)
  return page.evaluate((count) => {
    const inWindow = ({ top, bottom }: DOMRect) => top >= 0 && bottom <= innerHeight
    const next = document.querySelector('.q-pager [type="submit"]')?.getBoundingClientRect()
    const answers = [...document.querySelectorAll('.level-choices label')].map((one) => one.getBoundingClientRect())
    return {
      height: document.documentElement.scrollHeight,
      next: Math.round(next?.bottom ?? 0),
      isNextInSight: next !== undefined && inWindow(next),
      answers: answers.length,
      inSight: answers.filter(inWindow).length,
      words: count,
    }
  }, words)
}

/** Runs in the page: the words of it that can be seen, without those of its frame. */
function wordsHere(): number {
  return (document.querySelector('main')?.innerText ?? '').split(/\s+/).filter((word) => /\p{L}|\p{N}/u.test(word))
    .length
}

function inHundredths(number: number): number {
  return Math.round(number * 100) / 100
}

function sum(all: readonly number[]): number {
  return all.reduce((total, one) => total + one, 0)
}
