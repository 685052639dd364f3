import type { FastifyInstance } from 'fastify'
import { noting } from '../../domain/session/wire.ts'
import { keyIn, type OfStep } from '../asked.ts'
import type { Live } from '../live.ts'
import { answer, refuse } from '../refuse.ts'

/** Keeps what a person writes beside a question until it is let out with others, or takes it back before. */
export function note(app: FastifyInstance, { store, sittings }: Live): void {
  app.put<OfStep>('/api/sessions/:code/notes/:step', async (request, reply) => {
    const { code, step } = request.params
    const token = keyIn(request)
    if (!token) return refuse(reply, 'unknown')
    const { success, data } = noting.safeParse(request.body)
    if (!success) return refuse(reply, 'bad-request')
    const outcome = await store.keepNote(code, token, step, data)
    if (outcome === 'kept') return answer(reply, '{}')
    return refuse(reply, outcome, outcome === 'closed' ? (await sittings.read(code))?.now : undefined)
  })

  app.delete<OfStep>('/api/sessions/:code/notes/:step', async (request, reply) => {
    const { code, step } = request.params
    const token = keyIn(request)
    if (!token) return refuse(reply, 'unknown')
    await store.dropNote(code, token, step)
    return reply.code(204).send()
  })
}
