import { createRoot } from 'react-dom/client'
import { createActor, fromCallback, fromPromise } from 'xstate'
import { aCode, codeTyped } from '../domain/session/code.ts'
import { own } from '../domain/own.ts'
import { speak, type Language } from '../locales/language.ts'
import type { Context } from '../machine/participant-context.ts'
import { participantMachine, type StreamGiven } from '../machine/participant-machine.ts'
import { App } from './app.tsx'
import { callsAt, roomUrl } from './calls.ts'
import { keptUnder } from './kept.ts'
import { eventSource, openLine, watchPhone } from './line.ts'
import { readNow } from '../domain/session/read-now.ts'
import './room.css'
import type { Room } from './use-room.ts'

const typed = codeTyped(decodeURIComponent(location.pathname.split('/').pop()!))
const code = aCode.test(typed) ? typed : ''
const kept = keptUnder(code)
const calls = callsAt(code)
const inHtml = readNow(document.getElementById('now')!.textContent)
const mine = kept.read()

const machine = participantMachine.provide({
  actors: {
    'find the room': fromPromise(async ({ input: { now } }) => {
      if (code === '') return { ok: false, why: 'not-found' }
      return now ? { ok: true, now } : calls.find(mine.token)
    }),
    join: fromPromise(({ input: { token, group } }) => calls.join(token, group)),
    send: fromPromise(({ input: { token, item } }) => calls.send(token, item)),
    'hear the room': fromCallback<StreamGiven, Pick<Context, 'code' | 'now' | 'stream'>>(
      ({ input: { now, stream }, receive, sendBack }) => {
        const line = openLine(
          {
            poll: (version) => calls.poll(mine.token, version),
            listen: (name, hears) => eventSource(roomUrl(code, `stream?s=${encodeURIComponent(name)}`), hears, readNow),
            watch: watchPhone,
            random: Math.random,
          },
          sendBack,
          { ...(now && { version: now.version }), ...(stream !== undefined && { stream }) },
        )
        receive((event) => line.hear(event.stream))
        return line.close
      },
    ),
  },
  actions: { 'take it back from the server': (_, { token }) => void calls.leave(token) },
  delays: {
    'a while': ({ context: { misses } }) => Math.min(15_000, (500 + 1000 * Math.random()) * 2 ** misses),
  },
})

const actor = createActor(machine, { input: { code, now: inHtml, mine } })
const send: Room['send'] = (event) => actor.send(event)
const root = createRoot(document.getElementById('root')!)
let before = mine

/** What is drawn is kept first: what the page says of the phone is so. */
function draw(): void {
  const snapshot = actor.getSnapshot()
  const { mine } = snapshot.context
  if (snapshot.matches('cleared')) kept.clear()
  else if (mine !== before) kept.write(mine)
  before = mine
  root.render(<App snapshot={snapshot} send={send} isLasting={kept.isLasting()} />)
}

function start(): void {
  actor.subscribe(draw)
  actor.start()
  kept.onOther((other) => send({ type: 'kept.elsewhere', mine: other }))
}

const languages = import.meta.glob<{ readonly language: Language }>('../locales/*/index.ts')
const load = inHtml && own(languages, `../locales/${inHtml.lang}/index.ts`)
if (load)
  void load()
    .then(take, () => undefined)
    .then(start)
else start()

function take({ language }: { readonly language: Language }): void {
  speak(language)
  document.documentElement.lang = language.tag
}
