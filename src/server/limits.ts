import { RateLimiterMemory } from 'rate-limiter-flexible'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { isIPv6, type Socket } from 'node:net'
import { safetyHeaders } from '../serving/safety-headers.ts'

/** In ten seconds: calls of one phone or on one line that are answered, and that are heard at all; a file counts a tenth. */
const calls = { answered: 40, heard: 60 }
/** In a minute: codes that an address may get wrong, and that all may together. A right one is found once in years. */
const wrong = { address: 20, all: 600 }
/** In an hour, by an address, where anyone may begin one. */
const begun = 60
/** Phones let in from one address before the facilitator raises the limit. */
const phones = 300

/** How long a new line waits, in ms, from where a line was cut in the last ten seconds: others there are late, and not refused. */
const hold = 1000

export type Limits = ReturnType<typeof limits>

/** Who asks too much. Held in memory alone: after a new start everybody begins anew. */
export function limits({ isBehindProxy }: { readonly isBehindProxy: boolean }) {
  let asked = new Map<string | Socket, number>()
  let cutFrom = new Set<string>()
  const anew = setInterval(() => {
    asked = new Map()
    cutFrom = new Set()
  }, 10_000).unref()
  const wrongFrom = new RateLimiterMemory({ points: wrong.address, duration: 60 })
  const wrongInAll = new RateLimiterMemory({ points: wrong.all, duration: 60 })
  const begunFrom = new RateLimiterMemory({ points: begun, duration: 3600 })
  const trusted = new Map<string, Set<string>>()
  const over = new Set<string>()
  const joined = new Map<string, Map<string, number>>()

  function count(by: string | Socket, calls: number): number {
    const sum = (asked.get(by) ?? 0) + calls
    asked.set(by, sum)
    return sum
  }

  /**
   * Whether a call is refused before anything of it is read. Saying no costs too much where it is said ten thousand times
   * a second, so whoever goes on is cut off. Behind a proxy a line is not one phone's.
   */
  function isFlood(request: IncomingMessage, response: ServerResponse): boolean {
    const weight = isFile(request.url ?? '') ? 0.1 : 1
    const token = request.headers.authorization
    const sum = Math.max(token ? count(token, weight) : 0, isBehindProxy ? 0 : count(request.socket, weight))
    if (sum <= calls.answered) return false
    if (sum > calls.heard) {
      cutFrom.add(request.socket.remoteAddress ?? '')
      request.socket.destroy()
    } else response.writeHead(429, tooMany).end('{"error":"too-many"}')
    return true
  }

  /** Lets lines begin: whoever was cut off and comes again at once costs as much as what it asks, so it has to wait. */
  function paced(server: Server): Server {
    const listeners = server.listeners('connection')
    server.removeAllListeners('connection')
    server.on('connection', (line: Socket) => {
      const begin = () => {
        for (const listener of listeners) listener.call(server, line)
      }
      if (isBehindProxy || !cutFrom.has(line.remoteAddress ?? '')) return begin()
      line.on('error', () => line.destroy())
      setTimeout(() => (line.destroyed ? undefined : begin()), hold)
    })
    return server
  }

  return {
    isFlood,
    paced: (server: Server) => paced(inPieces(server)),
    /** Whether so many codes were wrong that no more are looked up for an address. */
    isGuessing: async (address: string) =>
      (await isSpent(wrongFrom, placeOf(address), wrong.address)) || (await isSpent(wrongInAll, 'all', wrong.all)),
    wasWrong: async (address: string) => {
      await Promise.all([wrongFrom.penalty(placeOf(address)), wrongInAll.penalty('all')])
    },
    mayBegin: (address: string) =>
      begunFrom.consume(placeOf(address)).then(
        () => true,
        () => false,
      ),
    /** A phone that was let in guesses nothing: others at its address do it no harm. */
    trust: (code: string, token: string) => of(trusted, code, () => new Set<string>()).add(token),
    isTrusted: (code: string, token: string | undefined) => !!token && !!trusted.get(code)?.has(token),
    /** Whether one more phone may be let in from an address. */
    mayJoin(code: string, address: string): boolean {
      const from = of(joined, code, () => new Map<string, number>())
      const place = placeOf(address)
      from.set(place, (from.get(place) ?? 0) + 1)
      return from.get(place)! <= phones
    },
    /** Whether there was a sitting with this code, since the server was started. */
    wasRight: (code: string) => over.has(code),
    forget(code: string): void {
      over.add(code)
      trusted.delete(code)
      joined.delete(code)
    },
    stop: () => clearInterval(anew),
  }
}

/**
 * Whoever is cut off is heard no further: a line is read in pieces, of which no call of a phone fills one. Left alone, some
 * 900 calls that came in one go would each be taken up after the line was destroyed, and everybody else would wait.
 */
function inPieces(server: Server): Server {
  const isSecure = server.listenerCount('secureConnection') > 0
  server.on(isSecure ? 'secureConnection' : 'connection', (line: Socket) => {
    const hear = line.listeners('data')
    line.removeAllListeners('data')
    line.on('data', (said: Buffer) => {
      for (let at = 0; at < said.length && !line.destroyed; at += piece)
        for (const one of hear) one.call(line, said.subarray(at, at + piece))
    })
  })
  return server
}
const piece = 4096

const isSpent = async (limiter: RateLimiterMemory, key: string, points: number) =>
  ((await limiter.get(key))?.consumedPoints ?? 0) >= points

function of<T>(map: Map<string, T>, key: string, made: () => T): T {
  const there = map.get(key) ?? made()
  map.set(key, there)
  return there
}

const isFile = (url: string) => !/^\/(api|j)\//.test(url)

/** One place is one address; of the long kind the first half, the rest of which whoever has it may choose. */
function placeOf(address: string): string {
  if (!isIPv6(address) || address.includes('.')) return address
  const [head, tail] = address.split('::').map((part) => part.split(':').filter(Boolean))
  const between = tail ? Array.from({ length: 8 - head!.length - tail.length }, () => '0') : []
  return [...head!, ...between, ...(tail ?? [])].slice(0, 4).join(':')
}

const tooMany = Object.fromEntries([
  ...safetyHeaders,
  ['content-type', 'application/json'],
  ['retry-after', '10'],
  ['connection', 'close'],
])
