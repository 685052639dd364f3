import axe, { type RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

/** What a system may look like. */
const looks = [
  { look: 'light', colorScheme: 'light', forcedColors: 'none' },
  { look: 'dark', colorScheme: 'dark', forcedColors: 'none' },
  { look: 'forced colours', colorScheme: 'dark', forcedColors: 'active' },
] as const

const promised = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** All rules of WCAG 2.2 at A and AA. */
const all: RunOptions = {
  runOnly: { type: 'tag', values: promised },
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'],
}

/** Those that read colours, as axe itself sorts them. A look changes nothing else: `tests/ui/looks.test.ts`. */
const ofColour: RunOptions = {
  runOnly: {
    type: 'rule',
    values: axe
      .getRules(['cat.color'])
      .filter(({ tags }) => promised.some((tag) => tags.includes(tag)))
      .map(({ ruleId }) => ruleId),
  },
  resultTypes: ['violations'],
}

/** What axe finds on the page as it stands: by all rules in one look, and in the others by those that read colours. */
export async function foundByAxe(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const found: string[] = []
  for (const { look, ...media } of looks) {
    await page.emulateMedia(media)
    const { violations } = await page.evaluate(
      (rules) => (window as unknown as { axe: typeof axe }).axe.run(rules),
      look === 'light' ? all : ofColour,
    )
    found.push(...violations.map(({ id, nodes }) => `${look}: ${id} ${nodes[0]?.target.join(' ')}`))
  }
  return found
}
