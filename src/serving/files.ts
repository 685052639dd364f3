import compression from 'compression'
import { STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http'
import { relative } from 'node:path'
import serveStatic from 'serve-static'
import { nothingAtAll, safetyHeaders } from './safety-headers.ts'

/** Answers with the files of a built folder as they are now, pressed together where the browser takes it; never more than a file asked for. */
export function filesIn(folder: string): (request: IncomingMessage, response: ServerResponse) => void {
  const send = serveStatic(folder, {
    fallthrough: false,
    redirect: false,
    acceptRanges: false,
    cacheControl: false,
    setHeaders: (response, file) => {
      const path = relative(folder, file)
      response.setHeader(
        'cache-control',
        isHashed(path) ? 'public, max-age=31536000, immutable' : isPicture(file) ? 'public, max-age=86400' : 'no-cache',
      )
      if (readsForeign(path)) response.setHeader('content-security-policy', nothingAtAll)
    },
  })
  return (request, response) => {
    response.setHeaders(safetyHeaders)
    if (!request.url?.startsWith('/')) return end(response, 400)
    pressed(request, response, () => send(request, response, (error) => end(response, error?.statusCode ?? 404)))
  }
}

/** Presses together what is written to a response, where the browser takes it. */
export const pressed = compression()

/** Its name carries a hash of what is in it, so it may be kept for ever. */
const isHashed = (file: string) => /^assets[\\/][^\\/]*-[\w-]{8}\.\w+$/.test(file)

/** The worker that reads files of somebody else's making: it needs nothing but itself, and can ask for nothing. */
const readsForeign = (file: string) => /^assets[\\/]read-list-[\w-]{8}\.js$/.test(file)

/** Asked for again by browsers at every address, and seldom another. */
const isPicture = (file: string) => /\.(svg|png)$/.test(file)

/** Ends an answer with what its status says, and nothing of what was begun. */
export function end(response: ServerResponse, failed: number, says?: string): void {
  if (response.headersSent) return void response.destroy()
  for (const name of response.getHeaderNames()) response.removeHeader(name)
  response.setHeaders(safetyHeaders)
  // A path that leads out of the folder is not there, whatever may stand at its end.
  response.statusCode = failed === 403 ? 404 : failed
  response.setHeader('content-type', 'text/plain; charset=utf-8').end(says ?? STATUS_CODES[response.statusCode])
}
