import { words } from '../language.ts'
/** Words of a role that somebody has already named. */
export const namedRole = words('named-role', {
  title: 'Has somebody already named a role?',
  hint: 'If so, write its title here. It is kept safe and set aside until the need is clear.',
  label: 'Title of the role, if there is one',
  parked: (title: string) => `“${title}” is set aside. It comes back into view when the answers call for a new role.`,
  why: 'Deciding in advance what a role looks like can undermine what its success rests on. So roles stay out of sight until the answers call for one.',
})
