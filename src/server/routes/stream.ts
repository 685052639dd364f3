import type { FastifyInstance } from 'fastify'
import { lookUp, notThere, type OfSitting } from '../asked.ts'
import type { Live } from '../live.ts'

/** What is so in a sitting, each time it changes, for a phone that is in. */
export const stream = (app: FastifyInstance, live: Live) =>
  app.get<OfSitting & { Querystring: { readonly s?: string } }>(
    '/api/sessions/:code/stream',
    async (request, reply) => {
      const { store, sittings, streams, limits } = live
      const { code } = request.params
      const mine = request.query.s
      const sitting = typeof mine === 'string' ? await lookUp(live, request, mine) : undefined
      if (!sitting || mine === undefined || !(await store.isIn(code, mine)))
        return notThere(live, request, reply, !!sitting)
      limits.trust(code, mine)
      reply.hijack()
      streams.begin(sittings.newest(sitting), mine, reply.raw)
      return reply
    },
  )
