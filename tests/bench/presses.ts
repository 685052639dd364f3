import type { Page } from 'playwright-core'
import { arrive } from '../e2e/walking.ts'

type Presses = { readonly questions: number; readonly facts: number; readonly rungs: number; readonly onward: number }

/**
 * What is pressed on the way from the first question of an assessment to where all answers are looked at, when each
 * question, fact and rung is given once: on each of them, and to go on besides.
 */
export async function pressesOfTheWalk(page: Page, first: string): Promise<Presses & { readonly asked: Presses }> {
  const presses = { questions: 0, facts: 0, rungs: 0, onward: 0 }
  const asked = { ...presses }
  await arrive(page, first)
  while (!page.url().includes('/check-answers')) {
    const here = page.url()
    const press = async (what: string, on: keyof Presses, at = 0) => {
      presses[on]++
      await page.locator(what).nth(at).click()
    }
    if (await page.locator('.level-choices').count()) {
      asked.questions++
      const facts = page.locator('.fact')
      await page.locator('.level-choices label').first().waitFor()
      for (let at = 0; at < (await facts.count()); at++) {
        if (!(await facts.nth(at).isVisible())) continue
        asked.facts++
        presses.facts++
        await facts.nth(at).locator('label').first().click()
      }
      await press('.level-choices label', 'questions', 2)
      await press('button[name="basis"]', 'questions', 1)
    } else if (await page.locator('.pick').count()) {
      asked.facts++
      await press('.pick', 'facts')
    } else if (await page.locator('.rung-rows').count()) {
      const rungs = page.locator('.rung-rows > li')
      for (let at = 0; at < (await rungs.count()); at++) {
        asked.rungs++
        presses.rungs++
        await rungs.nth(at).locator('label').nth(1).click()
      }
      await press('.q-pager [type="submit"]', 'onward')
    } else {
      asked.onward++
      await press('.page-actions .btn', 'onward')
    }
    await page.waitForURL((url) => url.href !== here)
    await arrive(page, page.url().split('#')[1]!)
  }
  return { ...presses, asked }
}
