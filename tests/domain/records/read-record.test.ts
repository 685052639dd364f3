import { describe, expect, test } from 'vitest'
import { kinds, longestLine, longestText } from '../../../src/domain/assessment.ts'
import { readRecord } from '../../../src/domain/records/read-record.ts'
import { currentVersion } from '../../../src/domain/records/versions.ts'

const action = { what: 'Ask the council', owner: 'Lead', by: '2027-01-31', done: false, for: '' }
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

  test('with a real date is as it was', () => {
    expect(readRecord('actions', action, 1)).toEqual(action)
    expect(readRecord('evidence', item, 2)).toEqual(item)
  })

  test('by this version is not mended: it cannot be read', () => {
    expect(readRecord('actions', { ...action, by: '2026-02-31' }, currentVersion)).toBeUndefined()
  })

  test('goes on in the next place where the first has no room, and is not read where none has', () => {
    const full = 'a'.repeat(longestLine)
    const read = readRecord('evidence', { ...item, source: full, date: '2026-02-31' }, 2)
    expect(read).toEqual({ ...item, source: full, date: '', holder: '(2026-02-31)' })
    const packed = { ...item, source: full, holder: full, what: full, date: '2026-02-31' }
    expect(readRecord('evidence', packed, 2)).toBeUndefined()
  })

  test('with an owner far too long has it whole in what is to be done', () => {
    const owner = 'An owner '.repeat(40)
    const read = readRecord('actions', { ...action, owner }, 2)!
    expect(read.what).toBe(`Ask the council (${owner})`)
    expect(read.owner).toBe(`${owner.slice(0, longestLine - 2)} …`)
    expect(readRecord('actions', { ...action, what: 'a'.repeat(longestText), owner }, 2)).toBeUndefined()
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
