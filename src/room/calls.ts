import { refusals } from '../domain/session/refusals.ts'
import type { Now } from '../domain/session/wire.ts'
import type { Found, Item, Joined, Refused, Sent } from '../machine/participant-context.ts'
import { isNow } from '../domain/session/read-now.ts'

/** What polling found; no room where it is as it was. */
export type Polled = { readonly ok: true; readonly now?: Now | undefined } | Refused

type Call = {
  readonly method?: 'PUT' | 'DELETE'
  readonly token?: string
  readonly body?: object
  readonly headers?: Readonly<Record<string, string>>
}

/** In ms: as long as an answer is waited for. */
const patience = 10_000

/** Where the sitting's server answers, seen from the page at `/j/CODE`. */
export const roomUrl = (code: string, path: string): URL => new URL(`../api/sessions/${code}/${path}`, location.href)

/** The calls of a phone, as `domain/session/wire.ts` has them. None throws: no answer is one of its answers. */
export const callsAt = (code: string) => {
  const call = (path: string, more?: Call) => told(roomUrl(code, path), more)
  return {
    // With the token: of a session that lets nobody else in, those who are in are told.
    poll: async (token: string, version?: number): Promise<Polled> => {
      const known = version !== undefined && { headers: { 'if-none-match': `"${version}"` } }
      const answer = await call('now', { token, ...known })
      if (answer.status === 304) return { ok: true }
      return answer.status === 200 && isNow(answer.body) ? { ok: true, now: answer.body } : refusal(answer)
    },
    find: async (token: string): Promise<Found> => {
      const answer = await call('now', { token })
      return answer.status === 200 && isNow(answer.body) ? { ok: true, now: answer.body } : refusal(answer)
    },
    join: async (token: string, group: string): Promise<Joined> => {
      const answer = await call('me', { method: 'PUT', token, body: { group } })
      const { stream } = answer.body
      return answer.status === 200 && typeof stream === 'string' ? { ok: true, stream } : refusal(answer)
    },
    send: async (token: string, item: Item): Promise<Sent> => {
      const answer = await call(...asCall(token, item))
      const isKept = item.kind === 'note' ? answer.status < 300 : answer.status === 200 && 'kept' in answer.body
      return isKept && !answer.isOfOthers ? { ok: true } : refusal(answer)
    },
    leave: async (token: string): Promise<void> => void (await call('me', { method: 'DELETE', token })),
  }
}

function asCall(token: string, item: Item): readonly [path: string, more: Call] {
  if (item.kind === 'answer') {
    const { step, round, level, n } = item
    return [`answers/${step}`, { method: 'PUT', token, body: { round, level, n } }]
  }
  const { step, text, withGroup } = item
  return text === ''
    ? [`notes/${step}`, { method: 'DELETE', token }]
    : [`notes/${step}`, { method: 'PUT', token, body: { text, withGroup } }]
}

type Answer = {
  /** 0 where there was none. */
  readonly status: number
  readonly body: Readonly<Record<string, unknown>>
  /** It is no JSON: a proxy's page, or that of a hotel's Wi-Fi. */
  readonly isOfOthers: boolean
}

async function told(url: URL, { method = 'GET' as never, token, body, headers }: Call = {}): Promise<Answer> {
  const inTime = new AbortController()
  const timer = setTimeout(() => inTime.abort(), patience)
  try {
    const response = await fetch(url, {
      method,
      headers: {
        ...headers,
        ...(token && { authorization: `Bearer ${token}` }),
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
      cache: 'no-store',
      signal: inTime.signal,
    })
    const { status } = response
    const text = await response.text()
    if (status === 304 || text === '') return { status, body: {}, isOfOthers: false }
    const read = readObject(text)
    return { status, body: read ?? {}, isOfOthers: !read }
  } catch {
    return { status: 0, body: {}, isOfOthers: false }
  } finally {
    clearTimeout(timer)
  }
}

/** Only the server's own words refuse; anything else may be otherwise in a moment. */
function refusal({ body: { error, now } }: Answer): Refused {
  return { ok: false, why: refusals.find((word) => word === error) ?? 'unreached', now: isNow(now) ? now : undefined }
}

function readObject(text: string): Answer['body'] | undefined {
  try {
    const read = JSON.parse(text) as unknown
    return typeof read === 'object' && read !== null ? (read as Answer['body']) : undefined
  } catch {
    return undefined
  }
}
