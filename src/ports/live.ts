import type { Creation, Now, Ordering, Progress, Results } from '../domain/session/wire.ts'
import { refusals, type Refusal } from '../domain/session/refusals.ts'
import { isNow } from '../domain/session/read-now.ts'

/** How the facilitator's device reaches a sitting: what it is called, its secret, and the code that phones go by. */
export type Reach = { readonly id: string; readonly key: string; readonly code: string }

/** No answer is `unreached`: it may be otherwise in a moment. */
export type Told<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly why: Refusal | 'unreached'; readonly now?: Now | undefined }

/** An address of the server that this page came from. */
export const hereUrl = (path: string): URL => new URL(path, document.baseURI.replace(/#.*$/, ''))

/** In ms: as long as an answer is waited for. */
const patience = 8000

/**
 * The sitting's server, where this page was served from, as `domain/session/wire.ts` has it. No call throws. Only what a
 * facilitator asks: no answer holds a level before a question is shown.
 */
export const live = {
  /** Whether there is a server for sittings here, and whether it asks for an organisation's word. */
  async isHere(): Promise<'anyone' | 'key' | undefined> {
    const { body } = await call('live')
    return body['live'] === 1 ? (body['openTo'] === 'key' ? 'key' : 'anyone') : undefined
  },
  async begin(
    { id, key }: Pick<Reach, 'id' | 'key'>,
    creation: Creation,
    organisationKey: string,
  ): Promise<Told<string>> {
    const headers: Record<string, string> = organisationKey === '' ? {} : { 'x-organisation-key': organisationKey }
    const answer = await call(`sessions/${id}`, { method: 'PUT', key, body: creation, headers })
    const { code } = answer.body
    return answer.status === 201 && typeof code === 'string' ? { ok: true, value: code } : refused(answer)
  },
  async now({ code, key }: Reach): Promise<Told<Now>> {
    return nowIn(await call(`sessions/${code}/now`, { key }))
  },
  async order({ code, key }: Reach, ordering: Ordering): Promise<Told<Now>> {
    return nowIn(await call(`sessions/${code}/orders`, { method: 'POST', key, body: ordering }))
  },
  async progress({ code, key }: Reach): Promise<Told<Progress>> {
    const answer = await call(`sessions/${code}/progress`, { key })
    const { joined, answered, version } = answer.body
    return [joined, answered, version].every(Number.isInteger)
      ? { ok: true, value: answer.body as unknown as Progress }
      : refused(answer)
  },
  async notes({ code, key }: Reach): Promise<Results['notes']> {
    const { body } = await call(`sessions/${code}/results`, { key })
    const notes = Array.isArray(body['notes']) ? (body['notes'] as unknown[]) : []
    return notes.filter(isNote)
  },
  async remove({ id, key }: Reach): Promise<boolean> {
    const { status } = await call(`sessions/${id}`, { method: 'DELETE', key })
    return status === 204 || status === 404
  },
}

type Note = Results['notes'][number]
const isNote = (one: unknown): one is Note =>
  typeof one === 'object' &&
  one !== null &&
  typeof (one as Note).step === 'string' &&
  typeof (one as Note).text === 'string'

type Call = {
  readonly method?: 'PUT' | 'POST' | 'DELETE'
  readonly key?: string
  readonly body?: object
  readonly headers?: Readonly<Record<string, string>>
}
type Answer = { readonly status: number; readonly body: Readonly<Record<string, unknown>> }

/** A status of 0, and nothing said, where no answer came. */
async function call(path: string, { method = 'GET' as never, key, body, headers }: Call = {}): Promise<Answer> {
  const inTime = new AbortController()
  const timer = setTimeout(() => inTime.abort(), patience)
  try {
    const response = await fetch(hereUrl(`api/${path}`), {
      method,
      headers: {
        ...headers,
        ...(key && { authorization: `Bearer ${key}` }),
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
      cache: 'no-store',
      signal: inTime.signal,
    })
    return { status: response.status, body: objectIn(await response.text()) }
  } catch {
    return { status: 0, body: {} }
  } finally {
    clearTimeout(timer)
  }
}

/** Nothing where it is no object: a proxy's page, or that of a host of files alone. */
function objectIn(text: string): Answer['body'] {
  try {
    const read = JSON.parse(text) as unknown
    return typeof read === 'object' && read !== null ? (read as Answer['body']) : {}
  } catch {
    return {}
  }
}

function nowIn(answer: Answer): Told<Now> {
  return answer.status === 200 && isNow(answer.body) ? { ok: true, value: answer.body } : refused(answer)
}

function refused({ body: { error, now } }: Answer): Told<never> {
  return { ok: false, why: refusals.find((word) => word === error) ?? 'unreached', now: isNow(now) ? now : undefined }
}
