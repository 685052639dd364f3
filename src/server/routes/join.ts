import type { FastifyInstance } from 'fastify'
import { joining } from '../../domain/session/wire.ts'
import { keyIn, sittingFor, type OfSitting } from '../asked.ts'
import type { Live } from '../live.ts'
import { answer, refuse } from '../refuse.ts'
import { streamOf } from '../store/hashes.ts'
import { most } from '../store/sittings.ts'

/** Lets a phone in, for a group; from now on for that one. */
export const join = (app: FastifyInstance, live: Live) =>
  app.put<OfSitting>('/api/sessions/:code/me', async (request, reply) => {
    const { store, limits } = live
    const { code } = request.params
    const token = keyIn(request)
    if (!token) return refuse(reply, 'unknown')
    const sitting = await sittingFor(live, request, reply)
    if (!sitting) return reply
    const { success, data } = joining.safeParse(request.body)
    if (!success || !sitting.groups.includes(data.group)) return refuse(reply, 'bad-request')
    const isRaised = sitting.most > most.people
    if (!isRaised && !limits.isTrusted(code, token) && !limits.mayJoin(code, request.ip)) return refuse(reply, 'full')
    const outcome = await store.join(code, token, data.group)
    if (outcome !== 'joined') return refuse(reply, outcome)
    const stream = streamOf(code, token)
    for (const name of [token, stream]) limits.trust(code, name)
    return answer(reply, JSON.stringify({ stream }))
  })
