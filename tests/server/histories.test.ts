// @vitest-environment node
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { cellsOf, type CellShown } from '../../src/domain/session/cells.ts'
import { ordered, orders, type Order, type Standing } from '../../src/domain/session/question.ts'
import { peopleIn, placeOf, type Row } from '../../src/domain/session/tally.ts'
import * as wire from '../../src/domain/session/wire.ts'
import type { Store } from '../../src/server/store/store.ts'
import { aGrid, aRoom, token } from './room.ts'
import { places, type Place } from './stores.ts'

const tries = Number(process.env['TRIES'] ?? 40)
const groups = ['nurses', 'gps', 'carers'] as const
type Group = (typeof groups)[number]
type Level = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8

type Event =
  | {
      readonly kind: 'answers'
      readonly who: number
      readonly level: Level
      readonly n: number
      readonly round: number
    }
  | { readonly kind: 'joins'; readonly who: number; readonly group: Group }
  | { readonly kind: 'leaves'; readonly who: number }
  | { readonly kind: 'orders'; readonly order: Order }

const who = fc.nat({ max: 9 })
const joins = fc.record({ kind: fc.constant('joins' as const), who, group: fc.constantFrom(...groups) })
const answers = fc.record({
  kind: fc.constant('answers' as const),
  who,
  level: fc.constantFrom<Level>(0, 1, 2, 3, 4, 5, 6, 7, 8),
  n: fc.integer({ min: 1, max: 4 }),
  round: fc.integer({ min: 1, max: 2 }),
})
const histories: fc.Arbitrary<readonly Event[]> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: answers },
      { weight: 3, arbitrary: joins },
      { weight: 1, arbitrary: fc.record({ kind: fc.constant('leaves' as const), who }) },
      { weight: 3, arbitrary: fc.record({ kind: fc.constant('orders' as const), order: fc.constantFrom(...orders) }) },
    ),
    { maxLength: 60 },
  )
  .map((events) => [{ kind: 'joins', who: 0, group: 'gps' }, { kind: 'orders', order: 'open' }, ...events])

/** What a sitting of one question comes to, or of one task, told as simply as it can be. */
function model(smallest: number, isOfMarks: boolean) {
  const people = new Map<number, Group>()
  const said = new Map<number, { readonly group: Group; readonly level: Level; readonly n: number }>()
  const shown: Told[] = []
  let at: Standing = { stage: isOfMarks ? 'answering' : 'waiting', round: 1 }
  const of = (group: Group): Row =>
    Array.from({ length: isOfMarks ? 9 : 5 }, (_, place) => {
      const same = [...said.values()].filter((one) => one.group === group && placeOf(one.level) === place)
      return same.length
    })
  const tally = () => Object.fromEntries([...said.values()].map(({ group }) => [group, of(group)]))
  return {
    shown,
    people: () => people.size,
    does(event: Event): string {
      switch (event.kind) {
        case 'joins':
          people.set(event.who, event.group)
          return 'joined'
        case 'leaves':
          people.delete(event.who)
          said.delete(event.who)
          return 'left'
        case 'answers': {
          const group = people.get(event.who)
          if (!group) return 'unknown'
          if (at.stage !== 'answering' || at.round !== event.round) return 'closed'
          if (event.n > (said.get(event.who)?.n ?? 0)) said.set(event.who, { group, level: event.level, n: event.n })
          return 'kept'
        }
        case 'orders': {
          const next = ordered(at, event.order)
          if (!next) return 'bad-request'
          if (event.order === 'show') shown.push({ round: at.round, ...cellsOf(tally(), smallest) })
          if (event.order === 'show' || event.order === 'withdraw' || event.order === 'again') said.clear()
          at = next
          return 'done'
        }
      }
    },
  }
}

for (const { name, place } of places) {
  let at: Place
  let store: Store
  beforeAll(async () => {
    at = await place()
    store = await at.open()
  })
  afterAll(async () => {
    await store.close()
    await at.remove()
  })

  it(`any history of answers and orders comes to what it says in words, with ${name}`, async () => {
    await fc.assert(
      fc.asyncProperty(
        histories,
        fc.constantFrom(...([1, 3, 5] as const)),
        fc.boolean(),
        async (any, smallest, isOfMarks) => {
          const history = any.map((event) => (isOfMarks || event.kind !== 'answers' ? event : asLevel(event)))
          const key = token()
          const id = `r${key.replaceAll('_', 'x')}`
          const { code } = wire.created.parse(
            await store.begin(id, key, (isOfMarks ? aGrid : aRoom)({ smallest }), Date.UTC(2026, 10)),
          )
          let { version } = (await store.present(code))!
          const tokens = Array.from({ length: 10 }, token)
          const plain = model(smallest, isOfMarks)
          const done = async (event: Event, place: number): Promise<string> => {
            if (event.kind === 'joins') return store.join(code, tokens[event.who]!, event.group)
            if (event.kind === 'leaves') return store.leave(code, tokens[event.who]!).then(() => 'left')
            if (event.kind === 'answers')
              return store.answer({ ...event, code, token: tokens[event.who]!, step: 'first' })
            const given = { id: `o${place}`, version, order: event.order, step: 'first' }
            const outcome = await store.order(code, key, given, Date.UTC(2026, 10))
            return outcome === 'not-found' ? outcome : outcome.outcome
          }
          for (const [place, event] of history.entries()) {
            const expected = plain.does(event)
            expect(await done(event, place), `${place}: ${JSON.stringify(event)}`).toBe(expected)
            if (expected === 'done') version++
          }
          const results = wire.results.parse(await store.results(code, key))
          expect(results.rounds.map(told)).toEqual(plain.shown.map(told))
          for (const { cells } of results.rounds)
            for (const { counts } of cells) expect(peopleIn(counts)).toBeGreaterThanOrEqual(smallest)
          expect((await store.progress(code, key))!.joined).toBe(plain.people())
          await store.remove(id, key)
        },
      ),
      { numRuns: name === 'SQLite' ? tries : Math.ceil(tries / 6) },
    )
  })
}

/** A question has fewer places: four levels, and those who do not know. */
const asLevel = <E extends { readonly level: Level }>(event: E): E => ({ ...event, level: (event.level % 5) as Level })

type Told = { readonly round: number; readonly cells: readonly CellShown<Row>[]; readonly notShown: number }

/** A round as it was shown, whichever order its cells are in. */
const told = ({ round, cells, notShown }: Told) => ({
  round,
  notShown,
  cells: cells
    .map(({ voices, counts }) => [[...voices].sort().join(), counts])
    .sort(([one], [other]) => (one! < other! ? -1 : 1)),
})
