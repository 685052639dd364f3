import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { content } from '../../src/content/index.ts'
import { questionsIn } from '../../src/domain/asked.ts'
import { blankAnswer, blankAssessment, type Assessment } from '../../src/domain/assessment.ts'
import { edit, type Change } from '../../src/domain/changes.ts'
import { domains } from '../../src/domain/content.ts'
import { toSettleNext } from '../../src/domain/diagram/to-settle-next.ts'
import { setUpSteps, steps, type Stop } from '../../src/domain/walk.ts'
import { ahead } from '../../src/machine/context.ts'
import { anAssessment, type Given } from '../fixtures/assessments.ts'
import { anyAssessment } from '../fixtures/random-assessments.ts'
import { smallContent } from '../fixtures/small-content.ts'
import { aDevice, blank, parked, workIn } from './a-device.ts'

type Device = Awaited<ReturnType<typeof aDevice>>
const of = (given: Given) => anAssessment(given, smallContent)
const state = ({ actor }: Device) => (actor.getSnapshot().value as { open: { walk: string } }).open.walk
const go = ({ actor }: Device, stop: Stop) => actor.send({ type: 'went.to', stop })
const gap: Stop = { page: 'question', domain: 'need', question: 'gap' }

describe('where the address points', () => {
  test.each<readonly [string, Stop, string]>([
    ['a page', gap, 'page'],
    ['a pause, after a domain', { page: 'agenda', after: 'need' }, 'pause'],
    ['the agenda, which is a page', { page: 'agenda' }, 'page'],
    ['the agenda, to be followed', { page: 'agenda', past: [] }, 'following'],
    ['the same from a pause', { page: 'agenda', after: 'need', past: ['gap'] }, 'following'],
  ])('is %s', async (_, stop, reached) => {
    const device = await aDevice({ assessment: of({}) })
    expect(state(device)).toBe('arriving')
    expect(device.actor.getSnapshot().hasTag('on the way')).toBe(true)
    go(device, stop)
    expect([state(device), device.context().here]).toEqual([reached, stop])
  })

  test('is not gone to where nothing is asked there', async () => {
    const device = await aDevice({ assessment: of({ depth: 'screen' }) })
    go(device, gap)
    const left = { page: 'domain', domain: 'governance' } as const
    expect(device.actor.getSnapshot().can({ type: 'went.to', stop: left })).toBe(false)
    go(device, left)
    expect(device.context().here).toEqual(gap)
  })
})

describe('going on', () => {
  test('leads there by the address; the machine waits for it', async () => {
    const device = await aDevice({ assessment: of({}) })
    go(device, gap)
    device.actor.send({ type: 'went.on' })
    expect(device.leads).toEqual([{ to: { ...gap, question: 'users' }, how: undefined }])
    expect(device.context().here).toEqual(gap)
  })

  test('leads back to where one came from', async () => {
    const device = await aDevice({ assessment: of({}) })
    const from: Stop = { page: 'checkAnswers', at: 'gap' }
    go(device, { ...gap, from })
    device.actor.send({ type: 'went.on' })
    expect(device.leads).toEqual([{ to: from, how: 'back' }])
  })

  test('leads nowhere from the end', async () => {
    const device = await aDevice({ assessment: of({}) })
    go(device, { page: 'actions' })
    expect(device.actor.getSnapshot().can({ type: 'went.on' })).toBe(false)
  })
})

describe('a choice that goes on by itself', () => {
  const given = blankAssessment('one', '2026-11-25T09:00:00.000Z')
  const answer = { ...blankAnswer, level: 2 as const, basis: 1 as const }
  const change: Change = { what: 'answer', edits: [edit(given, 'answers', 'gap', answer)] }
  const chosen = async (stop: Stop = gap) => {
    const device = await aDevice({ assessment: of({}) })
    go(device, stop)
    device.actor.send({ type: 'change.made', change })
    device.actor.send({ type: 'went.on', byItself: true })
    return device
  }
  const users: Stop = { ...gap, question: 'users' }

  test('is told on the next page, and on no other', async () => {
    const device = await chosen()
    expect(device.leads).toEqual([{ to: users, how: undefined }])
    go(device, users)
    expect(device.context().moved).toMatchObject({ way: 'on', change, from: gap })
    go(device, { page: 'hub' })
    expect(device.context().moved).toBeUndefined()
  })

  test('is told past an agenda that is followed', async () => {
    const device = await chosen({ ...gap, from: agenda })
    go(device, agenda)
    go(device, users)
    expect(device.context().moved).toMatchObject({ way: 'on', from: { question: 'gap' } })
  })

  test('is taken back in one press, which leads back', async () => {
    const device = await chosen()
    go(device, users)
    device.actor.send({ type: 'went.back' })
    expect(device.leads.slice(-1)).toEqual([{ to: gap, how: 'back' }])
    expect(device.context().assessment!.answers['gap']).toBeUndefined()
    expect(device.context().moved).toMatchObject({ way: 'back' })
  })

  test('can no longer be taken back that way once something else is changed, or one went on as ever', async () => {
    const device = await chosen()
    go(device, users)
    device.actor.send({
      type: 'change.made',
      change: { what: 'answer', edits: [edit(given, 'answers', 'users', answer)] },
    })
    expect(device.actor.getSnapshot().can({ type: 'went.back' })).toBe(false)
    const other = await aDevice({ assessment: of({}) })
    go(other, gap)
    other.actor.send({ type: 'went.on', byItself: true })
    expect([other.leads, other.context().moved]).toEqual([[{ to: users, how: undefined }], undefined])
  })
})

