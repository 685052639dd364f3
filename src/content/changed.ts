import type { VersionChanged } from '../domain/content.ts'

/**
 * What came to read differently with each version, the newest first: shown to whoever opens answers of an earlier one.
 * `CHANGELOG.md` says the same, and a test holds it to that.
 */
export const changed: readonly VersionChanged[] = [
  {
    version: '2026.12',
    decision: [
      {
        id: 'lighter-way-before-fundamentals',
        name: 'A lighter way may be offered where it was “put the fundamentals in place first”.',
        say: 'The fundamentals are asked of each way. If leaders do not back a team and developing your roles needs less from them, that is offered, and what the team lacks comes first among the conditions.',
      },
      {
        id: 'go-ahead-is-rarer',
        name: '“Go ahead” is rarer.',
        say: 'It needs the outcome to stay the same whatever turns out of all that nobody can back up, and nothing else to come first. Otherwise it reads “go ahead when”.',
      },
      {
        id: 'developing-roles-waits',
        name: 'Developing roles waits for two things: the kind of gap, and either a particular gap or its cause.',
        say: 'A new role or its trial waits for the kind of gap as well. Before, they were offered without, sometimes with nothing to propose.',
      },
      {
        id: 'training-gate-hard-while-unknown',
        name: 'A training gate is hard while nobody knows whether there is time, cover and kit.',
        say: 'Before, it was hard only where somebody said that there was none.',
      },
    ],
    warnings: [
      {
        id: 'first-five-of-this-case',
        name: 'The first five are those that the most facts of your case set off.',
        say: 'Money and learning are no longer last. What is so of most plans is said once, after the others.',
      },
      {
        id: 'dangerous-unknowns',
        name: 'You are warned of what nobody has shown yet, where you told the circumstance.',
        say: 'A saving is hoped for, say, and nothing shows what would stop. Such a warning is marked as not known yet.',
      },
      {
        id: 'eighteen-new-warnings',
        name: 'Eighteen warnings are new.',
        say: 'Among them: supervision takes scarce time, skills lapse after the course, the block lies elsewhere, the money ends before the result, one pays and another gains.',
      },
      {
        id: 'silent-where-denied',
        name: 'A warning is silent where you have answered what it denies.',
        say: 'Some have new names that claim less. So are tensions, and what is worth doing anyway: you are not told to agree a goal you have agreed, or that the need is not shown where it is.',
      },
      {
        id: 'need-for-a-change',
        name: '“The need is not yet demonstrated” reads “The need for a change is not yet demonstrated”.',
        say: 'It is also said where the gap is shown, and no change of roles is yet.',
      },
    ],
  },
]
