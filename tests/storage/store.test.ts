import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { blankAnswer, blankAssessment, type Assessment } from '../../src/domain/assessment.ts'
import { edit, type Edit } from '../../src/domain/changes.ts'
import { currentVersion } from '../../src/domain/records/versions.ts'
import { openStore, type Channel, type Store } from '../../src/storage/store.ts'

const day = 24 * 60 * 60 * 1000
const start = Date.parse('2026-11-25T09:00:00.000Z')
let time = start
const now = () => new Date(time).toISOString()
const after = (days: number) => (time = start + days * day)

const one = blankAssessment('one', now(), { title: 'Falls' })
const thought = (what: string, from = '') => ({ what, from })
const parking = (before: object | undefined, what: object | undefined, id = 'a'): Edit =>
  ({ in: 'parkingLot', id, before, after: what }) as Edit

let names = 0
let name: string
let store: Store
/** Another window on the same device. */
const another = () => openStore(now, { name })
const raw = () => openDB(name)

beforeEach(async () => {
  time = start
  name = `store-${++names}`
  store = another()
  await store.create(one)
})

/** A channel that nobody speaks on. */
const silent = (postMessage: (id: string) => void): Channel => ({
  postMessage,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
})

const kept = async () => (await store.open('one'))!
const parked = async () => (await kept()).assessment.parkingLot

describe('an assessment', () => {
  test('is found as it was made, and one that was not is not', async () => {
    expect(await store.open('one')).toEqual({ assessment: one, displaced: [], setAside: [], isBinned: false })
    expect(await store.open('two')).toBeUndefined()
    expect(await store.list()).toEqual([{ id: 'one', title: 'Falls', changedAt: now() }])
  })

  test('is made with all that is kept beside it', async () => {
    const beside = {
      displaced: [
        { in: 'parkingLot', id: 'a', value: { what: 'Other' } },
        { in: 'parkingLot', id: 'gone', value: { what: 'Lost' } },
      ],
      setAside: [
        { in: 'actions', id: 'odd', value: 7 },
        { in: 'actions', id: 'odd', value: 8 },
      ],
    } as const
    const two: Assessment = { ...one, id: 'two', parkingLot: { a: thought('Here') } }
    await store.create(two, beside)
    expect(await store.open('two')).toEqual({ assessment: two, isBinned: false, ...beside })
  })

  test('stands first in the list when it was changed last, by the name it has then', async () => {
    await store.create({ ...one, id: 'two' })
    after(1)
    const about = { ...one.about.about, title: 'Falls at home' }
    await store.write('one', [edit(one, 'about', 'about', about)])
    expect((await store.list()).map(({ id, title }) => [id, title])).toEqual([
      ['one', 'Falls at home'],
      ['two', 'Falls'],
    ])
    await store.write('one', [parking(undefined, thought('No new name'))])
    expect((await store.list())[0]!.title).toBe('Falls at home')
  })
})