const agenda: Stop = { page: 'agenda', after: 'need', past: ['cover'] }

describe('following the agenda', () => {
  const to = { ...gap, from: { ...agenda, past: ['cover', 'gap'] } }

  test('leads to what settles most, instead of here, and back', async () => {
    const device = await aDevice({ assessment: of({}) })
    go(device, agenda)
    expect(device.actor.getSnapshot().hasTag('on the way')).toBe(true)
    expect(device.soughtOf).toEqual([{ assessment: device.context().assessment, agenda }])
    await device.sought[0]!.answer(to)
    expect(device.leads).toEqual([{ to, how: 'instead' }])
    go(device, to)
    expect(ahead(device.context())).toEqual(to.from)
  })

  test('ends where nothing is left, and leads on from there', async () => {
    const device = await aDevice({ assessment: of({}) })
    go(device, agenda)
    await device.sought[0]!.answer(undefined)
    expect([state(device), device.leads]).toEqual(['through', []])
    expect(ahead(device.context())).toMatchObject({ page: 'question', domain: 'system' })
  })

  test('is the agenda alone, where what settles most cannot be worked out', async () => {
    const device = await aDevice({ assessment: of({}) })
    go(device, { page: 'agenda', past: [] })
    await device.sought[0]!.fail('not-fetched')
    expect(state(device)).toBe('page')
  })

  test('is left by going anywhere else', async () => {
    const device = await aDevice({ assessment: of({}) })
    go(device, agenda)
    go(device, { page: 'hub' })
    expect(device.context().here).toEqual({ page: 'hub' })
  })
})

describe('of any assessment, at either depth', () => {
  const any = fc
    .tuple(anyAssessment(content), fc.constantFrom('screen', 'full'))
    .map(([assessment, depth]): Assessment => {
      const about = { ...assessment.about.about, depth }
      return { ...assessment, about: { about } }
    })
  const stops: readonly Stop[] = [
    ...(['hub', 'setUp', 'agenda', 'checkAnswers', 'recommendation', 'actions'] as const).map((page) => ({ page })),
    ...setUpSteps.map((step) => ({ page: 'setUp', step }) as const),
    ...domains.flatMap((domain) => [
      { page: 'domain', domain } as const,
      { page: 'agenda', after: domain } as const,
      { page: 'agenda', after: domain, whole: true } as const,
      { page: 'agenda', after: domain, past: [] } as const,
    ]),
    ...steps(content, { about: { about: { ...blank.about.about, depth: 'full' } } }),
    { page: 'question', domain: 'need', question: 'n4-gap', from: { page: 'scenario', scenario: 's1' } },
    { page: 'agenda', past: [] },
  ]

  test('every way that is entered leads on to the end, or back to where one came from; none is a dead end', () =>
    fc.assert(
      fc.asyncProperty(any, async (assessment) => {
        const device = await aDevice({ assessment, lists: content })
        for (const stop of stops) {
          const mayEnter = device.actor.getSnapshot().can({ type: 'went.to', stop })
          expect(mayEnter).toBe(stop.page !== 'domain' || questionsIn(stop.domain!, content, assessment).length > 0)
          if (!mayEnter) continue
          go(device, stop)
          const come = [JSON.stringify(stop)]
          for (let on = ahead(device.context()); on && !stop.from; on = ahead(device.context())) {
            expect(device.actor.getSnapshot().can({ type: 'went.to', stop: on })).toBe(true)
            expect(come).not.toContain(JSON.stringify(on))
            come.push(JSON.stringify(on))
            go(device, on)
          }
          expect(device.context().here).toEqual(stop.from ? stop : { page: 'actions' })
          expect(ahead(device.context())).toEqual(stop.from)
        }
      }),
      { numRuns: 20 },
    ))

  test('following the agenda never comes to a page twice, and comes to an end', () =>
    fc.assert(
      fc.property(any, (assessment) => {
        const come: string[] = []
        let agenda: Stop = { page: 'agenda', after: 'need', past: [] }
        for (;;) {
          const next = toSettleNext(assessment, content, agenda)
          if (!next) break
          const { page, from, question = 'set-up', fact } = next
          const name = page === 'ladder' ? page : (fact ?? question)
          expect(come).not.toContain(name)
          come.push(name)
          expect(from).toEqual({ ...agenda, past: come })
          agenda = from!
        }
      }),
      { numRuns: 20 },
    ))
})

test('going anywhere and back, in any order, changes nothing of the work', async () => {
  const displaced = [{ in: 'parkingLot', id: 'other', value: { what: 'Elsewhere', from: '' } }] as const
  const device = await aDevice({ displaced })
  device.make(parked(blank, 'one', 'A thought'))
  device.make(parked(device.context().assessment!, 'two', 'Another'))
  const before = workIn(device.actor.getSnapshot())
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('hub', 'domain', 'agenda', 'actions', 'present'), { minLength: 1, maxLength: 30 }),
      (way) => {
        for (const page of way as readonly Stop['page'][]) go(device, { page, domain: 'need' })
        expect(workIn(device.actor.getSnapshot())).toEqual(before)
      },
    ),
  )
})

test('where people are stays theirs while a write fails and is tried again', async () => {
  const device = await aDevice()
  go(device, gap)
  device.make(parked(blank, 'one', 'A thought'))
  await device.writes[0]!.fail('closed')
  device.clock.increment(3000)
  await device.writes[1]!.keep()
  expect(device.actor.getSnapshot().matches({ open: { walk: 'page', keeping: 'kept' } })).toBe(true)
})
