import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Dissent } from '../../src/domain/assessment.ts'

const dissent: Dissent = {
  question: 'n4-gap',
  text: 'We see it otherwise',
  wouldChange: '',
  done: '',
  at: '2026-11-28T09:00:00.000Z',
}

/** The product as it starts: without the kinds that come later. */
async function fresh() {
  vi.resetModules()
  const { openStore } = await import('../../src/storage/store.ts')
  const { blankAssessment, mostOf, recordKinds } = await import('../../src/domain/assessment.ts')
  return { store: openStore(() => '2026-11-28T09:00:00.000Z'), blankAssessment, mostOf, recordKinds }
}

beforeEach(() => indexedDB.deleteDatabase('needfirst'))

describe('kinds that come later', () => {
  it('are not there at first, and how many there may be is known all the same', async () => {
    const { recordKinds, mostOf } = await fresh()
    expect(Object.hasOwn(recordKinds, 'dissents')).toBe(false)
    expect([mostOf('dissents'), mostOf('actions')]).toEqual([120, 200])
    const { recordKinds: whole } = await import('../../src/domain/assessment.ts')
    await import('../../src/domain/records/late-kinds.ts')
    const { mostOfLate } = await import('../../src/domain/records/index.ts')
    for (const kind of Object.keys(mostOfLate) as (keyof typeof mostOfLate)[])
      expect(whole[kind].most).toBe(mostOf(kind))
  })

  it('come with the first record of theirs that is kept, and with the first that is read', async () => {
    const { store, blankAssessment, recordKinds } = await fresh()
    await store.create(blankAssessment('a1', '2026-11-28T09:00:00.000Z'))
    await store.write('a1', [{ in: 'dissents', id: 'd1', before: undefined, after: dissent }])
    expect(Object.hasOwn(recordKinds, 'dissents')).toBe(true)

    const again = await fresh()
    expect(Object.hasOwn(again.recordKinds, 'dissents')).toBe(false)
    const found = await again.store.open('a1')
    expect(found?.assessment.dissents).toEqual({ d1: dissent })
    expect(found?.setAside).toEqual([])
  })

  it('are left where they are for an assessment that holds none', async () => {
    const { store, blankAssessment, recordKinds } = await fresh()
    await store.create(blankAssessment('a2', '2026-11-28T09:00:00.000Z'))
    await store.open('a2')
    expect(Object.hasOwn(recordKinds, 'dissents')).toBe(false)
  })
})
