import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { content } from '../../src/content/index.ts'
import type { Assessment } from '../../src/domain/assessment.ts'
import { domains } from '../../src/domain/content.ts'
import { common } from '../../src/locales/en/common.ts'
import type { SetUpStep } from '../../src/domain/walk.ts'
import { paths, pathTo, type AboutPage } from '../../src/ports/paths.ts'
import { toFile } from '../../src/storage/saved-file.ts'
import { addressesBut } from '../fixtures/every-address.ts'
import { mutatedFiles } from '../fixtures/mutated-files.ts'
import { namesOfJavaScript, oddAssessments } from '../fixtures/odd-assessments.ts'
import { describeInBrowser } from './browser.ts'
import { idOf } from './walking.ts'

/** How many of each; the nightly job makes more, from a seed of its own. */
const mutated = Number(process.env['FUZZ_FILES'] ?? 80)
const odd = Number(process.env['FUZZ_ODD'] ?? 5)
const seed = Number(process.env['FUZZ_SEED'] ?? 2016)

/** The list of what is on the device grows with each that opens: a browser profile for so many. */
const together = 50

describeInBrowser(`of ${mutated} mutated files (seed ${seed})`, (test) => {
  const files = mutatedFiles(mutated, seed, content)
  const parts = Array.from({ length: Math.ceil(mutated / together) }, (_, at) => at * together)

  test.for(parts)('home opens each or says in one clear line why not: from file %s on', async (from, { page }) => {
    let opened = 0
    for (const { what, bytes } of files.slice(from, from + together)) {
      const refused = await choose(page, bytes)
      if (refused === undefined) {
        opened++
        expect(await troublesAt(page, [`/a/${idOf(page)}`, '/']), what).toEqual([])
      } else {
        expect(refused, what).toMatch(/^[^\n]{20,700}$/)
        expect(refused, what).not.toMatch(/Error|undefined|\[object|NaN/)
      }
    }
    expect(opened, 'how many open').toBeGreaterThan(5)
  })
})

describeInBrowser(`of ${odd} odd assessments (seed ${seed})`, (test) => {
  const all = oddAssessments(odd, seed, content).map((assessment, at) => ({ assessment, at }))

  test.for(all)('every address leads to a page: assessment $at', async ({ assessment, at }, { page }) => {
    const file = toFile(assessment, content.version, '2026-11-25T14:03:00.000Z')
    expect(await choose(page, Buffer.from(file))).toBeUndefined()
    expect(await troublesAt(page, addressesOf(assessment, idOf(page), at))).toEqual([])
  })
})

/** Opens a file from home. What is said of one that is refused; none of one that opens. */
async function choose(page: Page, bytes: Uint8Array): Promise<string | undefined> {
  await page.locator('[role="alert"]').evaluateAll((said) => said.forEach((one) => one.setAttribute('data-seen', '')))
  await page
    .getByLabel(/^Open a saved file/)
    .setInputFiles({ name: 'any.needfirst.json', mimeType: 'application/json', buffer: Buffer.from(bytes) })
  const refused = page.locator('[role="alert"]:not([data-seen]) li')
  await Promise.race([page.waitForURL(/#\/a\//), refused.waitFor()])
  return page.url().includes('#/a/') ? undefined : refused.innerText()
}

/** Goes to each address, with all open that can be opened, and says which of them show no page, or the error page. */
const troublesAt = (page: Page, addresses: readonly string[]): Promise<readonly string[]> =>
  page.evaluate(
    async ({ addresses, broken }) => {
      const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
      const heading = () => document.querySelector('h1')
      const troubles: string[] = []
      for (const address of addresses) {
        location.hash = address
        await frame()
        while (!heading() || document.querySelector('main .waiting')) await frame()
        for (const closed of document.querySelectorAll('details:not([open])')) closed.setAttribute('open', '')
        await frame()
        if (heading()?.textContent === broken) troubles.push(address)
      }
      return troubles
    },
    { addresses, broken: common.broken.title },
  )

/** Addresses for one assessment: of every page, of a question of each domain that differs with `at`, and some that name nothing. */
function addressesOf(assessment: Assessment, id: string, at: number): readonly string[] {
  const inEachDomain = domains.map((domain) => {
    const asked = content.questions.filter((question) => question.domain === domain)
    return asked[at % asked.length]!
  })
  const nameless = namesOfJavaScript[at % namesOfJavaScript.length]!
  const [scenario, ...scenarios] = new Set([...Object.keys(assessment.scenarios), ...namesOfJavaScript])
  const screens = [nameless, `need/${nameless}`, `recommendation/${nameless}`].concat(
    inEachDomain.flatMap(({ domain, id }) => [domain, `${domain}/${id}`, `${domain}/${id}/basis`]),
  )
  return [
    ...addressesBut({}, id, scenario!),
    ...scenarios.map((scenario) => paths.scenario(id, scenario)),
    ...[...inEachDomain, ...['whole', nameless].map((id) => ({ domain: 'need', id }) as const)].map((question) =>
      paths.question(id, question),
    ),
    ...screens.map((screen) => paths.present(id, screen)),
    paths.setUp(id),
    paths.setUp(id, nameless as SetUpStep),
    pathTo(id, { page: 'checkAnswers', show: nameless, at: nameless }),
    paths.about(nameless as AboutPage),
    ...['', 'a/', 'booklet/', `a/${id}/`].map((where) => `/${where}${nameless}`),
  ]
}
