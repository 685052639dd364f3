import type { FastifyInstance } from 'fastify'
import { answering, type Said } from '../../domain/session/wire.ts'
import { keyIn, type OfStep } from '../asked.ts'
import type { Live } from '../live.ts'
import { answer as say, refuse } from '../refuse.ts'
import { streamOf } from '../store/hashes.ts'

/** Of a task: where those who do not know stand. */
const notKnown = 8

/** Beyond the levels of a question. */
const isMark = (level: Said): boolean => typeof level === 'number' && level > 3

/** Keeps an answer. It is on disk before that is said, and if it is not counted that is said too. */
export const answer = (app: FastifyInstance, { store, sittings, limits }: Live) =>
  app.put<OfStep>('/api/sessions/:code/answers/:step', async (request, reply) => {
    const { code, step } = request.params
    const token = keyIn(request)
    if (!token) return refuse(reply, 'unknown')
    const { success, data } = answering.safeParse(request.body)
    if (!success) return refuse(reply, 'bad-request')
    const isOfMarks = (await sittings.at(code))?.isOfMarks ?? false
    const { level } = data
    if (!isOfMarks && isMark(level))
      // Whoever is not in is told no more of it than of a code that is wrong.
      return refuse(reply, (await store.isIn(code, streamOf(code, token))) ? 'bad-request' : 'unknown')
    const place = isOfMarks && level === 'unknown' ? notKnown : level
    const outcome = await store.answer({ code, token, step, ...data, level: place })
    if (outcome === 'unknown') return refuse(reply, outcome)
    limits.trust(code, token)
    if (outcome === 'kept') return say(reply, `{"kept":${data.n}}`)
    return refuse(reply, outcome, (await sittings.read(code))?.now)
  })
