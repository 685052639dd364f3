import { connect } from 'node:net'

const documentName = 'room'

/** A phone of the peer: one WebSocket, by hand, so that what is measured is the server. Each answer is an entry of one map. */
export function peerPhone(port: number, client: number) {
  let acknowledged: () => void = () => undefined
  let rest = Buffer.alloc(0)
  let isOpen = false
  let clock = 0
  let bytes = 0
  const socket = connect(port, '127.0.0.1').setNoDelay(true)
  socket.on('error', () => undefined)
  const ready = new Promise<void>((resolve) => {
    acknowledged = resolve
  })
  socket.write(
    'GET / HTTP/1.1\r\nhost: a\r\nupgrade: websocket\r\nconnection: Upgrade\r\nsec-websocket-version: 13\r\nsec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n',
  )
  socket.on('data', (more) => {
    bytes += more.length
    let said = rest.length ? Buffer.concat([rest, more]) : more
    if (!isOpen) {
      const end = said.indexOf('\r\n\r\n')
      if (end < 0) return void (rest = said)
      isOpen = true
      said = said.subarray(end + 4)
      // Whoever it is may come in.
      socket.write(frame([...string(documentName), 2, 0, ...string('a'), ...string('4')]))
    }
    let at = 0
    for (let next = frameAt(said, at); next && next.end <= said.length; next = frameAt(said, at)) {
      const type = said[next.from + documentName.length + 1]
      if (type === 8 || type === 2) acknowledged()
      at = next.end
    }
    rest = Buffer.from(said.subarray(at))
  })
  return {
    ready,
    bytes: () => bytes,
    /** Ms until an answer is acknowledged, in memory. */
    answers: (level: number) =>
      new Promise<number>((resolve) => {
        const from = performance.now()
        acknowledged = () => resolve(performance.now() - from)
        const entry = [0x28, 1, ...string('answers'), ...string(`${client}-${clock}`), 1, 125, level]
        const update = [1, 1, ...varUint(client), ...varUint(clock++), ...entry, 0]
        socket.write(frame([...string(documentName), 0, 2, ...varUint(update.length), ...update]))
      }),
    close: () => socket.destroy(),
  }
}

function varUint(number: number): number[] {
  const bytes: number[] = []
  let left = number
  for (; left > 127; left = Math.floor(left / 128)) bytes.push(128 | (left % 128))
  return [...bytes, left]
}
const string = (said: string) => [said.length, ...Buffer.from(said)]

/** A binary message from a client, masked with nothing. */
const frame = (payload: readonly number[]) =>
  Buffer.from([
    0x82,
    ...(payload.length < 126 ? [0x80 | payload.length] : [0xfe, payload.length >> 8, payload.length & 255]),
    0,
    0,
    0,
    0,
    ...payload,
  ])

/** Where a message from the server begins and ends. */
function frameAt(said: Buffer, at: number): { readonly from: number; readonly end: number } | undefined {
  if (said.length < at + 2) return undefined
  const short = said[at + 1]!
  if (short < 126) return { from: at + 2, end: at + 2 + short }
  if (said.length < at + 10) return undefined
  return short === 126
    ? { from: at + 4, end: at + 4 + said.readUInt16BE(at + 2) }
    : { from: at + 10, end: at + 10 + Number(said.readBigUInt64BE(at + 2)) }
}