describe('a write', () => {
  test('keeps each edit, and takes away what it takes away', async () => {
    const written = await store.write('one', [parking(undefined, thought('A')), parking(undefined, thought('B'), 'b')])
    expect(written).toEqual({ at: now(), merged: [], displaced: [], setAside: [], isBinned: false })
    await store.write('one', [parking(thought('A'), undefined)])
    expect(await parked()).toEqual({ b: thought('B') })
  })

  test('says what came of it where another window had changed other fields', async () => {
    await store.write('one', [parking(undefined, thought('A'))])
    await another().write('one', [parking(thought('A'), thought('A', 'Nurses'))])
    const { merged, displaced } = await store.write('one', [parking(thought('A'), thought('B'))])
    expect(merged).toEqual([parking(thought('B'), thought('B', 'Nurses'))])
    expect(displaced).toEqual([])
    expect(await parked()).toEqual({ a: thought('B', 'Nurses') })
  })

  test('sets aside each value that cannot stand beside it, every one of them, until each is settled', async () => {
    await store.write('one', [parking(undefined, thought('A'))])
    for (const what of ['First', 'Second', 'Third', 'Third'])
      await another().write('one', [parking(thought('A'), thought(what))])
    const aside = (what: string) => ({ in: 'parkingLot', id: 'a', value: { what } })
    const { displaced } = await kept()
    expect(displaced).toEqual([aside('First'), aside('Second')])
    expect(await parked()).toEqual({ a: thought('Third') })
    const settled = { ...parking(thought('Third'), thought('Third')), settles: [{ what: 'First' }] } as Edit
    expect((await store.write('one', [settled])).displaced).toEqual([aside('Second')])
    expect((await kept()).displaced).toEqual([aside('Second')])
  })

  test('that takes a record away leaves what was set aside in its place', async () => {
    await store.write('one', [parking(undefined, thought('A'))])
    await store.write('one', [parking(thought('A'), thought('Mine'))])
    await another().write('one', [parking(thought('A'), thought('Theirs'))])
    await store.write('one', [parking(thought('Theirs'), undefined)])
    expect(await kept()).toMatchObject({
      assessment: { parkingLot: {} },
      displaced: [{ in: 'parkingLot', id: 'a', value: { what: 'Mine' } }],
    })
  })

  test('that is made twice, as where the device was silent, does nothing more', async () => {
    await store.write('one', [parking(undefined, thought('A'))])
    await another().write('one', [parking(thought('A'), thought('Theirs', 'Nurses'))])
    const again = [parking(thought('A'), thought('Mine'))]
    await store.write('one', again)
    const once = await kept()
    await store.write('one', again)
    expect(await kept()).toEqual(once)
  })

  test('of what is begun in a form sets aside the last one of another window alone', async () => {
    const draft = (before: string | undefined, what: string) =>
      ({
        in: 'drafts',
        id: 'action-new',
        before: before && { fields: { what: before } },
        after: { fields: { what } },
      }) as Edit
    await store.write('one', [draft(undefined, 'A')])
    for (const what of ['Ab', 'Ac', 'Ad']) await another().write('one', [draft('A', what)])
    expect((await kept()).displaced).toEqual([{ in: 'drafts', id: 'action-new', value: { fields: { what: 'Ac' } } }])
  })

  test('of something that could not be read again sets that aside, and leaves what is there', async () => {
    await store.write('one', [parking(undefined, thought('A'))])
    const odd = { what: 7, from: '' }
    const written = await store.write('one', [parking(thought('A'), odd)])
    const setAside = [{ in: 'parkingLot', id: 'a', value: odd }]
    expect(written).toMatchObject({ setAside, merged: [{ before: odd, after: thought('A') }], displaced: [] })
    expect(await kept()).toMatchObject({ assessment: { parkingLot: { a: thought('A') } }, setAside })
  })

  test('to one that was removed fails as gone, and keeps nothing of it', async () => {
    await store.remove('one')
    await expect(store.write('one', [parking(undefined, thought('A'))])).rejects.toMatchObject({ failure: 'gone' })
    expect(await (await raw()).count('records')).toBe(0)
  })
})

