import type { FastifyInstance } from 'fastify'
import { keyIn } from '../asked.ts'
import type { Live } from '../live.ts'
import { refuse } from '../refuse.ts'

/** Deletes all of a sitting. Again, it is as gone as before. */
export const remove = (app: FastifyInstance, { store, sittings }: Live) =>
  app.delete<{ Params: { readonly id: string } }>('/api/sessions/:id', async (request, reply) => {
    const key = keyIn(request)
    if (!key) return refuse(reply, 'unknown')
    const code = await store.remove(request.params.id, key)
    if (code) sittings.gone(code)
    return reply.code(204).send()
  })
