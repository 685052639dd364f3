import { describe, expect, test } from 'vitest'
import { blankAnswer, type Assessment } from '../../src/domain/assessment.ts'
import { edit } from '../../src/domain/changes.ts'
import { aDevice, blank, found, parked } from './a-device.ts'

const place = { in: 'parkingLot', id: 'one' } as const
const thought = (what: string) => ({ what, from: '' })
const displaced = { ...place, value: { what: 'Set aside' } }
const holding = (parkingLot: Assessment['parkingLot']): Assessment => ({ ...blank, parkingLot })

describe('another window', () => {
  test('is heard: what is kept now is read again, and stands', async () => {
    const device = await aDevice({ assessment: holding({ one: thought('Before'), gone: thought('Gone') }) })
    device.hear()
    expect(device.keeping()).toBe('reading')
    await device.looks[0]!.answer(found(holding({ one: thought('Theirs'), two: thought('Theirs too') })))
    expect(device.context().assessment!.parkingLot).toEqual({ one: thought('Theirs'), two: thought('Theirs too') })
    expect(device.writes).toEqual([])
    expect(device.context().done).toEqual([])
    expect(device.keeping()).toBe('kept')
  })

  test('that changed nothing of a record leaves it the same object', async () => {
    const assessment = holding({ one: thought('The same') })
    const device = await aDevice({ assessment })
    device.hear()
    await device.looks[0]!.answer(found(holding({ one: thought('The same') })))
    expect(device.context().assessment!.parkingLot['one']).toBe(assessment.parkingLot['one'])
  })

  test('is looked at only after what is being written here, so that nothing older can win', async () => {
    const device = await aDevice()
    device.make(parked(blank, 'one', 'Mine'))
    device.hear()
    expect(device.looks).toHaveLength(0)
    await device.writes[0]!.keep()
    expect(device.keeping()).toBe('reading')
    await device.looks[0]!.answer(found(holding({ one: thought('Theirs, later') })))
    expect(device.context().assessment!.parkingLot['one']).toEqual(thought('Theirs, later'))
  })

  test('that changes something while it is looked at is looked at once more', async () => {
    const device = await aDevice()
    device.hear()
    device.hear()
    await device.looks[0]!.answer(found(holding({ one: thought('First') })))
    expect(device.keeping()).toBe('reading')
    await device.looks[1]!.answer(found(holding({ one: thought('Second') })))
    expect(device.context().assessment!.parkingLot['one']).toEqual(thought('Second'))
    expect(device.looks).toHaveLength(2)
  })

  test('does not write over what was changed here meanwhile; the device merges the two', async () => {
    const device = await aDevice()
    device.hear()
    device.make(parked(blank, 'one', 'Mine'))
    await device.looks[0]!.answer(found(holding({ one: thought('Theirs'), two: thought('Other') })))
    expect(device.context().assessment!.parkingLot).toEqual({ one: thought('Mine'), two: thought('Other') })
    const merged = [{ ...place, before: thought('Mine'), after: { what: 'Mine', from: 'Theirs' } }]
    await device.writes[0]!.keep({ merged })
    expect(device.context().assessment!.parkingLot['one']).toEqual({ what: 'Mine', from: 'Theirs' })
  })

  test('does not win over what was typed here while the merged value was on its way', async () => {
    const device = await aDevice()
    device.make(parked(blank, 'one', 'Mine'))
    device.make(parked(device.context().assessment!, 'one', 'Mine, later'))
    await device.writes[0]!.keep({ merged: [{ ...place, before: thought('Mine'), after: thought('Theirs') }] })
    expect(device.context().assessment!.parkingLot['one']).toEqual(thought('Mine, later'))
  })

  test('that removed the assessment is said, and what is here stays', async () => {
    const device = await aDevice({ assessment: holding({ one: thought('Here') }) })
    device.hear()
    await device.looks[0]!.answer(undefined)
    expect(device.context()).toMatchObject({ failure: 'gone', assessment: holding({ one: thought('Here') }) })
  })

  test('that cannot be looked at is looked at again after a moment, and why not is said until then', async () => {
    const device = await aDevice()
    device.hear()
    await device.looks[0]!.fail('closed')
    expect([device.keeping(), device.context().failure]).toEqual(['failed', 'closed'])
    device.clock.increment(3000)
    expect(device.keeping()).toBe('reading')
    await device.looks[1]!.answer(found(blank))
    expect([device.keeping(), device.context().failure]).toEqual(['kept', undefined])
  })
})

