import { createServer, STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { encodingFor, servedFiles, type ServedFile } from './served-files.ts'

/** The whole policy: our own scripts and styles, nothing inline, nothing evaluated, nothing sent anywhere. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const headers = {
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
}

export type Served = { readonly address: string; readonly close: () => Promise<void> }

/** Serves a built folder to this computer. Port 0 takes any free port; the address says which. */
export async function serve(folder: string, port: number, host = '127.0.0.1'): Promise<Served> {
  const files = await servedFiles(folder)
  const server = createServer((request, response) => {
    answer(request, response, files).catch(() => end(response, 500))
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve))
  const { port: taken } = server.address() as AddressInfo
  const name = ['127.0.0.1', '::1', '0.0.0.0', '::', 'localhost'].includes(host) ? 'localhost' : host
  return {
    address: `http://${name.includes(':') ? `[${name}]` : name}:${taken}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  files: ReadonlyMap<string, ServedFile>,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405, { allow: 'GET, HEAD' })
  const path = pathOf(request.url ?? '/')
  if (path === undefined) return end(response, 400)
  const file = files.get(path === '/' ? '/index.html' : path)
  if (!file) return end(response, 404)

  const kept = { etag: file.tag, 'cache-control': file.isHashed ? 'public, max-age=31536000, immutable' : 'no-cache' }
  const vary = file.isText ? { vary: 'accept-encoding' } : {}
  if (request.headers['if-none-match'] === file.tag) return end(response, 304, { ...kept, ...vary })

  const encoding = file.isText ? encodingFor(request.headers['accept-encoding']) : 'identity'
  const body = await file.body(encoding)
  response.writeHead(200, {
    ...headers,
    ...kept,
    ...vary,
    ...(encoding !== 'identity' && { 'content-encoding': encoding }),
    'content-type': file.type,
    'content-length': body.length,
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}

/** The path of a request, decoded; none where it cannot be read. It is looked up among the files, never on the disk. */
function pathOf(url: string): string | undefined {
  try {
    return decodeURIComponent(url.split(/[?#]/, 1)[0]!)
  } catch {
    return undefined
  }
}

function end(response: ServerResponse, status: number, more: Readonly<Record<string, string>> = {}): void {
  if (response.headersSent) return void response.destroy()
  const says = status === 304 ? {} : { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }
  response.writeHead(status, { ...headers, ...says, ...more })
  response.end(status === 304 ? undefined : STATUS_CODES[status])
}

if (import.meta.main) {
  const port = Number(process.env['PORT'] ?? 0)
  try {
    const { address } = await serve(
      fileURLToPath(new URL('../../dist', import.meta.url)),
      port,
      process.env['HOST'] || undefined,
    )
    console.log(`Needfirst is ready at ${address}`)
  } catch (error) {
    console.error(whyNot(error, port))
    process.exitCode = 2
  }
}

function whyNot(error: unknown, port: number): string {
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'ENOENT') return 'Nothing is built yet: run npm start, or npm run build first.'
  if (code === 'EADDRINUSE') return `Port ${port} is taken. Choose another with PORT, or leave PORT out for a free one.`
  if (code === 'EACCES' || code === 'ERR_SOCKET_BAD_PORT') return `Port ${process.env['PORT']} cannot be used.`
  return String(error)
}
