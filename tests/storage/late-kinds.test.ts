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
  const { blankAssessment, isHere, recordKinds } = await import('../../src/domain/assessment.ts')
  return { store: openStore(() => '2026-11-28T09:00:00.000Z'), blankAssessment, isHere, recordKinds }
}

beforeEach(() => indexedDB.deleteDatabase('needfirst'))

describe('kinds that come later', () => {
  it('are not there at first, but for all that needs no schema: how many there may be, and how two changes come together', async () => {
    const { recordKinds, isHere } = await fresh()
    expect((['actions', 'scenarios', 'issues', 'heard', 'dissents'] as const).map(isHere)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ])
    expect(recordKinds.dissents.most).toBe(120)
    const { merge } = await import('../../src/domain/records/merge.ts')
    const here = { ...dissent, text: 'And so do others' }
    const there = { ...dissent, done: 'We asked them' }
    expect(merge(dissent, here, there, recordKinds.dissents)).toEqual({ value: { ...here, done: there.done } })
  })

  it('come with the first record of theirs that is kept, and with the first that is read', async () => {
    const { store, blankAssessment, isHere } = await fresh()
    await store.create(blankAssessment('a1', '2026-11-28T09:00:00.000Z'))
    await store.write('a1', [{ in: 'dissents', id: 'd1', before: undefined, after: dissent }])
    expect(isHere('dissents')).toBe(true)

    const again = await fresh()
    expect(again.isHere('dissents')).toBe(false)
    const found = await again.store.open('a1')
    expect(found?.assessment.dissents).toEqual({ d1: dissent })
    expect(found?.setAside).toEqual([])
  })

  it('are in a file though nothing of theirs could be kept, so that no word is lost', async () => {
    const { blankAssessment } = await fresh()
    const { toFile } = await import('../../src/storage/saved-file.ts')
    const given = { ...blankAssessment('a3', '2026-11-28T09:00:00.000Z'), dissents: { d1: dissent } }
    const text = toFile(given, '2027.01', '2026-11-28T09:00:00.000Z')
    const { fromFile } = await import('../../src/storage/opened-file.ts')
    expect(fromFile(text)).toMatchObject({ ok: true, assessment: { dissents: { d1: dissent } } })
  })

  it('are left where they are for an assessment that holds none', async () => {
    const { store, blankAssessment, isHere } = await fresh()
    await store.create(blankAssessment('a2', '2026-11-28T09:00:00.000Z'))
    await store.open('a2')
    expect(isHere('dissents')).toBe(false)
  })
})
