import { existsSync } from 'node:fs'
import { chromium, type LaunchOptions } from 'playwright-core'

/** The browser the tests use: the one named, Debian's, or Playwright's own. */
export function browserPath(): string | undefined {
  const known = [
    process.env['CHROME_PATH'],
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    chromium.executablePath(),
  ]
  return known.find((path) => path && existsSync(path))
}

/** How to start it: nothing of its own may go over the network, and root may have no sandbox. */
export function launchOptions(): LaunchOptions {
  const isRoot = process.getuid?.() === 0
  return {
    executablePath: browserPath()!,
    args: [
      ...(isRoot ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  }
}
