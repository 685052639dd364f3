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
  {
    id: 'tarn-valley',
    title: 'Nine care homes in Tarn Valley',
    say: 'A fund for 18 months would pay for two case managers. Five ways side by side, with money: what each costs, who pays, and where it ends.',
  },
  {
    id: 'coming-home',
    title: 'Coming home from hospital in Alderwick',
    say: 'Every task and role set side by side. What is left over is scraps and no job, and two questions come before a post.',
  },
] as const
