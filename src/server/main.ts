import { existsSync, mkdirSync, readFileSync, statfsSync } from 'node:fs'
import { isIPv6, type AddressInfo } from 'node:net'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { renderUnicodeCompact } from 'uqr'
import { liveServer } from './app.ts'
import { Away, type Store } from './store/store.ts'
import { sqliteStore } from './store/sqlite.ts'

const dist = fileURLToPath(new URL('../../dist', import.meta.url))

const usage = `npm run live -- [options]

  --port 8787               the port to listen on (PORT)
  --host 0.0.0.0            the address to listen on (HOST)
  --data .needfirst-live    the folder that keeps the sittings; DATABASE_URL for PostgreSQL instead
  --cert FILE --key FILE    a certificate and its key, in PEM, to serve https
  --organisation-key WORD   only who knows it may begin a sitting (ORGANISATION_KEY)
  --proxy                   a reverse proxy stands before this server, and says in x-forwarded-for who asks
  --log                     a line for every answer: which kind of call, its status and ms
`

function given() {
  const { PORT, HOST, ORGANISATION_KEY } = process.env
  return parseArgs({
    options: {
      port: { type: 'string', default: PORT ?? '8787' },
      host: { type: 'string', default: HOST ?? '0.0.0.0' },
      data: { type: 'string', default: '.needfirst-live' },
      cert: { type: 'string' },
      key: { type: 'string' },
      'organisation-key': { type: 'string', ...(ORGANISATION_KEY && { default: ORGANISATION_KEY }) },
      proxy: { type: 'boolean', default: false },
      log: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  }).values
}
type Given = ReturnType<typeof given>

async function start(options: Given): Promise<void> {
  if (!existsSync(join(dist, 'index.html')))
    throw new Error('Nothing is built yet: run npm run live, or npm run build first.')
  if (!options.cert !== !options.key) throw new Error('--cert and --key go together.')
  const secure =
    options.cert && options.key ? { cert: readFileSync(options.cert), key: readFileSync(options.key) } : undefined
  const { app, sweep } = liveServer({
    store: await storeFor(options),
    folder: dist,
    organisationKey: options['organisation-key'],
    secure,
    isBehindProxy: options.proxy,
    fault: sayingOnce(),
    ...(options.log && { log: (line: string) => console.log(line) }),
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void app.close().then(() => process.exit()))
  await app.listen({ port: Number(options.port), host: options.host })
  await sweep()
  const { port } = app.server.address() as AddressInfo
  sayWhere(`${secure ? 'https' : 'http'}://${nameFor(options.host)}:${port}`, !!secure || options.proxy)
}

/** A disk that is full is full for every phone: what was said last is not said again. */
function sayingOnce(): (error: Error) => void {
  let last = ''
  return (error) => {
    if (error.message !== last) console.error(error instanceof Away ? error.message : error.stack)
    last = error.message
  }
}

async function storeFor({ data }: Given): Promise<Store> {
  const { DATABASE_URL } = process.env
  if (DATABASE_URL) return (await import('./store/postgres.ts')).postgresStore(DATABASE_URL)
  // Whoever else has an account on this computer reads none of it.
  process.umask(0o077)
  mkdirSync(data, { recursive: true })
  if (isOnNetwork(data))
    throw new Error(
      `${data} is on a network share, where the file could break. Choose a folder of this computer with --data.`,
    )
  return sqliteStore(join(data, 'sittings.db'))
}

/** NFS, SMB, CIFS and SMB2, by what the system calls them. Elsewhere it cannot be told. */
const isOnNetwork = (folder: string) => [0x6969, 0x517b, 0xff534d42, 0xfe534d42].includes(statfsSync(folder).type)

/** The address of this computer that phones in the room can reach. */
function nameFor(host: string): string {
  if (host !== '0.0.0.0' && host !== '::') return isIPv6(host) ? `[${host}]` : host
  const outside = Object.values(networkInterfaces()).flatMap((all) => all ?? [])
  return outside.find(({ internal, family }) => !internal && family === 'IPv4')?.address ?? 'localhost'
}

function sayWhere(address: string, isSecure: boolean): void {
  console.log(`\n${renderUnicodeCompact(address)}\n\nNeedfirst, with sittings for a room, is ready at ${address}`)
  if (!isSecure)
    console.log('Without https, others on the same Wi-Fi can read what phones send. Use --cert and --key, or a proxy.')
}

function whyNot(error: unknown, { port, host, data }: Given): string {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EADDRINUSE':
      return `Port ${port} is taken. Choose another with --port.`
    case 'EACCES':
    case 'ERR_SOCKET_BAD_PORT':
      return `Port ${port} cannot be used.`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `${host} is not an address of this computer.`
    case 'ERR_SQLITE_ERROR':
      return `The file in ${data} cannot be opened (${(error as Error).message}). Another server may be using it.`
    default:
      return (error as Error).message
  }
}

async function main(): Promise<void> {
  let options: Given
  try {
    options = given()
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`)
    process.exitCode = 2
    return
  }
  if (options.help) return console.log(usage)
  try {
    await start(options)
  } catch (error) {
    console.error(whyNot(error, options))
    process.exit(2)
  }
}

await main()
