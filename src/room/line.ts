import type { Now } from '../domain/session/wire.ts'
import type { LineEvent } from '../machine/participant-machine.ts'
import type { Polled } from './calls.ts'

/** A stream that is open. `failed` comes once, and says whether the server would have none of it. */
type Stream = { readonly close: () => void }
export type Hears = {
  readonly now: (now: Now) => void
  readonly beat: () => void
  readonly failed: (isRefused: boolean) => void
}

export type Ports = {
  readonly poll: (version: number | undefined) => Promise<Polled>
  readonly listen: (stream: string, hears: Hears) => Stream
  /** Says whenever the phone falls asleep, and wakes or is online again. */
  readonly watch: (isAwake: (awake: boolean) => void) => () => void
  readonly random: () => number
}

/** In ms: until a stream that says nothing is helped by polling, and until it is given up; the server beats each 15 s. */
const patience = { first: 4000, silence: 35_000, afterTwoMute: 300_000, steady: 10_000 }

/**
 * The line to the room: a stream, and polling wherever it says nothing. A proxy may swallow a stream without an error, so it
 * is the silence that tells. What is heard is the whole room each time, so that nothing missed does any harm.
 */
export function openLine(ports: Ports, tell: (event: LineEvent) => void, given: { version?: number; stream?: string }) {
  const timers = { poll: timer(), silence: timer(), reopen: timer(), steady: timer() }
  let { version, stream } = given
  let open: Stream | undefined
  let said: LineEvent['type'] | undefined
  let [isLive, isAsleep, isClosed] = [false, false, false]
  let [heard, misses, mute, failures] = [0, 0, 0, 0]

  const say = (type: 'line.live' | 'line.polling' | 'line.away') => {
    if (said !== type) tell({ type })
    said = type
  }

  const hear = (now: Now) => {
    version = now.version
    heard++
    misses = 0
    tell({ type: 'heard', now })
    if (now.state === 'ended') close()
  }

  async function poll(): Promise<void> {
    timers.poll.stop()
    const before = heard
    const told = await ports.poll(misses === 0 ? version : undefined)
    // The stream has spoken since, or nobody listens any more.
    if (isClosed || heard !== before) return
    if (told.ok) {
      if (!isLive) say('line.polling')
      if (told.now) hear(told.now)
      misses = 0
    } else {
      misses++
      if (told.why === 'not-found') beGone()
      else if (!isLive) say('line.away')
    }
    if (!isLive && !isAsleep && !isClosed) timers.poll.start(pause(), poll)
  }

  /** There is no such session, or not yet: whatever stream is open belongs to none. */
  function beGone(): void {
    hangUp()
    timers.reopen.start(backOff(misses), listen)
    tell({ type: 'gone' })
  }

  const pause = () => (misses === 0 ? 3000 + 2000 * ports.random() : backOff(misses))
  const backOff = (times: number) => Math.min(15_000, (200 + 1000 * ports.random()) * 2 ** (times - 1))

  function listen(): void {
    hangUp()
    if (!stream || isClosed) return
    open = ports.listen(stream, {
      now: (now) => {
        isLive = true
        mute = 0
        timers.poll.stop()
        timers.steady.start(patience.steady, () => (failures = 0))
        say('line.live')
        hear(now)
        awaitWord()
      },
      beat: awaitWord,
      failed: (isRefused) => {
        hangUp()
        failures++
        if (isRefused) tell({ type: 'stream.refused' })
        // Nobody looks: another window of this phone may have the stream now.
        if (isAsleep) return
        timers.reopen.start(backOff(failures), listen)
        void poll()
      },
    })
    timers.silence.start(patience.first, () => {
      timers.silence.start(patience.silence - patience.first, giveUp)
      void poll()
    })
  }

  function awaitWord(): void {
    if (!isClosed && isLive) timers.silence.start(patience.silence, giveUp)
  }

  /** Of a stream that is mute. The second time one is tried, and after that now and then. */
  function giveUp(): void {
    hangUp()
    mute++
    if (mute < 2) listen()
    else timers.reopen.start(patience.afterTwoMute, listen)
    void poll()
  }

  function hangUp(): void {
    open?.close()
    open = undefined
    isLive = false
    for (const one of [timers.silence, timers.reopen, timers.steady]) one.stop()
  }

  const stopWatching = ports.watch((awake) => {
    isAsleep = !awake
    if (!awake) {
      timers.poll.stop()
      return tell({ type: 'slept' })
    }
    tell({ type: 'woke' })
    said = undefined
    if (isLive) say('line.live')
    else if (mute < 2 && !open) listen()
    void poll()
  })

  function close(): void {
    isClosed = true
    hangUp()
    timers.poll.stop()
    stopWatching()
  }

  if (stream) listen()
  else void poll()

  return {
    /** There is a stream, or another one. */
    hear: (another: string) => {
      if (another === stream && isLive) return
      stream = another
      failures = mute = 0
      listen()
    },
    close,
  }
}

function timer() {
  let running: ReturnType<typeof setTimeout> | undefined
  const stop = () => clearTimeout(running)
  return {
    stop,
    start: (ms: number, then: () => unknown) => {
      stop()
      running = setTimeout(then, ms)
    },
  }
}

/** A stream of the browser's own. It is closed at its first failure: when to try again is the line's to say. */
export function eventSource(url: string | URL, hears: Hears, read: (text: string) => Now | undefined): Stream {
  const source = new EventSource(url)
  source.addEventListener('now', ({ data }: MessageEvent<string>) => {
    const now = read(data)
    if (now) hears.now(now)
  })
  source.addEventListener('beat', hears.beat)
  source.addEventListener('error', () => {
    const isRefused = source.readyState === EventSource.CLOSED
    source.close()
    hears.failed(isRefused)
  })
  return { close: () => source.close() }
}

/** Whether the phone is awake, as far as a page can tell. */
export function watchPhone(isAwake: (awake: boolean) => void): () => void {
  const onChange = () => isAwake(document.visibilityState === 'visible')
  const onBack = ({ type, persisted }: Event & { readonly persisted?: boolean }) => {
    if (type === 'online' || persisted) isAwake(true)
  }
  document.addEventListener('visibilitychange', onChange)
  addEventListener('online', onBack)
  addEventListener('pageshow', onBack)
  return () => {
    document.removeEventListener('visibilitychange', onChange)
    removeEventListener('online', onBack)
    removeEventListener('pageshow', onBack)
  }
}
