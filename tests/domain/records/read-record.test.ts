import { describe, expect, test } from 'vitest'
import { blankAssessment, kinds, longestLine, longestText } from '../../../src/domain/assessment.ts'
import { own } from '../../../src/domain/own.ts'
import { readRecord } from '../../../src/domain/records/read-record.ts'
import type { Old } from '../../../src/domain/records/record-kind.ts'
import { currentVersion } from '../../../src/domain/records/versions.ts'

const action = { what: 'Ask the council', owner: 'Lead', by: '2027-01-31', done: false, for: '' }
const { about } = blankAssessment('one', '2026-11-25T14:03:00.000Z').about
const item = { what: 'An audit', kind: 'trial', source: 'Team', date: '2026-10-01', holder: '', link: '' }

describe('a record that was kept', () => {
  test.each(['202611-11-25', '2026-02-31', '0002-01-01'])(
    'by version 2 with %s for a date has it as text now, and no date',
    (date) => {
      expect(readRecord('actions', { ...action, by: date }, 2)).toEqual({
        ...action,
        by: '',
        what: `Ask the council (${date})`,
      })
      expect(readRecord('evidence', { ...item, date }, 2)).toEqual({ ...item, date: '', source: `Team (${date})` })
    },
  )

  test('with a real date, or with none, is as it was', () => {
    for (const by of [action.by, '']) expect(readRecord('actions', { ...action, by }, 1)).toEqual({ ...action, by })
    expect(readRecord('evidence', item, 2)).toEqual(item)
  })

  test('is not mended where its date, or the text that would have it, is no text', () => {
    for (const odd of [undefined, null, 7]) {
      expect(readRecord('actions', { ...action, by: odd }, 2)).toBeUndefined()
      expect(readRecord('actions', { ...action, by: '2026-02-31', what: odd }, 2)).toBeUndefined()
    }
  })

  test('by this version is not mended: it cannot be read', () => {
    expect(readRecord('actions', { ...action, by: '2026-02-31' }, currentVersion)).toBeUndefined()
  })

  test.each([
    ['evidence', { ...item, date: '2026-02-31' }, 'date', ['source', 'holder', 'what']],
    ['about', { ...about, decideBy: '2026-02-31' }, 'decideBy', ['decision', 'budget', 'service']],
  ] as const)(
    'of the kind %s goes on in the first place with room, and is not read where none has',
    (kind, record, date, places) => {
      let old: Old = record
      for (const place of places) {
        const said = own(old, place) as string
        expect(readRecord(kind, old, 2)).toEqual({ ...old, [date]: '', [place]: `${said} (2026-02-31)`.trim() })
        old = { ...old, [place]: 'a'.repeat(longestLine) }
      }
      expect(readRecord(kind, old, 2)).toBeUndefined()
    },
  )

  test('fills a place to the last letter', () => {
    const what = 'a'.repeat(longestText - ' (2026-02-31)'.length)
    expect(readRecord('actions', { ...action, what, by: '2026-02-31' }, 2)!.what).toBe(`${what} (2026-02-31)`)
    const longer = { ...action, what: `${what}a`, by: '2026-02-31' }
    expect(readRecord('actions', longer, 2)).toBeUndefined()
  })

  test('with an owner far too long has it whole in what is to be done', () => {
    const owner = 'An owner '.repeat(40)
    const read = readRecord('actions', { ...action, owner }, 2)!
    expect(read.what).toBe(`Ask the council (${owner})`)
    expect(read.owner).toBe(`${owner.slice(0, longestLine - 2)} …`)
    expect(readRecord('actions', { ...action, what: 'a'.repeat(longestText), owner }, 2)).toBeUndefined()
    const long = { ...action, owner: 'a'.repeat(longestLine) }
    expect(readRecord('actions', long, 2)).toEqual(long)
  })

  test('by a newer version is not read, whatever it says', () => {
    expect(readRecord('actions', action, currentVersion)).toEqual(action)
    expect(readRecord('actions', action, currentVersion + 1)).toBeUndefined()
  })

  test.each(kinds)('of the kind %s that says nothing of the kind is not read, and nothing is thrown', (kind) => {
    for (const odd of [undefined, null, 7, 'text', [], {}, { extra: 1 }, new Date(0)])
      for (const version of [1, 2, currentVersion]) expect(readRecord(kind, odd, version)).toBeUndefined()
  })
})
