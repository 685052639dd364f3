import { words } from '../language.ts'
/** Words of the plain facts asked at set-up. */
export const plainFacts = words('plain-facts', {
  title: 'Plain facts',
  hint: 'Short questions. They decide which warnings you see. Leave out what you do not know. A plan is one of three: the roles you have, a team or pathway, or a new role.',
})
