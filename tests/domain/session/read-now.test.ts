import fc from 'fast-check'
import { expect, test } from 'vitest'
import { now as onTheWire } from '../../../src/domain/session/wire.ts'
import { isNow, readNow } from '../../../src/domain/session/read-now.ts'
import { atStage, ended, marking, ownPace, quiet } from '../../room/a-room.ts'

const rooms = [
  quiet,
  ownPace,
  marking,
  ended,
  ...(['waiting', 'answering', 'closed', 'shown'] as const).map((stage) => atStage(stage)),
]

test.each(rooms)('takes a room that the contract has: %#', (room) => {
  expect(onTheWire.safeParse(room).success).toBe(true)
  expect(readNow(JSON.stringify(room))).toEqual(room)
})

test.each([null, '', 'null', '7', '"closed"', '[]', '{}', '<h1>Welcome to our Wi-Fi</h1>'])(
  'takes no room from %j',
  (text) => {
    expect(readNow(text)).toBe(undefined)
  },
)

/** Every place of a room, as a path. */
const placesIn = (value: unknown, path: readonly string[] = []): readonly (readonly string[])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, one]) => [[...path, key], ...placesIn(one, [...path, key])])
    : []

const withAt = (value: unknown, [key, ...path]: readonly string[], other: unknown): unknown => {
  if (key === undefined) return other
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<string, unknown>
  copy[key] = withAt(copy[key], path, other)
  return copy
}

test('takes none in which anything the page draws or counts is of another kind', () => {
  const room = atStage('shown')
  const free = ['at']
  fc.assert(
    fc.property(
      fc.constantFrom(...placesIn(room).filter(([first]) => !free.includes(first!))),
      fc.constantFrom<unknown>(null, true, { a: 1 }, [[]]),
      (path, other) => {
        expect(isNow(withAt(room, path, other)), path.join('/')).toBe(false)
      },
    ),
    { numRuns: 500 },
  )
})
