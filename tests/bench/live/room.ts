import { nanoid } from 'nanoid'
import { streamOf } from '../../../src/server/store/hashes.ts'
import { line, stream, type Line, type Stream } from './line.ts'

export type Phone = {
  readonly token: string
  readonly stream: string
  n: number
  line: Line
  hears: Stream | undefined
}

/** A sitting with a question open and so many phones in it, each with a line and a stream. */
export async function room(port: number, many: number) {
  const key = nanoid(22)
  const host = line(port)
  const id = `r${Math.floor(Math.random() * 1e9)}`
  const levels = ['Nothing of the kind yet.', 'A beginning was made.', 'Mostly so.', 'Wholly, and it is known.']
  const steps = ['first', 'second'].map((step) => ({
    id: step,
    ask: `What is the ${step} thing to be settled here?`,
    help: '',
    levels,
  }))
  const groups = ['nurses', 'gps', 'carers'].map((group) => ({ id: group, name: group, organisation: 'The Trust' }))
  const creation = { title: 'A room', lang: 'en-GB', groups, smallest: 5, pace: 'together', steps }
  if ((await host.ask('PUT', `/api/sessions/${id}`, key, JSON.stringify(creation))) !== 201)
    throw new Error('not begun')
  const { code } = JSON.parse(host.body()) as { code: string }
  const at = `/api/sessions/${code}`

  async function give(order: string, step?: string) {
    await host.ask('GET', `${at}/now`, key)
    const { version } = JSON.parse(host.body()) as { version: number }
    const status = await host.ask(
      'POST',
      `${at}/orders`,
      key,
      JSON.stringify({ id: `o${nanoid().replaceAll(/[_-]/g, 'x')}`, version, order, step }),
    )
    if (status !== 200) throw new Error(`${order}: ${status}`)
  }
  await give('raise-limit')
  await give('open', 'first')
  const phones: Phone[] = []
  for (let begun = 0; begun < many; begun += 50)
    // oxlint-disable-next-line no-await-in-loop
    phones.push(
      ...(await Promise.all(
        Array.from({ length: Math.min(50, many - begun) }, (_one, nth) => joined(port, code, at, begun + nth)),
      )),
    )
  return {
    code,
    at,
    key,
    phones,
    give,
    close: () => {
      for (const phone of phones) {
        phone.line.close()
        phone.hears?.close()
      }
      host.close()
    },
  }
}
export type Room = Awaited<ReturnType<typeof room>>

async function joined(port: number, code: string, at: string, nth: number): Promise<Phone> {
  const token = nanoid(22)
  const mine = line(port)
  const status = await mine.ask(
    'PUT',
    `${at}/me`,
    token,
    JSON.stringify({ group: ['nurses', 'gps', 'carers'][nth % 3] }),
  )
  if (status !== 200) throw new Error(`not in: ${status}`)
  const phone: Phone = { token, stream: streamOf(code, token), n: 0, line: mine, hears: undefined }
  phone.hears = stream(port, code, phone.stream)
  await phone.hears.hears('event: now')
  return phone
}

/** Ms until an answer is acknowledged. */
export async function answered({ at }: Pick<Room, 'at'>, phone: Phone): Promise<number> {
  const from = performance.now()
  const body = `{"round":1,"level":${phone.n % 4},"n":${++phone.n}}`
  const status = await phone.line.ask('PUT', `${at}/answers/first`, phone.token, body)
  if (status !== 200) throw new Error(`answer: ${status}`)
  return performance.now() - from
}
