import { expect, test } from 'vitest'
import { blankAssessment, type About, type Voice } from '../../src/domain/assessment.ts'
import { areOrganisationsApart, isForTheRoom } from '../../src/domain/who-answers.ts'

const by = (who: About['answering']) => blankAssessment('one', '2026-11-25T09:00:00.000Z', { answering: who })
const nurses: Voice = {
  group: 'Nurses',
  organisation: '',
  kind: 'front-line',
  present: true,
  people: '',
  isAffected: true,
}

test.each([
  ['', true, true],
  ['alone', false, false],
  ['several', true, false],
  ['organisations', true, true],
] as const)('%j: a room %j, organisations apart %j', (who, room, apart) => {
  expect(isForTheRoom(by(who))).toBe(room)
  expect(areOrganisationsApart(by(who))).toBe(apart)
})

test('groups that are on record are never hidden from one who answers alone', () => {
  expect(isForTheRoom({ ...by('alone'), voices: { one: nurses } })).toBe(true)
})
