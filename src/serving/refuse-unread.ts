import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { safetyHeaders } from './safety-headers.ts'

/** An answer to what could not be read as a request at all. */
export function refuseUnread(error: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable) return void socket.destroy()
  const status = error.code === 'HPE_HEADER_OVERFLOW' ? 431 : error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400
  const headers = [...safetyHeaders, ['connection', 'close'], ['content-length', '0']].map((pair) => pair.join(': '))
  socket.end([`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...headers, '', ''].join('\r\n'))
}
