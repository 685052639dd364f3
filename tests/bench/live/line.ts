import { connect, type Socket } from 'node:net'

/** One line of a phone, written and read as bytes: a client that does more is busy before the server is. */
export function line(port: number) {
  let heard = ''
  let answered: ((status: number) => void) | undefined
  let body = ''
  const socket: Socket = connect(port, '127.0.0.1')
  socket.setNoDelay(true).setEncoding('latin1')
  const lost = () => {
    answered?.(0)
    answered = undefined
  }
  socket.on('error', () => undefined).on('close', lost)
  socket.on('data', (more: string) => {
    heard += more
    const end = heard.indexOf('\r\n\r\n')
    if (end < 0) return
    const length = Number(/content-length: (\d+)/i.exec(heard)?.[1] ?? 0)
    if (heard.length < end + 4 + length) return
    body = heard.slice(end + 4, end + 4 + length)
    const status = Number(heard.slice(9, 12))
    heard = heard.slice(end + 4 + length)
    const tell = answered
    answered = undefined
    tell?.(status)
  })
  return {
    /** The status of the answer; 0 where the line was cut. */
    ask: (method: string, path: string, token: string, said = '', more = ''): Promise<number> =>
      new Promise((resolve) => {
        if (socket.destroyed) return resolve(0)
        answered = resolve
        const type = said ? `content-type: application/json\r\ncontent-length: ${said.length}\r\n` : ''
        socket.write(
          `${method} ${path} HTTP/1.1\r\nhost: a\r\nauthorization: Bearer ${token}\r\n${type}${more}\r\n${said}`,
        )
      }),
    body: () => body,
    close: () => socket.destroy(),
  }
}
export type Line = ReturnType<typeof line>

/** A stream, of which nothing is read but whether something was said. */
export function stream(port: number, code: string, name: string) {
  let awaited: string | undefined
  let tell: (isHeard: boolean) => void = () => undefined
  let last = ''
  const socket = connect(port, '127.0.0.1')
  socket.setEncoding('latin1')
  socket.on('error', () => undefined).on('close', () => tell(false))
  socket.on('data', (more: string) => {
    const all = last + more
    last = all.slice(-40)
    if (awaited !== undefined && all.includes(awaited)) {
      awaited = undefined
      tell(true)
    }
  })
  socket.write(`GET /api/sessions/${code}/stream?s=${name} HTTP/1.1\r\nhost: a\r\n\r\n`)
  return {
    hears: (said: string) =>
      new Promise<boolean>((resolve) => {
        awaited = said
        tell = resolve
      }),
    close: () => socket.destroy(),
  }
}
export type Stream = ReturnType<typeof stream>
