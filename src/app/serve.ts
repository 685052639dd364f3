import compression from 'compression'
import { access } from 'node:fs/promises'
import { createServer, STATUS_CODES, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { isIPv6, type AddressInfo, type Socket } from 'node:net'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import serveStatic from 'serve-static'
import { safetyHeaders } from './safety-headers.ts'

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
  const compress = compression()
  const send = serveStatic(folder, {
    fallthrough: false,
    redirect: false,
    acceptRanges: false,
    cacheControl: false,
    setHeaders: (response, file) =>
      response.setHeader(
        'cache-control',
        isHashed(relative(folder, file))
          ? 'public, max-age=31536000, immutable'
          : isPicture(file)
            ? 'public, max-age=86400'
            : 'no-cache',
      ),
  })
  return (request, response) => {
    response.setHeaders(safetyHeaders)
    if (!names.has(nameIn(request.headers.host))) return end(response, 421)
    if (!request.url?.startsWith('/')) return end(response, 400)
    compress(request, response, () => send(request, response, (error) => end(response, error?.statusCode ?? 404)))
  }
}

/** Its name carries a hash of what is in it, so it may be kept for ever. */
const isHashed = (file: string) => /^assets[\\/][^\\/]*-[\w-]{8}\.\w+$/.test(file)

/** Asked for again by browsers at every address, and seldom another. */
const isPicture = (file: string) => /\.(svg|png)$/.test(file)

/** The name in a Host header, without its port. */
const nameIn = (host: string | undefined) => URL.parse(`http://${host ?? ''}`)?.hostname

const inUrl = (host: string) => (isIPv6(host) ? `[${host}]` : host)

function end(response: ServerResponse, status: number): void {
  if (response.headersSent) return void response.destroy()
  for (const name of response.getHeaderNames()) response.removeHeader(name)
  response.setHeaders(safetyHeaders)
  // A path that leads out of the folder is not there, whatever may stand at its end.
  response.statusCode = status === 403 ? 404 : status
  response.setHeader('content-type', 'text/plain; charset=utf-8').end(says(response.statusCode))
}

const says = (status: number) =>
  status === 421 ? 'This server does not go by that name. HOSTS can list more names.' : STATUS_CODES[status]

/** An answer to what could not be read as a request at all. */
function refuseUnread(error: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable) return void socket.destroy()
  const status = error.code === 'HPE_HEADER_OVERFLOW' ? 431 : error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400
  const headers = [...safetyHeaders, ['connection', 'close'], ['content-length', '0']].map((pair) => pair.join(': '))
  socket.end([`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...headers, '', ''].join('\r\n'))
}

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
