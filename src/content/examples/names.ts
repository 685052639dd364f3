/** The one that is told in under a minute. */
export const shortExample = 'falls-in-sheltered-housing'

/** The worked examples by name, for the home page. All places are invented. */
export const exampleNames = [
  {
    id: 'frailty-at-home',
    title: 'Frail people at home in Brynhaven',
    say: 'Seven organisations, two years of work, and a gap in hands-on care that nobody’s job covers. A new role is earned, inside a team.',
  },
  {
    id: 'falls-in-sheltered-housing',
    title: 'Falls in sheltered housing in Marrick',
    say: 'Housing officers see tenants first. The skills exist in the hospital team, in the wrong place. The roles that exist can do it, with back-up.',
  },
  {
    id: 'navigator-first',
    title: 'A navigator for Hartsea',
    say: 'Somebody has money for a care navigator, for one year. What the post is for has still to be shown. A kind answer, and three next steps.',
  },
] as const
