// @vitest-environment node
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Now, Ordering } from '../../src/domain/session/wire.ts'
import * as wire from '../../src/domain/session/wire.ts'
import type { Store } from '../../src/server/store/store.ts'
import { aGrid, aRoom, token } from './room.ts'
import { places, type Place } from './stores.ts'

const day = 86_400_000
const begun = Date.UTC(2026, 10, 26, 9)

describe.each(places)('what $name keeps of a sitting', ({ place }) => {
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

  /** A sitting with a facilitator who gives orders on what is so then. */
  async function sitting(of: Partial<wire.Creation> = {}) {
    const id = token()
    const key = token()
    const { code } = (await store.begin(`r-${id.replaceAll('_', 'x')}`, key, aRoom(of), begun)) as { code: string }
    const now = async () => wire.now.parse(JSON.parse((await store.present(code))!.now))
    let orders = 0
    const give = async (order: Ordering['order'], more: Partial<Ordering> = {}) => {
      const { version } = await now()
      const done = await store.order(code, key, { id: `order-${orders++}`, version, order, ...more }, begun)
      return done === 'not-found' ? done : done.outcome
    }
    const phone = async (group: string) => {
      const mine = token()
      expect(await store.join(code, mine, group)).toBe('joined')
      return {
        token: mine,
        says: (level: 0 | 1 | 2 | 3 | 8 | 'unknown', n = 1, round = 1, step = 'first') =>
          store.answer({ code, token: mine, step, round, level, n }),
        notes: (text: string, withGroup = false, step = 'first') =>
          store.keepNote(code, mine, step, { text, withGroup }),
      }
    }
    const phones = (group: string, many: number) => Promise.all(Array.from({ length: many }, () => phone(group)))
    const results = async () => wire.results.parse(await store.results(code, key))
    const progress = async () => wire.progress.parse(await store.progress(code, key))
    return { code, key, id, now, give, phone, phones, results, progress }
  }
  const step = (now: Now, id = 'first') => now.steps.find((one) => one.id === id)

  it('is begun once: again it answers the same, and to another key nothing', async () => {
    const key = token()
    const first = await store.begin('once', key, aRoom(), begun)
    expect(wire.created.parse(first).code).toMatch(/^[B-Y346789]{8}$/)
    expect(await store.begin('once', key, aRoom({ title: 'Other' }), begun + day)).toEqual(first)
    expect(await store.begin('once', token(), aRoom(), begun)).toBe('not-yours')
  })

  it('has the same code where it is begun again after all was lost, and counts as newer', async () => {
    const key = token()
    const { code } = wire.created.parse(await store.begin('lost', key, aRoom(), begun))
    const before = (await store.present(code))!.version
    expect(await store.remove('lost', key)).toBe(code)
    expect(wire.created.parse(await store.begin('lost', key, aRoom(), begun + 60_000)).code).toBe(code)
    expect((await store.present(code))!.version).toBeGreaterThan(before)
  })

  it('takes answers of those who are in, while the question is open, of its round', async () => {
    const { code, give, phone } = await sitting()
    const nurse = await phone('nurses')
    expect(await nurse.says(2)).toBe('closed')
    expect(await give('open', { step: 'first' })).toBe('done')
    expect(await nurse.says(2)).toBe('kept')
    expect(await nurse.says(2, 2, 2)).toBe('closed')
    expect(await nurse.says(2, 3, 1, 'no-such-step')).toBe('closed')
    expect(await store.answer({ code, token: token(), step: 'first', round: 1, level: 1, n: 1 })).toBe('unknown')
    expect(await give('close', { step: 'first' })).toBe('done')
    expect(await nurse.says(3, 2)).toBe('closed')
  })

  it('counts the answer with the highest number, in whichever order they come, and for the group of then', async () => {
    const { code, give, phones, results } = await sitting()
    const nurses = await phones('nurses', 4)
    await give('open', { step: 'first' })
    for (const nurse of nurses) await Promise.all([nurse.says(3, 7), nurse.says(0, 2), nurse.says('unknown', 6)])
    await store.join(code, nurses[0]!.token, 'gps')
    await nurses[0]!.says(1, 7)
    await give('close', { step: 'first' })
    await give('show', { step: 'first' })
    expect((await results()).rounds).toEqual([
      { step: 'first', round: 1, smallest: 3, cells: [{ voices: ['nurses'], counts: [0, 0, 0, 4, 0] }], notShown: 0 },
    ])
  })

  it('shows nothing that was not closed, says before what would be shown, and freezes it', async () => {
    const { give, phones, now, progress } = await sitting()
    const nurses = await phones('nurses', 3)
    const [carer] = await phones('carers', 1)
    await give('open', { step: 'first' })
    await Promise.all([...nurses.map((nurse) => nurse.says(1)), carer!.says('unknown')])
    expect(await give('show', { step: 'first' })).toBe('bad-request')
    expect(await progress()).toMatchObject({ joined: 4, answered: 4, byGroup: { nurses: 3 } })
    expect((await progress()).preview).toBeUndefined()
    await give('close', { step: 'first' })
    expect((await progress()).preview).toEqual({
      step: 'first',
      shown: [['nurses']],
      notShown: 1,
      unanimous: [['nurses']],
    })
    expect(step(await now())?.cells).toBeUndefined()
    expect(await give('show', { step: 'first' })).toBe('done')
    expect(step(await now())).toMatchObject({
      stage: 'shown',
      cells: [{ voices: ['nurses'], counts: [0, 3, 0, 0, 0] }],
      notShown: 1,
    })
    expect(await give('reopen', { step: 'first' })).toBe('bad-request')
    expect(await progress()).toMatchObject({ answered: 4, byGroup: {} })
  })

  it('leaves out a cell when told so: of its people it is only told how many they are', async () => {
    const { give, phones, now, results } = await sitting()
    const nurses = await phones('nurses', 3)
    const carers = await phones('carers', 4)
    await give('open', { step: 'first' })
    await Promise.all([...nurses.map((one) => one.says(1)), ...carers.map((one, at) => one.says(at === 0 ? 0 : 3))])
    await give('close', { step: 'first' })
    expect(await give('show', { step: 'first', leftOut: ['nurses', 'nobody'] })).toBe('done')
    const cells = [{ voices: ['carers'], counts: [1, 0, 0, 3, 0] }]
    expect(step(await now())).toMatchObject({ stage: 'shown', cells, notShown: 3 })
    expect((await results()).rounds).toMatchObject([{ cells, notShown: 3 }])
  })

  it('goes through a question again blind, and keeps both rounds', async () => {
    const { give, phones, now, results } = await sitting()
    const nurses = await phones('nurses', 3)
    const round = async (level: 0 | 3, number: number) => {
      await Promise.all(nurses.map((nurse) => nurse.says(level, number, number)))
      await give('close', { step: 'first' })
      await give('show', { step: 'first' })
    }
    await give('open', { step: 'first' })
    await round(0, 1)
    await give('again', { step: 'first' })
    expect(step(await now())).toMatchObject({ stage: 'answering', round: 2 })
    expect(step(await now())?.cells).toBeUndefined()
    await round(3, 2)
    expect((await results()).rounds.map(({ round, cells }) => [round, cells[0]?.counts])).toEqual([
      [1, [3, 0, 0, 0, 0]],
      [2, [0, 0, 0, 3, 0]],
    ])
  })

  it('throws away what was answered when a question is withdrawn', async () => {
    const { give, phones, now, results } = await sitting()
    const nurses = await phones('nurses', 3)
    await give('open', { step: 'first' })
    await Promise.all(nurses.map((nurse) => nurse.says(1)))
    await give('withdraw', { step: 'first' })
    expect(await now()).toMatchObject({ steps: [] })
    for (const order of ['open', 'close', 'show'] as const) await give(order, { step: 'first' })
    expect((await results()).rounds).toMatchObject([{ cells: [], notShown: 0 }])
  })

  it('is at one question at a time, and tells of that and of those shown', async () => {
    const { give, now } = await sitting()
    await give('open', { step: 'first' })
    expect(await give('open', { step: 'second' })).toBe('bad-request')
    await give('close', { step: 'first' })
    await give('open', { step: 'second' })
    expect(await now()).toMatchObject({ at: 'second', steps: [{ id: 'second' }] })
    await give('close', { step: 'second' })
    await give('show', { step: 'second' })
    await give('open', { step: 'third' })
    expect(await now()).toMatchObject({ at: 'third', steps: [{ id: 'second' }, { id: 'third' }] })
  })

  it('has all questions open where people answer when they like', async () => {
    const { give, now, phone, progress } = await sitting({ pace: 'own-pace' })
    const nurse = await phone('nurses')
    expect(await nurse.says(1, 1, 1, 'third')).toBe('kept')
    expect((await now()).steps.map(({ stage }) => stage)).toEqual(['answering', 'answering', 'answering'])
    expect(await progress()).toMatchObject({ joined: 1, answered: 1 })
    expect(await give('close', { step: 'third' })).toBe('done')
    expect(await nurse.says(1, 2, 1, 'third')).toBe('closed')
  })

  it('keeps marks of tasks by role, tells how many tasks each has reached, and shows all of them by one order', async () => {
    const { give, now, phone, progress, results } = await sitting(aGrid())
    const [nurse, other, late] = [await phone('nurses'), await phone('nurses'), await phone('gps')]
    expect(await nurse.says(3)).toBe('kept')
    expect(await nurse.says(8, 2, 1, 'second')).toBe('kept')
    expect(await other.says(0)).toBe('kept')
    expect((await progress()).reached).toEqual({ nurses: 2 })
    expect(await give('close', { step: 'first' })).toBe('done')
    expect(await late.says(1)).toBe('closed')
    expect(await give('reopen')).toBe('done')
    expect(await late.says(1, 2)).toBe('kept')
    expect(await give('reopen')).toBe('bad-request')
    expect(await give('close')).toBe('done')
    expect(await give('show')).toBe('done')
    expect(step(await now())).toMatchObject({
      stage: 'shown',
      cells: [
        { voices: ['gps'], counts: [0, 1, 0, 0, 0, 0, 0, 0, 0] },
        { voices: ['nurses'], counts: [1, 0, 0, 1, 0, 0, 0, 0, 0] },
      ],
    })
    expect((await results()).rounds.map(({ step: of, cells }) => [of, cells.length])).toEqual([
      ['first', 2],
      ['second', 1],
      ['third', 0],
    ])
    expect((await progress()).reached).toEqual({})
  })

  it('tells of no group that has fewer people at a question than the smallest how far it is', async () => {
    const { phones, progress } = await sitting({ pace: 'own-pace', smallest: 3 })
    for (const one of await phones('nurses', 3)) await one.says(1)
    for (const one of await phones('gps', 2)) await one.says(1)
    expect((await progress()).reached).toEqual({ nurses: 1 })
  })

  it('does an order once, and none that was given on what is no longer so', async () => {
    const { code, key, now } = await sitting()
    const { version } = await now()
    const open: Ordering = { id: 'open-it', version, order: 'open', step: 'first' }
    const twice = await Promise.all([1, 2].map(() => store.order(code, key, open, begun)))
    expect(twice).toMatchObject([{ outcome: 'done' }, { outcome: 'done' }])
    expect(await now()).toMatchObject({ version: version + 1 })
    expect(await store.order(code, key, { ...open, id: 'late', order: 'close' }, begun)).toMatchObject({
      outcome: 'elsewhere',
      sitting: { version: version + 1 },
    })
    expect(await store.order(code, token(), open, begun)).toBe('not-found')
    expect(await store.progress(code, token())).toBeUndefined()
    expect(await store.results(code, token())).toBeUndefined()
  })

  it('lets one of two windows be first', async () => {
    const { code, key, now } = await sitting()
    const { version } = await now()
    const both = await Promise.all(
      ['first', 'second'].map((step) =>
        store.order(code, key, { id: `by-${step}`, version, order: 'open', step }, begun),
      ),
    )
    expect(both.map((done) => done !== 'not-found' && done.outcome)).toEqual(
      expect.arrayContaining(['done', 'elsewhere']),
    )
  })

  it('shows smaller groups from the next question on, and says it with each', async () => {
    const { give, now } = await sitting()
    await give('open', { step: 'first' })
    expect(await give('smallest')).toBe('bad-request')
    expect(await give('smallest', { smallest: 1 })).toBe('done')
    expect(await now()).toMatchObject({ smallest: 1, steps: [{ smallest: 3 }] })
    await give('close', { step: 'first' })
    await give('reopen', { step: 'first' })
    expect(step(await now())).toMatchObject({ smallest: 3 })
    await give('close', { step: 'first' })
    await give('open', { step: 'second' })
    expect(step(await now(), 'second')).toMatchObject({ smallest: 1 })
  })

  it('lets nobody in when it is locked, and whoever was in stays', async () => {
    const { code, give, phone, now } = await sitting()
    const nurse = await phone('nurses')
    expect(await give('lock')).toBe('done')
    expect(await give('lock')).toBe('bad-request')
    expect(await now()).toMatchObject({ state: 'locked' })
    expect(await store.join(code, token(), 'nurses')).toBe('not-found')
    expect(await store.join(code, nurse.token, 'gps')).toBe('joined')
    expect(await give('unlock')).toBe('done')
    expect(await store.join(code, token(), 'nurses')).toBe('joined')
  })

  it('takes a thousand people, and more when that is raised', async () => {
    const { code, give, phones } = await sitting()
    await phones('nurses', 1000)
    expect(await store.join(code, token(), 'nurses')).toBe('full')
    await give('raise-limit')
    expect(await store.join(code, token(), 'nurses')).toBe('joined')
  })

  it('lets notes out by threes once the question is shown, in no order, and a small group never with its name', async () => {
    const { give, phones, results } = await sitting()
    const nurses = await phones('nurses', 3)
    const [gp] = await phones('gps', 1)
    expect(await gp!.notes('too early')).toBe('closed')
    await give('open', { step: 'first' })
    await gp!.notes('from a gp', true)
    await nurses[0]!.notes('a first try', true)
    await nurses[0]!.notes('from a nurse', true)
    await give('close', { step: 'first' })
    await give('show', { step: 'first' })
    expect((await results()).notes).toEqual([])
    await nurses[1]!.notes('without a name')
    await nurses[2]!.notes('taken back')
    expect((await results()).notes).toEqual([])
    await give('open', { step: 'second' })
    const notes = (await results()).notes.map(({ text, group }) => [text, group])
    expect(notes).toHaveLength(4)
    expect(Object.fromEntries(notes)).toEqual({
      'from a gp': undefined,
      'from a nurse': 'nurses',
      'taken back': undefined,
      'without a name': undefined,
    })
  })

  it('lets one note out at the end, and none that was taken back', async () => {
    const { code, give, phones, results } = await sitting()
    const [one, other] = await phones('nurses', 2)
    for (const order of ['open', 'close', 'show'] as const) await give(order, { step: 'first' })
    await one!.notes('kept')
    await other!.notes('taken back')
    await store.dropNote(code, other!.token, 'first')
    await give('end')
    expect((await results()).notes).toEqual([{ step: 'first', text: 'kept' }])
  })

  it('lets people go with all they said that is not shown', async () => {
    const { code, give, phones, progress, results } = await sitting()
    const nurses = await phones('nurses', 4)
    await give('open', { step: 'first' })
    await Promise.all(nurses.map((nurse) => nurse.says(1)))
    await nurses[0]!.notes('not any more')
    await store.leave(code, nurses[0]!.token)
    expect(await progress()).toMatchObject({ joined: 3, answered: 3 })
    expect(await nurses[0]!.says(2, 2)).toBe('unknown')
    for (const order of ['close', 'show'] as const) await give(order, { step: 'first' })
    await give('end')
    expect(await results()).toMatchObject({ rounds: [{ cells: [{ counts: [0, 3, 0, 0, 0] }] }], notes: [] })
  })

  it('ends: nobody is in any more, nothing is answered, and its results wait for the facilitator alone', async () => {
    const { code, give, phones, results, now } = await sitting()
    const nurses = await phones('nurses', 3)
    await give('open', { step: 'first' })
    await Promise.all(nurses.map((nurse) => nurse.says(1)))
    await give('close', { step: 'first' })
    await give('show', { step: 'first' })
    expect(await give('end')).toBe('done')
    expect(await now()).toMatchObject({ state: 'ended' })
    expect(await nurses[0]!.says(2, 2)).toBe('unknown')
    expect(await store.join(code, nurses[0]!.token, 'nurses')).toBe('not-found')
    expect(await give('unlock')).toBe('bad-request')
    expect(await give('again', { step: 'first' })).toBe('bad-request')
    expect((await results()).rounds).toHaveLength(1)
  })

  it('is gone when its key says so, and a day after its last order, or a week at one’s own pace', async () => {
    const { code } = await sitting()
    const slow = await sitting({ pace: 'own-pace' })
    const marked = await sitting(aGrid())
    const id = 'to-remove'
    const key = token()
    const removed = wire.created.parse(await store.begin(id, key, aRoom(), begun)).code
    expect(await store.remove(id, token())).toBeUndefined()
    expect(await store.remove(id, key)).toBe(removed)
    expect(await store.remove(id, key)).toBeUndefined()
    expect(await store.sweep(begun + day)).not.toContain(code)
    const swept = await store.sweep(begun + day + 1)
    expect(swept).toContain(code)
    expect(swept).toContain(marked.code)
    expect(swept).not.toContain(slow.code)
    expect(await store.sweep(begun + 7 * day + 1)).toContain(slow.code)
    expect(await store.present(code)).toBeUndefined()
  })

  it('is there again when it is opened anew', async () => {
    const { code, give, phones } = await sitting()
    const [nurse] = await phones('nurses', 1)
    await give('open', { step: 'first' })
    await nurse!.says(1)
    const before = await store.present(code)
    await store.close()
    store = await at.open()
    expect(await store.present(code)).toEqual(before)
    expect(await nurse!.says(2, 2)).toBe('kept')
  })
})
