import type { FastifyInstance } from 'fastify'
import { keyIn, sittingFor, type OfSitting } from '../asked.ts'
import type { Live } from '../live.ts'
import { answer, refuse } from '../refuse.ts'

/** What was shown so far, and the notes let out with it, for the facilitator. */
export const results = (app: FastifyInstance, live: Live) =>
  app.get<OfSitting>('/api/sessions/:code/results', async (request, reply) => {
    const key = keyIn(request)
    if (!key) return refuse(reply, 'unknown')
    if (!(await sittingFor(live, request, reply))) return reply
    const told = await live.store.results(request.params.code, key)
    return told ? answer(reply, JSON.stringify(told)) : refuse(reply, 'not-found')
  })
