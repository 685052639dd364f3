import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launch, type Browser, type Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, inject } from 'vitest'

const noFirefox =
  'No Firefox was found, so the tests in it were left out. Install it (Debian: apt-get install firefox-esr), or set FIREFOX_PATH to one.'

/** The Firefox the tests use: the one named, or Debian's. */
const firefoxPath = (): string | undefined =>
  [process.env['FIREFOX_PATH'], '/usr/bin/firefox-esr', '/usr/bin/firefox'].find((path) => path && existsSync(path))

export type InFirefox = {
  readonly browser: () => Browser
  readonly address: () => string
  /** A window at an address of the product. */
  readonly open: (path?: string) => Promise<Page>
}

/** Tests in Firefox over WebDriver BiDi: left out with a plain word where there is none, unless NEEDS_FIREFOX is true. */
export function describeInFirefox(title: string, tests: (inFirefox: InFirefox) => void): void {
  const path = firefoxPath()
  if (!path && process.env['NEEDS_FIREFOX'] === 'true') throw new Error(noFirefox)
  if (!path) console.log(noFirefox)
  describe.skipIf(!path)(title, () => {
    let browser: Browser | undefined
    let profile: string
    beforeAll(async () => {
      profile = await mkdtemp(join(tmpdir(), 'firefox-'))
      browser = await launch({
        browser: 'firefox',
        executablePath: path!,
        userDataDir: profile,
        env: { ...process.env, HOME: profile },
      })
      console.log(`Firefox: ${await browser.version()}`)
    })
    afterAll(async () => {
      await browser?.close()
      await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    })
    const address = () => inject('address')
    tests({
      browser: () => browser!,
      address,
      open: async (path = '') => {
        const page = await browser!.newPage()
        page.setDefaultTimeout(30_000)
        await page.setViewport({ width: 1280, height: 900 })
        await page.goto(address() + path)
        return page
      },
    })
  })
}
