import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Now } from '../../src/domain/session/wire.ts'
import type { LineEvent } from '../../src/machine/participant-machine.ts'
import type { Polled } from '../../src/room/calls.ts'
import { openLine, type Hears } from '../../src/room/line.ts'
import { atStage, ended, quiet } from './a-room.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A line whose streams and polls a test answers. */
function aLine(given: { version?: number; stream?: string } = { version: 1, stream: 's1' }, random = 0.5) {
  const told: LineEvent[] = []
  const streams: { name: string; hears: Hears; isOpen: boolean }[] = []
  const polled: (number | undefined)[] = []
  const world = { answer: { ok: true } as Polled, wake: (_awake: boolean) => {}, isWatched: true }
  const line = openLine(
    {
      poll: async (version) => {
        polled.push(version)
        return world.answer
      },
      listen: (name, hears) => {
        const stream = { name, hears, isOpen: true }
        streams.push(stream)
        return { close: () => (stream.isOpen = false) }
      },
      watch: (isAwake) => {
        world.wake = isAwake
        return () => (world.isWatched = false)
      },
      random: () => random,
    },
    (event) => told.push(event),
    given,
  )
  const types = () => told.map(({ type }) => type)
  const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)
  return { line, told, types, streams, polled, world, pass, last: () => streams.at(-1)! }
}

describe('the line to the room', () => {
  test('is live once the stream says where the room is, and polls nothing then', async () => {
    const { types, last, polled, pass } = aLine()
    last().hears.now(quiet)
    for (let beats = 0; beats < 8; beats++) {
      await pass(15_000)
      last().hears.beat()
    }
    expect([types(), polled]).toEqual([['line.live', 'heard'], []])
  })

  test('polls each three to five seconds where the stream opens and nothing comes', async () => {
    const { types, polled, pass, world } = aLine()
    await pass(3999)
    expect(polled).toEqual([])
    world.answer = { ok: true, now: atStage('answering') }
    await pass(1)
    expect(types()).toEqual(['line.polling', 'heard'])
    world.answer = { ok: true }
    await pass(4000)
    await pass(4000)
    expect(polled).toEqual([1, 3, 3])
  })

  test('gives a mute stream up after 35 seconds, tries one more, and then one each five minutes', async () => {
    const { streams, pass } = aLine()
    await pass(34_999)
    expect(streams.map(({ isOpen }) => isOpen)).toEqual([true])
    await pass(1)
    expect(streams.map(({ isOpen }) => isOpen)).toEqual([false, true])
    await pass(35_000)
    expect(streams.map(({ isOpen }) => isOpen)).toEqual([false, false])
    await pass(299_000)
    expect(streams).toHaveLength(2)
    await pass(1000)
    expect(streams).toHaveLength(3)
  })

  test('takes a stream that fell silent for dead, and polls meanwhile', async () => {
    const { types, streams, last, polled, pass } = aLine()
    last().hears.now(quiet)
    await pass(35_000)
    expect([types(), streams.length, polled.length]).toEqual([['line.live', 'heard', 'line.polling'], 2, 1])
    last().hears.now(atStage('answering'))
    await pass(10_000)
    expect(types().slice(3)).toEqual(['line.live', 'heard'])
    expect(polled).toHaveLength(1)
  })

  test('says that nobody answers, waits longer each time, and not past fifteen seconds', async () => {
    const { types, streams, last, world, pass } = aLine()
    last().hears.now(quiet)
    world.answer = { ok: false, why: 'unreached' }
    const opened: number[] = []
    for (let second = 0; second < 120; second++) {
      if (last().isOpen && streams.length > opened.length) {
        opened.push(second)
        last().hears.failed(false)
      }
      await pass(1000)
    }
    const waits = opened.slice(1).map((at, place) => at - opened[place]!)
    expect(waits.slice(0, 4)).toEqual(waits.slice(0, 4).toSorted((a, b) => a - b))
    expect(Math.max(...waits)).toBeLessThanOrEqual(15)
    expect(types().filter((type) => type === 'line.away')).toHaveLength(1)
    world.answer = { ok: true, now: atStage('answering') }
    const before = types().length
    await pass(15_000)
    expect(types().slice(before, before + 2)).toEqual(['line.polling', 'heard'])
  })

  test('asks for the whole room after it was away: another server may count from one', async () => {
    const { polled, world, pass } = aLine({ version: 7 })
    await pass(0)
    world.answer = { ok: false, why: 'unreached' }
    await pass(4000)
    await pass(15_000)
    expect(polled.slice(0, 3)).toEqual([7, 7, undefined])
  })

  test('says that a server will have none of its stream, and that a session is gone', async () => {
    const { types, last, world, pass } = aLine()
    world.answer = { ok: false, why: 'not-found' }
    last().hears.failed(true)
    await pass(0)
    expect(types()).toEqual(['stream.refused', 'gone'])
    world.answer = { ok: true, now: quiet }
    await pass(15_000)
    expect(types().slice(2, 4)).toEqual(['line.polling', 'heard'])
  })

  test('asks at once when the phone wakes, and says again how it hears', async () => {
    const { types, last, polled, world, pass } = aLine()
    last().hears.now(quiet)
    world.wake(false)
    await pass(1000)
    expect(polled).toEqual([])
    world.wake(true)
    await pass(0)
    expect([types(), polled]).toEqual([['line.live', 'heard', 'slept', 'woke', 'line.live'], [1]])
  })

  test('does not poll while the phone sleeps', async () => {
    const { polled, world, pass } = aLine({ version: 1 })
    await pass(0)
    world.wake(false)
    await pass(60_000)
    expect(polled).toHaveLength(1)
  })

  test('leaves a stream that ends while it sleeps, and opens one when it wakes', async () => {
    const { streams, last, world, pass } = aLine()
    last().hears.now(quiet)
    world.wake(false)
    last().hears.failed(false)
    await pass(60_000)
    expect(streams).toHaveLength(1)
    world.wake(true)
    expect(streams).toHaveLength(2)
  })

  test('believes the stream and not a poll that began before it spoke', async () => {
    const { told, last, pass, world } = aLine()
    await pass(3999)
    world.answer = { ok: true, now: atStage('answering') }
    const polling = pass(1)
    last().hears.now(atStage('shown'))
    await polling
    expect(told.flatMap((event) => (event.type === 'heard' ? [stageOf(event.now)] : []))).toEqual(['shown'])
  })

  test('is closed when the session ends, and leaves nothing running', async () => {
    const { types, last, streams, world, pass } = aLine()
    last().hears.now(ended)
    expect([types(), last().isOpen, world.isWatched]).toEqual([['line.live', 'heard'], false, false])
    await pass(600_000)
    expect([streams.length, vi.getTimerCount()]).toEqual([1, 0])
  })

  test('goes on with the stream it hears where it is given the same', () => {
    const { line, streams, last } = aLine()
    last().hears.now(quiet)
    line.hear('s1')
    expect(streams).toHaveLength(1)
    last().hears.failed(true)
    line.hear('s1')
    expect(streams).toHaveLength(2)
  })

  test('listens to another stream when it is given one', async () => {
    const { line, streams, pass } = aLine({ version: 1 })
    await pass(0)
    line.hear('s2')
    expect(streams.map(({ name, isOpen }) => [name, isOpen])).toEqual([['s2', true]])
    line.hear('s3')
    expect(streams.map(({ name, isOpen }) => [name, isOpen])).toEqual([
      ['s2', false],
      ['s3', true],
    ])
    line.close()
    await pass(600_000)
    expect(vi.getTimerCount()).toBe(0)
  })
})

const stageOf = (now: Now) => now.steps[0]?.stage
