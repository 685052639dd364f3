import { access } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { isIPv6, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { end, filesIn } from '../serving/files.ts'
import { refuseUnread } from '../serving/refuse-unread.ts'

export type Served = { readonly address: string; readonly close: () => Promise<void> }

const thisComputer = ['localhost', '127.0.0.1', '::1']

/**
 * Serves a built folder to this computer. Port 0 takes any free port; the address says which. Requests under another name
 * than this computer's, the host it listens on or one of `hosts` are refused, so that no other site can pose as it.
 */
export async function serve(
  folder: string,
  port: number,
  host = '127.0.0.1',
  hosts: readonly string[] = [],
): Promise<Served> {
  await access(join(folder, 'index.html'))
  const server = createServer({ requireHostHeader: false }, answering(folder, [...thisComputer, host, ...hosts]))
  server.on('clientError', refuseUnread)
  server.on('checkExpectation', (_request, response) => end(response, 417))
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve))
  const { port: taken } = server.address() as AddressInfo
  const isHere = [...thisComputer, '0.0.0.0', '::'].includes(host)
  return { address: `http://${isHere ? 'localhost' : inUrl(host)}:${taken}`, close: () => closed(server) }
}

function answering(
  folder: string,
  hosts: readonly string[],
): (request: IncomingMessage, response: ServerResponse) => void {
  const names = new Set(hosts.map((host) => nameIn(inUrl(host))).filter(Boolean))
  const send = filesIn(folder)
  return (request, response) =>
    names.has(nameIn(request.headers.host)) ? send(request, response) : end(response, 421, notItsName)
}

const notItsName = 'This server does not go by that name. HOSTS can list more names.'

/** The name in a Host header, without its port. */
const nameIn = (host: string | undefined) => URL.parse(`http://${host ?? ''}`)?.hostname

const inUrl = (host: string) => (isIPv6(host) ? `[${host}]` : host)

const closed = (server: Server) =>
  new Promise<void>((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })

if (import.meta.main) {
  const { PORT: port, HOST: host, HOSTS: hosts } = process.env
  try {
    const dist = fileURLToPath(new URL('../../dist', import.meta.url))
    const { address } = await serve(dist, Number(port ?? 0), host || undefined, hosts?.split(/[\s,]+/))
    console.log(`Needfirst is ready at ${address}`)
  } catch (error) {
    console.error(whyNot(error as NodeJS.ErrnoException, port, host))
    process.exitCode = 2
  }
}

function whyNot(error: NodeJS.ErrnoException, port = '', host = ''): string {
  switch (error.code) {
    case 'ENOENT':
      return 'Nothing is built yet: run npm start, or npm run build first.'
    case 'EADDRINUSE':
      return `Port ${port} is taken. Choose another with PORT, or leave PORT out for a free one.`
    case 'EACCES':
    case 'ERR_SOCKET_BAD_PORT':
      return `Port ${port} cannot be used.`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `HOST ${host} is not an address of this computer.`
    default:
      return String(error)
  }
}