describe('a text that was begun before another window changed the same', () => {
  const before = { ...blankAnswer, note: 'As it was', level: 1 as const }
  const theirs = { ...before, note: 'Theirs', level: 2 as const }
  const answered = (answer: typeof before | typeof theirs): Assessment => ({ ...blank, answers: { gap: answer } })

  test('says what it was begun from, so that theirs is not lost, and leaves the rest as it is now', async () => {
    const device = await aDevice({ assessment: answered(before) })
    device.hear()
    await device.looks[0]!.answer(found(answered(theirs)))
    const mine = { ...theirs, note: 'Mine' }
    const now = device.context().assessment!
    device.make({ what: 'answer', edits: [edit(now, 'answers', 'gap', mine, { note: 'As it was' })] })
    expect(device.context().assessment!.answers['gap']).toEqual(mine)
    expect(device.writes[0]!.edits).toEqual([
      { in: 'answers', id: 'gap', before: { ...theirs, note: 'As it was' }, after: mine },
    ])
    device.actor.send({ type: 'change.undone' })
    expect(device.context().assessment!.answers['gap']).toEqual(theirs)
  })

  test('says so too where another change of the record still waits', async () => {
    const device = await aDevice({ assessment: answered(theirs) })
    device.make(parked(blank, 'other', 'Under way'))
    const again = { ...theirs, level: 3 as const }
    const set = (after: typeof theirs | typeof again, from?: object) =>
      device.make({
        what: 'answer',
        edits: [edit(device.context().assessment!, 'answers', 'gap', after as never, from)],
      })
    set(again)
    set({ ...again, note: 'Mine' }, { note: 'As it was' })
    await device.writes[0]!.keep()
    expect(device.writes[1]!.edits).toEqual([
      { in: 'answers', id: 'gap', before: { ...theirs, note: 'As it was' }, after: { ...again, note: 'Mine' } },
    ])
  })
})

describe('a change that is taken back', () => {
  test('takes back its own fields, and not what another window changed since', async () => {
    const device = await aDevice({ assessment: { ...blank, parkingLot: { one: { what: 'A', from: 'Nurses' } } } })
    device.make({
      what: 'parking-lot',
      edits: [edit(device.context().assessment!, 'parkingLot', 'one', { what: 'B', from: 'Nurses' })],
    })
    await device.writes[0]!.keep()
    device.hear()
    await device.looks[0]!.answer(found(holding({ one: { what: 'B', from: 'Carers' } })))
    device.actor.send({ type: 'change.undone' })
    expect(device.context().assessment!.parkingLot['one']).toEqual({ what: 'A', from: 'Carers' })
    device.actor.send({ type: 'change.redone' })
    expect(device.context().assessment!.parkingLot['one']).toEqual({ what: 'B', from: 'Carers' })
  })
})

describe('the bin', () => {
  test('is said, and what is changed is kept all the same', async () => {
    const device = await aDevice()
    device.hear()
    await device.looks[0]!.answer(found(blank, { isBinned: true }))
    expect(device.context()).toMatchObject({ isBinned: true, failure: undefined })
    device.make(parked(blank, 'one', 'In the bin'))
    await device.writes[0]!.keep({ isBinned: true })
    expect(device.context()).toMatchObject({ isBinned: true, unsaved: [], failure: undefined })
  })

  test('is found out by a write', async () => {
    const device = await aDevice()
    device.make(parked(blank, 'one', 'A'))
    await device.writes[0]!.keep({ isBinned: true })
    expect(device.context().isBinned).toBe(true)
  })

  test('gives it back when somebody says so, and then all that is kept is read again', async () => {
    const device = await aDevice({ isBinned: true })
    device.actor.send({ type: 'put.back' })
    expect(device.keeping()).toBe('puttingBack')
    await device.putsBack[0]!.answer()
    expect(device.keeping()).toBe('reading')
    expect(device.context()).toMatchObject({ isBinned: false, beingSaved: [] })
    await device.looks[0]!.answer(found(blank))
    expect(device.context()).toMatchObject({ isBinned: false, failure: undefined })
  })
})

describe('an assessment that is gone from the device', () => {
  test('can be put back whole, with what waited, and what was changed meanwhile is written after it', async () => {
    const device = await aDevice()
    device.make(parked(blank, 'one', 'Typed after that'))
    await device.writes[0]!.fail('gone')
    device.actor.send({ type: 'put.back' })
    expect(device.asks.at(-1)).toMatchObject([
      'put back',
      { assessment: holding({ one: thought('Typed after that') }), beingSaved: [{ id: 'one' }] },
    ])
    device.make(parked(device.context().assessment!, 'two', 'Meanwhile'))
    await device.putsBack[0]!.answer()
    expect(device.context().failure).toBeUndefined()
    expect(device.writes[1]!.edits.map(({ id }) => id)).toEqual(['two'])
  })

  test('holds on to all of it where it cannot be put back', async () => {
    const device = await aDevice()
    device.make(parked(blank, 'one', 'Typed after that'))
    await device.writes[0]!.fail('gone')
    device.actor.send({ type: 'put.back' })
    await device.putsBack[0]!.fail('quota')
    expect(device.context().failure).toBe('quota')
    expect(device.context().unsaved.map(({ id }) => id)).toEqual(['one'])
  })
})

