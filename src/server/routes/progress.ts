import type { FastifyInstance } from 'fastify'
import { keyIn, sittingFor, type OfSitting } from '../asked.ts'
import type { Live } from '../live.ts'
import { answer, refuse } from '../refuse.ts'

/** How many have answered, for the facilitator: never who, and no level. */
export const progress = (app: FastifyInstance, live: Live) =>
  app.get<OfSitting>('/api/sessions/:code/progress', async (request, reply) => {
    const key = keyIn(request)
    if (!key) return refuse(reply, 'unknown')
    if (!(await sittingFor(live, request, reply))) return reply
    const told = await live.store.progress(request.params.code, key)
    return told ? answer(reply, JSON.stringify(told)) : refuse(reply, 'not-found')
  })
