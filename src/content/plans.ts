import type { Plan } from '../domain/content.ts'

/** The ways forward that a team may weigh. What is asked of the plan can be answered for each. */
export const plans = [
  { id: 'existing-roles', name: 'The roles you have', short: 'roles you have' },
  { id: 'team-or-pathway', name: 'A team or pathway', short: 'team or pathway' },
  { id: 'new-role', name: 'A new role', short: 'new role' },
] as const satisfies readonly Plan[]
