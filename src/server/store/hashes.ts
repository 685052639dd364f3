import { createHash, createHmac } from 'node:crypto'
import { codeLength, signs } from '../../domain/session/wire.ts'

/**
 * What stands in the store for a person. A phone alone has its token. From it come the name of its stream, from that who it
 * is; and from the token alone who answered a question in one round: nobody without the token can tell that two are one.
 */
export const streamOf = (code: string, token: string): string => hash(`stream/${code}/${token}`)
export const whoOf = (stream: string): string => hash(`who/${stream}`)
export const voterOf = (token: string, code: string, step: string, round: number): string =>
  keyed(token, `answer/${code}/${step}/${round}`).toString('base64url')
export const authorOf = (token: string, code: string, step: string): string =>
  keyed(token, `note/${code}/${step}`).toString('base64url')

/** What stands in the store for a facilitator's key. */
export const hostOf = (key: string): string => hash(`host/${key}`)

/** The code of a sitting, the same on every server, and known beforehand to nobody without its key. */
export function codeOf(key: string, id: string, attempt: number): string {
  let number = keyed(key, `code/${id}/${attempt}`).readBigUInt64BE()
  return Array.from({ length: codeLength }, () => {
    const sign = signs[Number(number % BigInt(signs.length))]!
    number /= BigInt(signs.length)
    return sign
  }).join('')
}

const hash = (said: string) => createHash('sha256').update(said).digest('base64url')
const keyed = (key: string, said: string) => createHmac('sha256', key).update(said).digest()
