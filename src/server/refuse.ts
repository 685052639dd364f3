import type { FastifyReply } from 'fastify'
import type { Refusal } from '../domain/session/wire.ts'

const statuses: Readonly<Record<Refusal, number>> = {
  'bad-request': 400,
  unknown: 401,
  'not-yours': 403,
  'not-found': 404,
  closed: 409,
  elsewhere: 409,
  full: 409,
  'too-large': 413,
  'too-many': 429,
  'no-room': 503,
}

/** Says no, and why; where the asker has to know it, what is so now (`Now` as JSON). */
export function refuse(reply: FastifyReply, error: Refusal, now?: string): FastifyReply {
  if (error === 'too-many') reply.header('retry-after', '60')
  if (error === 'no-room') reply.header('retry-after', '2')
  return answer(reply.code(statuses[error]), now ? `{"error":"${error}","now":${now}}` : JSON.stringify({ error }))
}

/** Answers with JSON. */
export const answer = (reply: FastifyReply, json: string): FastifyReply => reply.type('application/json').send(json)
