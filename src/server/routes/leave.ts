import type { FastifyInstance } from 'fastify'
import { keyIn, type OfSitting } from '../asked.ts'
import type { Live } from '../live.ts'
import { refuse } from '../refuse.ts'

/** Takes a phone out, with all it said that is not shown. */
export const leave = (app: FastifyInstance, { store }: Live) =>
  app.delete<OfSitting>('/api/sessions/:code/me', async (request, reply) => {
    const token = keyIn(request)
    if (!token) return refuse(reply, 'unknown')
    await store.leave(request.params.code, token)
    return reply.code(204).send()
  })
