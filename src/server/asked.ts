import type { FastifyReply, FastifyRequest } from 'fastify'
import * as wire from '../domain/session/wire.ts'
import type { Live } from './live.ts'
import { refuse } from './refuse.ts'
import { hostOf, streamOf } from './store/hashes.ts'
import type { Sitting } from './store/sittings.ts'

export type OfSitting = { Params: { readonly code: string } }
export type OfStep = { Params: { readonly code: string; readonly step: string } }

/** The key of a facilitator, or the token of a phone. */
export function keyIn({ headers }: Pick<FastifyRequest, 'headers'>): string | undefined {
  const [, key] = /^Bearer ([\w-]{22})$/.exec(headers.authorization ?? '') ?? []
  return key
}

export const isCode = (said: string): boolean => wire.code.safeParse(said).success

/** The sitting with a code, but for who has got too many codes wrong to be told of any. `name` is the asker's token, key or stream. */
export async function lookUp(
  { limits, sittings }: Live,
  { params: { code }, ip }: FastifyRequest<OfSitting>,
  name: string | undefined,
): Promise<Sitting | undefined> {
  const isGuess = !limits.isTrusted(code, name) && (await limits.isGuessing(ip))
  return !isGuess && isCode(code) ? sittings.at(code) : undefined
}

/**
 * The sitting a call is about, where whoever asks may know that there is one: while it is open everybody with its code;
 * then those who are in, and its facilitator. Else the call is refused, in words that are the same for all that is not there.
 */
export async function sittingFor(
  live: Live,
  request: FastifyRequest<OfSitting>,
  reply: FastifyReply,
): Promise<Sitting | undefined> {
  const key = keyIn(request)
  const sitting = await lookUp(live, request, key)
  if (sitting && (await maySee(live, sitting, key))) return sitting
  await notThere(live, request, reply, !!sitting)
  return undefined
}

async function maySee({ store }: Live, { code, state, host }: Sitting, key: string | undefined): Promise<boolean> {
  if (state === 'open') return true
  if (!key) return false
  return hostOf(key) === host || (state === 'locked' && (await store.isIn(code, streamOf(code, key))))
}

/** Refuses; and counts a wrong code. One that was right a moment ago is no guess: when a sitting ends, a room full of phones still asks. */
export async function notThere(
  { limits }: Live,
  request: FastifyRequest<OfSitting>,
  reply: FastifyReply,
  isRight: boolean,
): Promise<FastifyReply> {
  if (isRight || limits.wasRight(request.params.code)) return refuse(reply, 'not-found')
  if (await limits.isGuessing(request.ip)) return refuse(reply, 'too-many')
  await limits.wasWrong(request.ip)
  return refuse(reply, 'not-found')
}
