import type { Clause } from '../../domain/content.ts'

/** All who do the work are recruited for it: nobody here takes it on, and nobody is taken from elsewhere. */
export const onlyNewRecruits = {
  all: [{ fact: 'staff-from', is: 'new-recruits' }, { not: { fact: 'staff-from', is: ['same-team', 'another-team'] } }],
} as const satisfies Clause

/** All who do the work are in the team already. */
export const onlyTheSameTeam = {
  all: [{ fact: 'staff-from', is: 'same-team' }, { not: { fact: 'staff-from', is: ['another-team', 'new-recruits'] } }],
} as const satisfies Clause
