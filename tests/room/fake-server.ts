import { existsSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { brotliCompressSync } from 'node:zlib'
import { safetyHeaders } from '../../src/serving/safety-headers.ts'
import { own } from '../../src/domain/own.ts'
import { ordered, type Order } from '../../src/domain/session/question.ts'
import {
  answering,
  joining,
  noting,
  now as nowOnTheWire,
  type Now,
  type StepNow,
} from '../../src/domain/session/wire.ts'
import { code } from './a-room.ts'

type Told = { readonly step: string; readonly round: number; readonly level: unknown; readonly n: number }

/** The server of one sitting, in memory: as much of it as a phone can tell from a real one. */
export class FakeServer {
  now: Now
  /** A stream that is swallowed on the way: it opens, and nothing ever comes. */
  isMute = false
  /** There is no such session, or not yet. */
  isGone = false
  /** Answers are refused with this status, and nothing is kept. */
  failing: number | undefined
  /** In ms, before an answer is acknowledged. */
  slow = 0
  readonly joined = new Map<string, string>()
  readonly told: Told[] = []
  readonly notes = new Map<string, { readonly text: string; readonly withGroup: boolean }>()
  readonly asked: string[] = []
  private answers = new Map<string, Told>()
  private readonly dist: string
  private server: Server | undefined
  private readonly streams = new Map<string, ServerResponse>()
  private readonly sockets = new Set<Socket>()
  private port = 0

  constructor(now: Now, dist = 'dist') {
    this.now = now
    this.dist = dist
  }

  get address(): string {
    return `http://localhost:${this.port}`
  }

  get page(): string {
    return `${this.address}/j/${code}`
  }

  /** Begins, at the same address as before where it was killed. */
  async start(): Promise<this> {
    this.server = createServer((request, response) => void this.answer(request, response))
    this.server.on('connection', (socket) => this.sockets.add(socket))
    await new Promise<void>((resolve) => this.server!.listen(this.port, 'localhost', resolve))
    this.port = (this.server.address() as AddressInfo).port
    return this
  }

  /** Dies at once, with every connection. What it had on disk stays. */
  async kill(): Promise<void> {
    this.streams.clear()
    for (const socket of this.sockets) socket.destroy()
    this.sockets.clear()
    await new Promise((resolve) => this.server?.close(resolve) ?? resolve(undefined))
  }

  /** Another server is put in its place: it knows the session, and none of the phones. */
  async rebuild(): Promise<void> {
    await this.kill()
    this.joined.clear()
    this.answers = new Map()
    await this.start()
  }

  tell(now: Partial<Now>): void {
    this.now = nowOnTheWire.parse({ ...this.now, ...now, version: this.now.version + 1 })
    for (const stream of this.streams.values()) this.push(stream)
  }

  /** What the facilitator does with a question; the room stands at it. */
  order(id: string, order: Order, more: Partial<StepNow> = {}): void {
    const steps = this.now.steps.map((step) => {
      if (step.id !== id) return step
      const next = ordered(step, order)
      if (!next) throw new Error(`${order} cannot be of ${step.stage}`)
      const { cells: _cells, notShown: _hidden, ...rest } = step
      return { ...rest, ...next, ...more }
    })
    this.tell({ at: id, steps })
  }

  /** What is kept, by question, of the one phone there is. */
  keptOf(step: string): Told | undefined {
    return [...this.answers.values()].filter((one) => one.step === step).at(-1)
  }

  private push(stream: ServerResponse): void {
    if (!this.isMute) stream.write(`id: ${this.now.version}\nevent: now\ndata: ${JSON.stringify(this.now)}\n\n`)
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url!, this.address)
    this.asked.push(`${request.method} ${url.pathname}`)
    response.setHeaders(safetyHeaders)
    const [, first, , sitting, call, step] = url.pathname.split('/')
    if (first === 'j') return this.sendPage(response, url.pathname.split('/')[2]!)
    if (first !== 'api') return this.sendAny(response, url.pathname)
    if (sitting !== code || this.isGone) return send(response, 404, { error: 'not-found' })
    if (call === 'now') return this.sendNow(request, response)
    if (call === 'stream') return this.openStream(response, url.searchParams.get('s')!)
    const token = /^Bearer ([\w-]{22})$/.exec(request.headers.authorization ?? '')?.[1]
    if (!token) return send(response, 400, { error: 'bad-request' })
    const body = await bodyOf(request)
    if (call === 'me') return this.takeIn(response, request.method!, token, body)
    if (!this.joined.has(token)) return send(response, 401, { error: 'unknown' })
    if (call === 'answers') return this.take(response, token, step!, body)
    if (request.method === 'DELETE') this.notes.delete(step!)
    else this.notes.set(step!, noting.parse(body))
    send(response, 200, {})
  }

  private sendPage(response: ServerResponse, at: string): void {
    const html = readFileSync(`${this.dist}/room.html`, 'utf8').replaceAll('="./', '="../')
    const here = JSON.stringify(this.now).replaceAll('<', '\\u003c')
    const page = at === code && this.now.state === 'open' ? html.replace('id="now">', () => `id="now">${here}`) : html
    sendText(response, at === code ? 200 : 404, 'text/html; charset=utf-8', page)
  }

  /** The files of the page, and the product itself, where one has it from this address too. */
  private sendAny(response: ServerResponse, path: string): void {
    const file = path === '/' ? '/index.html' : path
    const type = own(types, file.split('.').at(-1)!) ?? 'application/octet-stream'
    if (!existsSync(`${this.dist}${file}`)) return send(response, 404, { error: 'not-found' })
    if (file.startsWith('/assets/')) response.setHeader('cache-control', 'public, max-age=31536000, immutable')
    sendText(response, 200, type, readFileSync(`${this.dist}${file}`))
  }

  private sendNow(request: IncomingMessage, response: ServerResponse): void {
    const token = request.headers.authorization?.slice('Bearer '.length)
    if (this.now.state === 'locked' && !this.joined.has(token!)) return send(response, 404, { error: 'not-found' })
    if (request.headers['if-none-match'] === `"${this.now.version}"`) return void response.writeHead(304).end()
    send(response, 200, this.now)
  }

  private openStream(response: ServerResponse, name: string): void {
    if (![...this.joined.keys()].some((token) => streamOf(token) === name))
      return send(response, 401, { error: 'unknown' })
    this.streams.get(name)?.end()
    this.streams.set(name, response)
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache, no-transform' })
    response.flushHeaders()
    if (!this.isMute) response.write('retry: 1000\n\n')
    this.push(response)
    response.on('close', () => this.streams.get(name) === response && this.streams.delete(name))
  }

  private takeIn(response: ServerResponse, method: string, token: string, body: unknown): void {
    if (method === 'DELETE') {
      this.joined.delete(token)
      return void response.writeHead(204).end()
    }
    this.joined.set(token, joining.parse(body).group)
    send(response, 200, { stream: streamOf(token) })
  }

  private async take(response: ServerResponse, token: string, step: string, body: unknown): Promise<void> {
    const told = { step, ...answering.parse(body) }
    this.told.push(told)
    if (this.failing) return send(response, this.failing, { error: 'no-room' })
    const isOpen = this.now.steps.some(
      ({ id, stage, round }) => id === step && stage === 'answering' && round === told.round,
    )
    if (!isOpen) return send(response, 409, { error: 'closed', now: this.now })
    if (this.slow > 0) await new Promise((resolve) => setTimeout(resolve, this.slow))
    const place = `${token} ${step} ${told.round}`
    if ((this.answers.get(place)?.n ?? 0) < told.n) this.answers.set(place, told)
    send(response, 200, { kept: told.n })
  }
}

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
}

const streamOf = (token: string): string => `s-${token}`

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let text = ''
  for await (const part of request) text += String(part)
  return text === '' ? undefined : JSON.parse(text)
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

function sendText(response: ServerResponse, status: number, type: string, text: string | Buffer): void {
  response.writeHead(status, { 'content-type': type, 'content-encoding': 'br' }).end(packed(text))
}

const packs = new Map<string, Buffer>()
/** Each text is packed once, as a build would do it. */
function packed(text: string | Buffer): Buffer {
  const key = typeof text === 'string' ? text : text.toString('latin1')
  const pack = packs.get(key) ?? brotliCompressSync(text)
  packs.set(key, pack)
  return pack
}
