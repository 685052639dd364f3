import type { FastifyInstance } from 'fastify'
import type { Live } from '../live.ts'
import { answer } from '../refuse.ts'

/** Whether there is a server for sittings here: a host of files alone has no such page. */
export const live = (app: FastifyInstance, { organisationKey }: Live) =>
  app.get('/api/live', (_request, reply) =>
    answer(reply, JSON.stringify({ live: 1, openTo: organisationKey ? 'key' : 'anyone' })),
  )
