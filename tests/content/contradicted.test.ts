import { expect, test } from 'vitest'
import { content } from '../../src/content/index.ts'
import { recommend } from '../../src/domain/recommend.ts'
import { anAssessment, type Given } from '../fixtures/assessments.ts'

/** Where two things pull against each other: the weakest answers that say so, and answers that it would contradict. */
const conflicts: Readonly<Record<string, { readonly says: Given; readonly contradicted: readonly Given[] }>> = {
  'cf3-skills-here-professions-resist': {
    says: { levels: { 's2-skills-present': [2, 1], 'y4-legitimacy': [1, 1] } },
    contradicted: [
      { levels: { 's2-skills-present': 3, 's6-identity': 1, 'y4-legitimacy': 3 } },
      { levels: { 's2-skills-present': 3, 's6-identity': 0, 'y4-legitimacy': 2 } },
    ],
  },
  'cf7-superb-individual': {
    says: { levels: { 's9-dependence': [1, 1], 'n6-alternatives': [3, 1] } },
    contradicted: [{ levels: { 's9-dependence': 1, 'n6-alternatives': 2 } }],
  },
  'cf14-nobody-has-the-skill': {
    says: { levels: { 's2-skills-present': [1, 1], 't9-supply': [1, 1] } },
    contradicted: [{ levels: { 's2-skills-present': 1, 's10-fill-first': 0, 't9-supply': 3 } }],
  },
  'cf19-targeted-help': {
    says: { levels: { 'n10-equity': [1, 1] }, facts: { targeted: 'yes' } },
    contradicted: [{ levels: { 'n10-equity': 2 }, facts: { targeted: 'yes' } }],
  },
  'cf21-volunteers-could-cover': {
    says: { levels: { 'y11-community-part': [1, 1] }, facts: { involved: 'volunteers' } },
    contradicted: [{ levels: { 'y11-community-part': 2 }, facts: { involved: 'volunteers' } }],
  },
}

test.each(Object.entries(conflicts))(
  '%s is said on the weakest answers, and of none that contradicts it',
  (id, { says, contradicted }) => {
    const said = (given: Given) => recommend(anAssessment(given, content), content).conflicts
    expect(said(says)).toContain(id)
    for (const given of contradicted) expect(said(given)).not.toContain(id)
  },
)

test('no name of a conflict says that the need is clear or shown: that is for its tests to say', () => {
  expect(content.conflicts.filter(({ name }) => /need is (clear|shown)/i.test(name)).map(({ id }) => id)).toEqual([])
})

test('an assessment that says nothing is offered nothing, warned of little and contradicted in nothing', () => {
  const { outcome, conflicts, hangsBy, comesFirst } = recommend(anAssessment({}, content), content)
  expect({ outcome, conflicts, hangsBy, comesFirst }).toEqual({
    outcome: 'need-not-demonstrated',
    conflicts: [],
    hangsBy: [],
    comesFirst: undefined,
  })
})
