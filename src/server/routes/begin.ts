import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { creation, idOf } from '../../domain/session/wire.ts'
import { keyIn } from '../asked.ts'
import type { Live } from '../live.ts'
import { answer, refuse } from '../refuse.ts'

/** The words of a hundred questions. */
const bodyLimit = 256 * 1024

/** Begins a sitting. The same again answers the same, and on a server that knows nothing of it begins it again. */
export const begin = (app: FastifyInstance, live: Live) =>
  app.put<{ Params: { readonly id: string } }>('/api/sessions/:id', { bodyLimit }, async (request, reply) => {
    const key = keyIn(request)
    if (!key) return refuse(reply, 'unknown')
    const may = await mayBegin(live, request)
    if (may !== 'yes') return refuse(reply, may)
    const { success, data } = creation.safeParse(request.body)
    if (!success || !idOf.safeParse(request.params.id).success) return refuse(reply, 'bad-request')
    const begun = await live.store.begin(request.params.id, key, data, live.clock())
    return typeof begun === 'string' ? refuse(reply, begun) : answer(reply.code(201), JSON.stringify(begun))
  })

async function mayBegin({ organisationKey, limits }: Live, request: FastifyRequest) {
  if (await limits.isGuessing(request.ip)) return 'too-many'
  if (!organisationKey) return (await limits.mayBegin(request.ip)) ? 'yes' : 'too-many'
  if (isSame(organisationKey, String(request.headers['x-organisation-key'] ?? ''))) return 'yes'
  await limits.wasWrong(request.ip)
  return 'not-yours'
}

const isSame = (one: string, other: string) => timingSafeEqual(hash(one), hash(other))
const hash = (said: string) => createHash('sha256').update(said).digest()