describe('a displaced value', () => {
  test('stays through other writes until somebody chooses', async () => {
    const device = await aDevice({ displaced: [displaced] })
    device.make(parked(blank, 'two', 'Another'))
    await device.writes[0]!.keep()
    device.hear()
    await device.looks[0]!.answer(found(holding({ two: thought('Another') }), { displaced: [displaced] }))
    device.actor.send({ type: 'went.to', stop: { page: 'recommendation' } })
    expect(device.context().displaced).toEqual([displaced])
  })

  test('comes from a write, beside the ones that were there', async () => {
    const device = await aDevice({ displaced: [displaced, { ...place, id: 'two', value: { what: 'Two' } }] })
    const newer = { ...place, value: { what: 'Newer' } }
    device.make(parked(blank, 'one', 'Mine'))
    await device.writes[0]!.keep({ displaced: [displaced, newer] })
    expect(device.context().displaced).toEqual([{ ...place, id: 'two', value: { what: 'Two' } }, displaced, newer])
  })

  test('goes when another window has settled it', async () => {
    const device = await aDevice({ displaced: [displaced] })
    device.hear()
    await device.looks[0]!.answer(found(blank))
    expect(device.context().displaced).toEqual([])
  })

  test('is let go when what is here stays, on the device too', async () => {
    const device = await aDevice({ assessment: holding({ one: thought('Here') }), displaced: [displaced] })
    device.actor.send({ type: 'displaced.settled', displaced: { ...displaced }, take: 'kept' })
    expect(device.context()).toMatchObject({ displaced: [], assessment: holding({ one: thought('Here') }), done: [] })
    expect(device.writes[0]!.edits).toEqual([
      { ...place, before: thought('Here'), after: thought('Here'), settles: [displaced.value] },
    ])
  })

  test('takes its place when it is chosen, field by field, as a change that can be taken back', async () => {
    const device = await aDevice({
      assessment: holding({ one: { what: 'Here', from: 'Nurses' } }),
      displaced: [displaced],
    })
    device.actor.send({ type: 'displaced.settled', displaced, take: 'other' })
    const taken = { what: 'Set aside', from: 'Nurses' }
    expect(device.context().displaced).toEqual([])
    expect(device.context().assessment!.parkingLot['one']).toEqual(taken)
    expect(device.writes[0]!.edits).toMatchObject([
      { ...place, before: { what: 'Here', from: 'Nurses' }, after: taken, settles: [displaced.value] },
    ])
    device.actor.send({ type: 'change.undone' })
    expect(device.context().assessment!.parkingLot['one']).toEqual({ what: 'Here', from: 'Nurses' })
  })

  test('of an answer that was taken back meanwhile brings back a whole answer', async () => {
    const said = { ...blankAnswer, level: 2 as const, note: 'Both of us' }
    const other = { in: 'answers', id: 'n4-gap', value: { level: 3 } } as const
    const assessment: Assessment = { ...blank, answers: { 'n4-gap': said } }
    const device = await aDevice({ assessment, displaced: [other] })
    device.make({ what: 'answer', edits: [edit(assessment, 'answers', 'n4-gap', undefined)] })
    await device.writes[0]!.keep()
    device.actor.send({ type: 'displaced.settled', displaced: other, take: 'other' })
    expect(device.context().assessment!.answers['n4-gap']).toEqual({ ...said, level: 3 })
  })

  test('of an answer that another window took away brings back what it says, and nothing else', async () => {
    const other = { in: 'answers', id: 'n4-gap', value: { level: 3 } } as const
    const device = await aDevice({ displaced: [other] })
    device.actor.send({ type: 'displaced.settled', displaced: other, take: 'other' })
    expect(device.context().assessment!.answers['n4-gap']).toEqual({ ...blankAnswer, level: 3 })
  })

  test('of a record that is gone, and that it cannot make whole, stays set aside', async () => {
    const other = { in: 'voices', id: 'nurses', value: { group: 'District nurses' } } as const
    const device = await aDevice({ displaced: [other] })
    device.actor.send({ type: 'displaced.settled', displaced: other, take: 'other' })
    expect(device.context()).toMatchObject({ displaced: [other], assessment: { voices: {} } })
    expect(device.writes).toEqual([])
  })

  test('that was chosen from does not come back while that waits to be written, and another does', async () => {
    const other = { ...place, value: { what: 'Another' } }
    const device = await aDevice({ displaced: [displaced, other] })
    device.make(parked(blank, 'two', 'Under way'))
    device.actor.send({ type: 'displaced.settled', displaced, take: 'kept' })
    expect(device.context().displaced).toEqual([other])
    await device.writes[0]!.keep()
    expect(device.writes[1]!.edits).toMatchObject([{ ...place, settles: [displaced.value] }])
  })

  test('that was chosen from during a write does not come back with what came of that, and another does', async () => {
    const other = { ...place, value: { what: 'Another' } }
    const device = await aDevice({ displaced: [displaced] })
    device.make(parked(blank, 'one', 'Mine'))
    device.actor.send({ type: 'displaced.settled', displaced, take: 'kept' })
    await device.writes[0]!.keep({ displaced: [displaced, other] })
    expect(device.context().displaced).toEqual([other])
  })

  test('that was chosen from during a look does not come back with that, and the same elsewhere does', async () => {
    const elsewhere = [
      { ...displaced, id: 'two' },
      { ...displaced, in: 'actions' },
    ] as const
    const device = await aDevice({ displaced: [displaced, ...elsewhere] })
    device.hear()
    device.actor.send({ type: 'displaced.settled', displaced, take: 'kept' })
    expect(device.context().displaced).toEqual(elsewhere)
    await device.looks[0]!.answer(found(blank, { displaced: [displaced, ...elsewhere] }))
    expect(device.context().displaced).toEqual(elsewhere)
  })

  test('that is one of several in its place is settled together with them, in one write', async () => {
    const other = { ...place, value: { what: 'Another' } }
    const device = await aDevice({ displaced: [displaced, other] })
    device.make(parked(blank, 'two', 'Under way'))
    for (const one of [displaced, other]) device.actor.send({ type: 'displaced.settled', displaced: one, take: 'kept' })
    await device.writes[0]!.keep()
    expect(device.writes[1]!.edits).toMatchObject([{ ...place, settles: [displaced.value, other.value] }])
  })
})

