import type { ServerResponse } from 'node:http'
import { safetyHeaders } from '../serving/safety-headers.ts'
import type { Sitting } from './store/sittings.ts'

/** A phone that has so much unread, in bytes, is cut: it comes again and is told what is so then. */
const mostUnread = 65_536

/** How often those who hear nothing else hear that the line is there, in ms. A comment would be hidden from them. */
const beatEvery = 15_000

/** What phones hear, each on a stream of its own: the whole of a sitting each time, so that a message missed does no harm. */
export type Streams = ReturnType<typeof streams>

export function streams() {
  const open = new Map<string, Map<string, ServerResponse>>()
  const beat = setInterval(() => {
    for (const of of open.values()) for (const response of of.values()) say(response, 'event: beat\ndata: \n\n')
  }, beatEvery).unref()

  function begin(sitting: Sitting, stream: string, response: ServerResponse): void {
    const mine = open.get(sitting.code) ?? new Map<string, ServerResponse>()
    open.set(sitting.code, mine)
    mine.get(stream)?.destroy()
    mine.set(stream, response)
    response.on('close', () => {
      if (mine.get(stream) !== response) return
      mine.delete(stream)
      if (!mine.size && open.get(sitting.code) === mine) open.delete(sitting.code)
    })
    response.writeHead(200, headers)
    say(response, `retry: 1000\n${told(sitting)}`)
  }

  /** Tells all who listen what a sitting is now. */
  function tell(sitting: Sitting): void {
    const says = told(sitting)
    for (const response of open.get(sitting.code)?.values() ?? []) say(response, says)
  }

  /** Ends the streams of a sitting, or all. */
  function end(code?: string): void {
    for (const [of, mine] of open)
      if (code === undefined || of === code) for (const response of mine.values()) response.end()
  }
  return { begin, tell, end, codes: () => [...open.keys()], stop: () => clearInterval(beat) }
}

const headers = Object.fromEntries([
  ...safetyHeaders,
  ['content-type', 'text/event-stream; charset=utf-8'],
  ['cache-control', 'no-cache, no-transform'],
  ['x-accel-buffering', 'no'],
])

const told = ({ version, now }: Sitting) => `id: ${version}\nevent: now\ndata: ${now}\n\n`

function say(response: ServerResponse, text: string): void {
  if (response.writableLength > mostUnread) response.destroy()
  else response.write(text)
}
