import type { FastifyInstance } from 'fastify'
import { sittingFor, type OfSitting } from '../asked.ts'
import type { Live } from '../live.ts'
import { answer } from '../refuse.ts'

/** What is so in a sitting, whole; nothing where the asker has it already. */
export const now = (app: FastifyInstance, live: Live) =>
  app.get<OfSitting>('/api/sessions/:code/now', async (request, reply) => {
    const sitting = await sittingFor(live, request, reply)
    if (!sitting) return reply
    const tag = `"${sitting.version}"`
    reply.header('etag', tag)
    return request.headers['if-none-match'] === tag ? reply.code(304).send() : answer(reply, sitting.now)
  })