describe('what cannot be read', () => {
  const setAside = { in: 'actions', id: 'odd', value: { what: 7 } }

  test('is held beside the rest, with what a write had to set aside', async () => {
    const device = await aDevice({ setAside: [setAside] })
    device.make(parked(blank, 'one', 'Mine'))
    const another = { ...setAside, id: 'another' }
    await device.writes[0]!.keep({ setAside: [another] })
    expect(device.context().setAside).toEqual([setAside, another])
  })

  test('goes, here and on the device, when somebody lets go of it', async () => {
    const another = { ...setAside, id: 'another' }
    const device = await aDevice({ setAside: [setAside, another] })
    device.actor.send({ type: 'set.aside.let.go', gone: { ...setAside } })
    expect(device.context().setAside).toEqual([another])
    expect(device.letGoThere).toEqual([setAside])
  })
})

describe('what is begun in a form', () => {
  const draft = (what: string) => ({
    what: 'draft' as const,
    edits: [edit(blank, 'drafts', 'new-action', { fields: { what } })],
  })

  test('is kept like any change, and is no step to take back', async () => {
    const device = await aDevice()
    device.actor.send({ type: 'draft.changed', change: draft('Ask th') })
    expect(device.context().assessment!.drafts).toEqual({ 'new-action': { fields: { what: 'Ask th' } } })
    expect(device.writes[0]!.edits).toEqual(draft('Ask th').edits)
    expect(device.context().done).toEqual([])
  })

  test('is not written where it says the same as before', async () => {
    const assessment = { ...blank, drafts: { 'new-action': { fields: { what: 'Ask th' } } } }
    const device = await aDevice({ assessment })
    device.actor.send({
      type: 'draft.changed',
      change: { what: 'draft', edits: [edit(assessment, 'drafts', 'new-action', { fields: { what: 'Ask th' } })] },
    })
    expect(device.writes).toEqual([])
  })
})

describe('a device that does not answer', () => {
  test('is said within two seconds of a write, and no longer once it has answered', async () => {
    const device = await aDevice()
    device.make(parked(blank, 'one', 'Mine'))
    device.clock.increment(1499)
    expect(device.context().failure).toBeUndefined()
    device.clock.increment(1)
    expect([device.context().failure, device.keeping()]).toEqual(['silent', 'writing'])
    await device.writes[0]!.keep()
    expect(device.context().failure).toBeUndefined()
  })
})
