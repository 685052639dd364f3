import type { Clause, NamedTest } from '../../domain/content.ts'

/**
 * No present role holds the work, or one does on paper and could not take it in. Only then is a new role considered at
 * all (design §5.3). It is decided before any route is, so it reads nothing about a plan.
 */
export const newWork = {
  any: [
    { question: 'n7-novelty', atLeast: 3 },
    {
      all: [
        { question: 'n7-novelty', atLeast: 2 },
        { question: 'n13-could-take-it-in', atLeast: 2 },
      ],
    },
  ],
} as const satisfies Clause

/** Those who hold the work, or whose jobs lie nearest, are known to be able to take it in. */
export const notNewWork = { question: 'n13-could-take-it-in', atMost: 1 } as const satisfies Clause

/** How far the need itself is shown (model §3.3, R2). Other rules refer to these by name. */
export const needTests = [
  {
    id: 'work-is-new',
    name: 'No role here holds the work, or fair comparisons speak for a role of its own',
    test: {
      any: [
        { question: 'n7-novelty', atLeast: 3 },
        {
          all: [
            { question: 'n7-novelty', atLeast: 2, basis: 2 },
            { question: 'n13-could-take-it-in', atLeast: 2, basis: 2 },
            { question: 'n12-does-it-help', atLeast: 3, basis: 2 },
          ],
        },
      ],
    },
    reason:
      'A post for work that somebody holds is mostly a new name. Where the work is held on paper only, and cannot be taken in, fair comparisons have to show that a role of its own helps.',
    because: ['C3', 'C37', 'C38', 'C225', 'C264'],
    standing: 'inference',
  },
  {
    id: 'basic-need',
    code: 'R2a',
    name: 'The need is shown',
    test: {
      all: [
        { question: 'n1-boundary', atLeast: 2, basis: 2 },
        { question: 'n2-need-from-users', atLeast: 2, basis: 2 },
        { question: 'n3-size-and-mix', atLeast: 2, basis: 2 },
        { question: 'n4-gap', atLeast: 2, basis: 2 },
        { question: 'n5-current-cover', atLeast: 1 },
      ],
    },
    reason:
      'A change in roles answers a gap that is known in some detail, told by the people concerned, with local figures.',
    because: ['C5', 'C13', 'C17', 'C21'],
    standing: 'inference',
  },
  {
    id: 'alternatives-tested',
    name: 'Other ways were tried here and left a gap',
    test: {
      any: [
        { question: 'n6-alternatives', atLeast: 3, basis: 2 },
        {
          all: [
            { fact: 'gap-kind', is: 'institutional-interface' },
            { question: 'n6-alternatives', atLeast: 2, basis: 3 },
          ],
        },
      ],
    },
    reason:
      'A new role comes last. Where the gap is built into how two systems meet, firm evidence from a similar place may stand in for a trial here.',
    because: ['C19', 'C42', 'C75'],
    standing: 'inference',
  },
  {
    id: 'strong-need',
    code: 'R2b',
    name: 'The need for something new is shown firmly',
    test: {
      all: [
        { test: 'basic-need' },
        { question: 'n4-gap', atLeast: 3, basis: 3 },
        { question: 'n5-current-cover', atLeast: 3, basis: 2 },
        { test: 'alternatives-tested' },
        { test: 'work-is-new' },
        { question: 'n8-persistence', atLeast: 2 },
        { question: 'n9-complexity', atLeast: 0 },
        { question: 'n10-equity', atLeast: 2, basis: 2 },
      ],
    },
    reason:
      'A post is the most costly step to undo, so it asks for the most: the cause of the gap, the whole place mapped, and fairness looked at.',
    because: ['C1', 'C3', 'C5', 'C19', 'C27', 'C42'],
    standing: 'inference',
  },
  {
    id: 'saving-stands',
    name: 'A saving can be claimed',
    test: {
      all: [
        { question: 'f4-substitution', atLeast: 3 },
        { question: 'f5-net-and-scale', atLeast: 2 },
      ],
    },
    reason: 'A saving only appears when something stops, at a scale where it is larger than the cost.',
    because: ['C246', 'C249', 'C250', 'C251'],
    standing: 'inference',
  },
] as const satisfies readonly NamedTest[]
