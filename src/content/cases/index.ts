export { cautions } from './cautions.ts'
export { existingRoleCases } from './existing-roles.ts'
export { newRoleCases } from './new-roles.ts'
export { teamCases } from './teams-and-pathways.ts'
