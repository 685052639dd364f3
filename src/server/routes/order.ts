import type { FastifyInstance } from 'fastify'
import { ordering } from '../../domain/session/wire.ts'
import { keyIn, sittingFor, type OfSitting } from '../asked.ts'
import type { Live } from '../live.ts'
import { answer, refuse } from '../refuse.ts'

/** Does what the facilitator says, and tells every phone. */
export const order = (app: FastifyInstance, live: Live) =>
  app.post<OfSitting>('/api/sessions/:code/orders', async (request, reply) => {
    const key = keyIn(request)
    if (!key) return refuse(reply, 'unknown')
    if (!(await sittingFor(live, request, reply))) return reply
    const { success, data } = ordering.safeParse(request.body)
    if (!success) return refuse(reply, 'bad-request')
    const done = await live.store.order(request.params.code, key, data, live.clock())
    if (done === 'not-found') return refuse(reply, done)
    live.sittings.changed(done.sitting)
    return done.outcome === 'done'
      ? answer(reply, done.sitting.now)
      : refuse(reply, done.outcome, done.outcome === 'elsewhere' ? done.sitting.now : undefined)
  })
