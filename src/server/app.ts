import fastify, { type FastifyError, type FastifyReply, type FastifyRequest } from 'fastify'
import { createServer } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { refuseUnread } from '../serving/refuse-unread.ts'
import { safetyHeaders } from '../serving/safety-headers.ts'
import { knownSittings } from './known-sittings.ts'
import { limits as newLimits } from './limits.ts'
import type { Live } from './live.ts'
import { pages } from './page.ts'
import { refuse } from './refuse.ts'
import { routes } from './routes/index.ts'
import { Away, type Store } from './store/store.ts'
import { streams as newStreams } from './streams.ts'
import { steadyClock, sweeping } from './sweep.ts'

export type Settings = {
  readonly store: Store
  /** The built product. */
  readonly folder: string
  readonly organisationKey?: string | undefined
  readonly secure?: { readonly cert: Buffer; readonly key: Buffer } | undefined
  /** The last address in `x-forwarded-for` is the asker's. */
  readonly isBehindProxy?: boolean
  /** Hears of every answer: which kind of call, its status and ms. */
  readonly log?: (line: string) => void
  /** Hears why something could not be done: no room, a database that is away, or a fault of ours. */
  readonly fault?: (error: Error) => void
  readonly clock?: () => number
}

/** The server of sittings, not listening yet. */
export function liveServer({
  store,
  folder,
  organisationKey,
  secure,
  isBehindProxy = false,
  log,
  fault,
  clock,
}: Settings) {
  const streams = newStreams()
  const limits = newLimits({ isBehindProxy })
  const sittings = knownSittings(store, streams, limits)
  const live: Live = { store, sittings, streams, limits, organisationKey, clock: clock ?? steadyClock }
  const sweeper = sweeping(live)
  const app = fastify({
    bodyLimit: 4096,
    // The address the proxy itself was asked from, and none that an asker may have made up.
    trustProxy: isBehindProxy && ((_address, hop) => hop === 0),
    forceCloseConnections: true,
    clientErrorHandler: (error, socket) => refuseUnread(error as NodeJS.ErrnoException, socket as never),
    frameworkErrors: (_error, _request, reply) => void refuse(reply.headers(headers) as FastifyReply, 'bad-request'),
    serverFactory: (handle) => {
      const hear: typeof handle = (request, response) => {
        if (!limits.isFlood(request, response)) handle(request, response)
      }
      return limits.paced(secure ? createSecureServer({ ...patience, ...secure }, hear) : createServer(patience, hear))
    },
  })
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(headers)
    done()
  })
  app.setErrorHandler((error: FastifyError, _request, reply) => {
    const why = whyNot(error)
    if (why === 'fault' || why === 'no-room') fault?.(error)
    // Whoever asked may ask again: nothing was acknowledged.
    return refuse(reply, why === 'fault' ? 'no-room' : why)
  })
  if (log)
    app.addHook('onResponse', (request, reply, done) => {
      log(line(request, reply))
      done()
    })
  app.addHook('preClose', (done) => {
    streams.end()
    done()
  })
  app.addHook('onClose', async () => {
    streams.stop()
    limits.stop()
    sweeper.stop()
    await store.close()
  })
  for (const route of routes) route(app, live)
  pages(app, folder, live)
  return { app, sweep: sweeper.sweep }
}

/** In ms. A phone that asks every few seconds keeps its line; who is that slow to ask loses it. */
const patience = { keepAliveTimeout: 72_000, requestTimeout: 20_000 }

const headers = Object.fromEntries(safetyHeaders)

/** Nothing of who asked: no address, no path with a code in it, nothing the browser says of itself. */
const line = (request: FastifyRequest, reply: FastifyReply) =>
  `${request.method} ${request.routeOptions.url ?? '(files)'} ${reply.statusCode} ${Math.round(reply.elapsedTime)}`

function whyNot(error: FastifyError) {
  if (error instanceof Away) return 'no-room'
  if (error.statusCode === 413) return 'too-large'
  return error.statusCode && error.statusCode < 500 ? 'bad-request' : 'fault'
}