describe('what cannot be read', () => {
  const odd = { assessment: 'one', in: 'actions', id: 'odd', value: { what: 7 }, version: 3 }

  test.each([
    ['in a record', odd, { in: 'actions', id: 'odd', value: { what: 7 } }],
    [
      'by a newer version',
      { ...odd, value: thought('A'), in: 'parkingLot', version: currentVersion + 1 },
      { in: 'parkingLot', id: 'odd', value: thought('A') },
    ],
    ['of a kind that is not known', { ...odd, in: 'visits' }, { in: 'visits', id: 'odd', value: { what: 7 } }],
    [
      'under an id that is none',
      { ...odd, in: 'parkingLot', id: 'a b', value: thought('A') },
      { in: 'parkingLot', id: 'a b', value: thought('A') },
    ],
    [
      'about it a second time',
      { ...odd, in: 'about', value: one.about.about },
      { in: 'about', id: 'odd', value: one.about.about },
    ],
  ])('%s is set aside, and the rest opens', async (_what, row, aside) => {
    await (await raw()).put('records', row)
    expect(await store.open('one')).toEqual({ assessment: one, displaced: [], setAside: [aside], isBinned: false })
  })

  test('about the assessment itself leaves it without a name, and opens', async () => {
    const db = await raw()
    const row = await db.get('records', ['one', 'about', 'about'])
    await db.put('records', { ...row, value: { title: 7 } })
    expect(await kept()).toMatchObject({
      assessment: { about: { about: { title: '', createdAt: now() } } },
      setAside: [{ in: 'about', id: 'about', value: { title: 7 } }],
    })
  })

  test('is not written over: it is set aside, and what is written has the place', async () => {
    await (await raw()).put('records', { ...odd, in: 'parkingLot', id: 'a' })
    const written = await store.write('one', [parking(undefined, thought('New'))])
    expect(written.setAside).toEqual([{ in: 'parkingLot', id: 'a', value: { what: 7 } }])
    expect(await kept()).toMatchObject({
      assessment: { parkingLot: { a: thought('New') } },
      setAside: written.setAside,
    })
  })

  test('stays until somebody lets go of it, from its own place and from beside', async () => {
    await (await raw()).put('records', odd)
    const beside = { in: 'voices', id: 'odd', value: { group: 1 } }
    await store.create({ ...one, id: 'two' }, { displaced: [], setAside: [beside] })
    await store.letGo('one', { ...odd, id: 'another' })
    expect((await kept()).setAside).toHaveLength(1)
    await store.letGo('one', { in: 'actions', id: 'odd', value: { what: 7 } })
    await store.letGo('two', beside)
    expect((await kept()).setAside).toEqual([])
    expect((await store.open('two'))!.setAside).toEqual([])
  })

  test('goes with the assessment', async () => {
    await store.create({ ...one, id: 'two' }, { displaced: [], setAside: [odd] })
    await store.remove('two')
    expect((await (await raw()).getAll('records')).map(({ assessment }) => assessment as string)).not.toContain('two')
  })

  test('does not let what was displaced beside it go', async () => {
    await (await raw()).put('records', { ...odd, in: 'parkingLot', displaced: [{ what: 'Theirs' }] })
    await store.letGo('one', { in: 'parkingLot', id: 'odd', value: { what: 7 } })
    expect(await kept()).toMatchObject({
      setAside: [],
      displaced: [{ in: 'parkingLot', id: 'odd', value: { what: 'Theirs' } }],
    })
  })
})

describe('a record of the first product, without a version', () => {
  test('is migrated when it is read', async () => {
    const action = { what: 'Ask', owner: 'o'.repeat(360), by: '202611-11-25', done: false, for: '' }
    await (await raw()).put('records', { assessment: 'one', in: 'actions', id: 'old', value: action })
    const { assessment, setAside } = await kept()
    expect(setAside).toEqual([])
    expect(assessment.actions['old']!.what).toBe(`Ask (202611-11-25) (${'o'.repeat(360)})`)
    expect(assessment.actions['old']!.by).toBe('')
  })

  test('is migrated before another window changes it', async () => {
    await (
      await raw()
    ).put('records', {
      assessment: 'one',
      in: 'actions',
      id: 'old',
      value: { what: 'Ask', owner: '', by: '2026-02-31', done: false, for: '' },
    })
    const before = (await kept()).assessment
    const done = { ...before.actions['old']!, done: true }
    expect(await store.write('one', [edit(before, 'actions', 'old', done)])).toMatchObject({ merged: [], setAside: [] })
    expect((await kept()).assessment.actions['old']).toEqual({
      what: 'Ask (2026-02-31)',
      owner: '',
      by: '',
      done: true,
      for: '',
    })
  })

  test('may have one displaced value alone', async () => {
    await (
      await raw()
    ).put('records', {
      assessment: 'one',
      in: 'answers',
      id: 'gap',
      value: { ...blankAnswer, note: 'Here' },
      displaced: { ...blankAnswer, note: 'There' },
    })
    expect((await kept()).displaced).toEqual([{ in: 'answers', id: 'gap', value: { ...blankAnswer, note: 'There' } }])
  })
})

