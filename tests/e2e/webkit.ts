import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { serve } from '../../src/app/serve.ts'
import { buildIfChanged } from '../fixtures/build.ts'

/**
 * A short walk of the built product in WebKitGTK, to be run by hand: `npm run webkit`. It needs Debian's
 * webkit2gtk-driver, and where there is no screen, xvfb. WebDriver is spoken plainly: eight calls need no client.
 */
const port = await freePort()
const driver = `http://127.0.0.1:${port}`
const element = 'element-6066-11e4-a52e-4f735466cecf'

await buildIfChanged()
const { address, close } = await serve(fileURLToPath(new URL('../../dist', import.meta.url)), 0)
const [command, ...before] = process.env['DISPLAY'] ? [] : ['xvfb-run', '--auto-servernum']
const started = spawn(
  command ?? 'WebKitWebDriver',
  [...before, ...(command ? ['WebKitWebDriver'] : []), `--port=${port}`],
  {
    stdio: 'ignore',
    detached: true,
  },
)
started.once('error', (error) => {
  console.error(`WebKit could not be started (Debian: apt-get install webkit2gtk-driver xvfb): ${error.message}`)
  process.exit(2)
})
try {
  await walk(await session())
} finally {
  await end(started)
  await close()
}

type Session = { readonly id: string; readonly version: string }

async function session(): Promise<Session> {
  const capabilities = { alwaysMatch: {} }
  const made = await until(() =>
    ask<{ sessionId: string; capabilities: { browserVersion: string } }>('POST', '/session', { capabilities }),
  )
  return { id: made.sessionId, version: made.capabilities.browserVersion }
}

async function walk({ id, version }: Session): Promise<void> {
  console.log(`WebKitGTK ${version}`)
  const at = `/session/${id}`
  const run = <T>(script: string, ...args: readonly unknown[]) => ask<T>('POST', `${at}/execute/sync`, { script, args })
  const find = (css: string) =>
    until(() => ask<Record<string, string>>('POST', `${at}/element`, { using: 'css selector', value: css }))
  const click = async (css: string) => ask('POST', `${at}/element/${(await find(css))[element]}/click`, {})
  const type = async (css: string, text: string) =>
    ask('POST', `${at}/element/${(await find(css))[element]}/value`, { text })
  const holds = (what: string, script: string, ...args: readonly unknown[]) =>
    until(async () => {
      if (!(await run<boolean>(script, ...args))) throw new Error(`Not so: ${what}`)
    }).then(() => console.log(`  ${what}`))
  const isKept = `return !!document.querySelector('.saved')?.textContent.startsWith('Saved on this device, ')`

  await ask('POST', `${at}/url`, { url: address })
  await holds('home shows', `return document.querySelector('html.started .shell') === null`)
  await until(() =>
    run(`[...document.querySelectorAll('button')].find((one) => /quick look/.test(one.textContent)).click()`),
  )
  await holds('an assessment is begun', `return location.hash.startsWith('#/a/')`)
  const [, , assessment] = (await run<string>('return location.hash')).split('/')
  await type('main input[type="text"]', 'A walk in WebKit')
  await holds('its name is kept', isKept)
  await run(`location.hash = arguments[0]`, `/a/${assessment}/need/n1-boundary`)
  await click('.level-choices label:nth-of-type(3)')
  await click('button[name="basis"][value="1"]')
  await until(() => run(`document.querySelector('#note').closest('details').open = true`))
  await type('#note', 'Kept in WebKit')
  await holds('an answer is kept', isKept)
  await ask('POST', `${at}/refresh`, {})
  await holds(
    'it is there after a reload',
    `return document.querySelector('#note')?.value === 'Kept in WebKit'
      && document.querySelector('.level-choices input:checked')?.value === '2'`,
  )
  await run(`location.hash = arguments[0]`, `/a/${assessment}/recommendation`)
  await holds('the recommendation is reached', `return !!document.querySelector('.outcome')`)
  await ask('DELETE', at)
}

async function ask<T>(method: string, path: string, body?: object): Promise<T> {
  const answer = await fetch(driver + path, { method, ...(body && { body: JSON.stringify(body) }) })
  const { value } = (await answer.json()) as { value: T & { error?: string; message?: string } }
  if (value?.error) throw new Error(`${value.error}: ${value.message}`)
  return value
}

async function until<T>(attempt: () => Promise<T>): Promise<T> {
  const end = Date.now() + 30_000
  for (;;)
    try {
      return await attempt()
    } catch (error) {
      if (Date.now() > end) throw error
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port: free } = server.address() as AddressInfo
  server.close()
  return free
}

/** The driver and what it started, which share a group. */
async function end({ pid }: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => started.once('exit', resolve))
  if (pid) process.kill(-pid, 'SIGTERM')
  await gone
}
