import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'live-'))
const given = (...more: string[]) => ['src/server/main.ts', '--host', '127.0.0.1', '--data', folder, ...more]
let server: ReturnType<typeof spawn>
let said = ''
let address = ''
beforeAll(async () => {
  server = spawn(process.execPath, given('--port', '0'), { stdio: ['ignore', 'pipe', 'inherit'] })
  server.stdout!.on('data', (more) => (said += String(more)))
  while (!said.includes('https, others')) await once(server.stdout!, 'data')
  ;[address = ''] = /http:\S+/.exec(said)!
})
afterAll(async () => {
  server.kill('SIGTERM')
  const [status] = (await once(server, 'exit')) as [number]
  rmSync(folder, { recursive: true })
  expect(status).toBe(0)
})

test('prints its address, in words and as a picture for phones, and that others can read along', () => {
  expect(said).toContain(`ready at ${address}`)
  expect(said.split('\n').filter((line) => /^[█▀▄ ]{20,}$/.test(line)).length).toBeGreaterThan(10)
})

test('serves the product, and sittings beside it', async () => {
  expect(await (await fetch(address)).text()).toContain('Needfirst')
  expect(await (await fetch(`${address}/api/live`)).json()).toEqual({ live: 1, openTo: 'anyone' })
})

test('keeps sittings where nobody else with an account on this computer reads them', () => {
  expect(statSync(join(folder, 'sittings.db')).mode & 0o077).toBe(0)
})

test.each([
  ['a folder that another server uses', ['--port', '0'], 'Another server may be using it'],
  ['a certificate without its key', ['--port', '0', '--cert', 'a.pem'], '--cert and --key go together.'],
  ['a port that is none', ['--port', 'eighty', '--data', join(folder, 'other')], 'Port eighty cannot be used.'],
  ['an option there is none of', ['--prot', '1'], '--port'],
])('says what is wrong with %s', (_what, more, says) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, given(...more), { encoding: 'utf8' })
  expect(stderr).toContain(says)
  expect(stdout).toBe('')
  expect(status).toBe(2)
})

test('says so where its port is taken', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const port = String((other.address() as AddressInfo).port)
  const more = given('--port', port, '--data', join(folder, 'third'))
  const { status, stderr } = spawnSync(process.execPath, more, { encoding: 'utf8' })
  expect(stderr).toBe(`Port ${port} is taken. Choose another with --port.\n`)
  expect(status).toBe(2)
  other.close()
})
