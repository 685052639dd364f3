import type { FastifyInstance, FastifyReply } from 'fastify'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { end, filesIn, pressed } from '../serving/files.ts'
import { safetyHeaders } from '../serving/safety-headers.ts'
import { isCode } from './asked.ts'
import type { Live } from './live.ts'

/** The product itself, as `npm start` serves it, and at /j/CODE the page of a phone. */
export function pages(app: FastifyInstance, folder: string, live: Live): void {
  const files = filesIn(folder)
  app.setNotFoundHandler((request, reply) => {
    reply.hijack()
    if (request.url.startsWith('/api/')) end(reply.raw, 404)
    else files(request.raw, reply.raw)
  })

  app.get<{ Params: { readonly code: string } }>('/j/:code', async ({ params, ip, raw }, reply) => {
    const code = params.code.toUpperCase().replaceAll('-', '')
    const now = await nowFor(live, code, ip)
    const html = await roomPage(folder)
    reply.hijack()
    if (html === undefined) end(reply.raw, 404, missing)
    else pressed(raw, reply.raw, () => show(reply, now === undefined ? 404 : 200, withNow(html, now)))
    return reply
  })
}

const missing = 'The page for phones is not built: run npm run live, or npm run build first.'

/** What is so, for anyone who has the code of an open sitting. A page comes all the same: it says that there is none. */
async function nowFor({ sittings, limits }: Live, code: string, address: string): Promise<string | undefined> {
  if (await limits.isGuessing(address)) return undefined
  const sitting = isCode(code) ? await sittings.at(code) : undefined
  if (!sitting && !limits.wasRight(code)) await limits.wasWrong(address)
  return sitting?.state === 'open' ? sitting.now : undefined
}

const roomPage = (folder: string) => readFile(join(folder, 'room.html'), 'utf8').catch(() => undefined)

/** The page asks for its files from one folder up, and begins with the question in it: nothing has to be fetched first. */
function withNow(html: string, now = 'null'): string {
  const script = `<script type="application/json" id="now">${now.replaceAll('<', '\\u003c')}</script>`
  const page = html.replaceAll('="./', '="../')
  const place = /<script type="application\/json" id="now">[^<]*<\/script>/
  return place.test(page) ? page.replace(place, () => script) : page.replace('</head>', () => `${script}</head>`)
}

function show({ raw }: FastifyReply, status: number, html: string): void {
  raw.setHeaders(safetyHeaders).setHeader('content-type', 'text/html; charset=utf-8')
  raw.writeHead(status).end(html)
}