describe('the bin', () => {
  test('holds an assessment until it is put back, and says so to whoever opens or writes it', async () => {
    await store.toBin('one')
    expect(await store.list()).toMatchObject([{ id: 'one', deletedAt: now() }])
    expect((await kept()).isBinned).toBe(true)
    expect(await store.write('one', [parking(undefined, thought('A'))])).toMatchObject({ isBinned: true })
    await store.restore('one')
    expect(await store.list()).toEqual([{ id: 'one', title: 'Falls', changedAt: now() }])
    expect(await kept()).toMatchObject({ isBinned: false, assessment: { parkingLot: { a: thought('A') } } })
  })

  test('is emptied of what was in it for longer than the days given, and of nothing else', async () => {
    await store.create({ ...one, id: 'kept' })
    await store.create({ ...one, id: 'newer' })
    await store.toBin('one')
    after(1)
    await store.toBin('newer')
    after(30)
    await store.emptyBin(30)
    expect((await store.list()).map(({ id }) => id).toSorted()).toEqual(['kept', 'newer', 'one'])
    time += 1
    await store.emptyBin(30)
    expect((await store.list()).map(({ id }) => id).toSorted()).toEqual(['kept', 'newer'])
    expect((await (await raw()).getAll('records')).map(({ assessment }) => assessment as string)).not.toContain('one')
  })

  test('is never emptied of what was changed after it was moved there', async () => {
    await store.toBin('one')
    after(1)
    await store.write('one', [parking(undefined, thought('Typed in the other window'))])
    after(400)
    await store.emptyBin(30)
    expect(await parked()).toEqual({ a: thought('Typed in the other window') })
  })

  test('takes and gives back nothing that is not here', async () => {
    await store.toBin('two')
    await store.restore('two')
    expect((await store.list()).map(({ id }) => id)).toEqual(['one'])
  })
})

describe('every other window', () => {
  test.each<[string, (store: Store) => Promise<unknown>, string[]]>([
    ['a write', (store) => store.write('one', [parking(undefined, thought('A'))]), ['one']],
    ['a move to the bin', (store) => store.toBin('one'), ['one']],
    ['a way back from it', (store) => store.restore('one'), ['one']],
    ['a removal', (store) => store.remove('one'), ['one']],
    ['a new one', (store) => store.create({ ...one, id: 'two' }), ['two']],
    ['what was let go', (store) => store.letGo('one', { in: 'actions', id: 'a', value: 1 }), ['one']],
    ['a clearing', (store) => store.clear(), ['*']],
    ['an emptied bin', (store) => store.emptyBin(-1), ['one']],
  ])('is told of %s, once it is done', async (what, does, told) => {
    if (what === 'an emptied bin') await store.toBin('one')
    const heard: string[] = []
    const channel = silent((id) => heard.push(id))
    await does(openStore(now, { name, channel }))
    expect(heard).toEqual(told)
  })

  test('is not told of what failed', async () => {
    await store.clear()
    const told: string[] = []
    const channel = silent((id) => told.push(id))
    const other = openStore(now, { name, channel })
    await expect(other.write('one', [parking(undefined, thought('A'))])).rejects.toThrow('gone')
    expect(told).toEqual([])
  })

  test('hears until it no longer listens', async () => {
    const heard: string[] = []
    const stop = another().listen((id) => heard.push(id))
    await store.toBin('one')
    await vi.waitFor(() => expect(heard).toEqual(['one']))
    stop()
    await store.restore('one')
    expect(await new Promise((resolve) => setTimeout(resolve, 20, heard))).toEqual(['one'])
  })
})

describe('clearing', () => {
  test('leaves nothing at all', async () => {
    await store.write('one', [parking(undefined, thought('A'))])
    await store.clear()
    expect(await store.list()).toEqual([])
    expect(await (await raw()).count('records')).toBe(0)
  })
})
