import type { FirstOfAll, Fundamental } from '../../domain/content.ts'

/** The four heads (model §3.4), at the level each route needs. The heads are the report’s, the levels are ours. */
export const fundamentals = [
  {
    id: 'fu-a-support',
    code: 'FU-a',
    name: 'Support from leaders and staff',
    at: {
      'existing-roles': {
        all: [
          { question: 'y2-leaders', atLeast: 1 },
          { question: 'y3-engagement', atLeast: 2 },
          { question: 'y4-legitimacy', atLeast: 1 },
        ],
      },
      'team-or-pathway': {
        all: [
          { question: 'y1-shared-plan', atLeast: 2, basis: 2 },
          { question: 'y2-leaders', atLeast: 2, basis: 2 },
          { question: 'y3-engagement', atLeast: 2 },
          { question: 'y4-legitimacy', atLeast: 2 },
        ],
      },
      pilot: {
        all: [
          { question: 'y1-shared-plan', atLeast: 3, basis: 2 },
          { question: 'y2-leaders', atLeast: 3, basis: 2 },
          { question: 'y3-engagement', atLeast: 3, basis: 2 },
          { question: 'y4-legitimacy', atLeast: 2, basis: 2 },
        ],
      },
      'new-role': {
        all: [
          { question: 'y1-shared-plan', atLeast: 3, basis: 2 },
          { question: 'y2-leaders', atLeast: 3, basis: 2 },
          { question: 'y3-engagement', atLeast: 3, basis: 2 },
          { question: 'y4-legitimacy', atLeast: 2, basis: 2 },
        ],
      },
    },
    condition: 'Get leaders of each partner to back this in writing, and let the staff it touches shape it.',
    reason:
      'Work across boundaries takes hold where the system around it backs it. The lighter the route, the less is asked.',
    because: ['C76', 'C78', 'C79', 'C82', 'C91', 'C92', 'C94', 'C102', 'C182'],
    standing: 'inference',
  },
  {
    id: 'fu-b-resources',
    code: 'FU-b',
    name: 'Time, money and cover',
    at: {
      'existing-roles': { question: 't2-time-cover-kit', atLeast: 2 },
      'team-or-pathway': {
        all: [
          { question: 'f1-full-cost', atLeast: 2 },
          { question: 'f10-joint-time-funded', atLeast: 1 },
          { question: 'y10-time-together', atLeast: 1 },
        ],
      },
      pilot: {
        all: [
          { question: 'f1-full-cost', atLeast: 3, basis: 2 },
          { question: 'f2-duration', atLeast: 2, basis: 2 },
        ],
      },
      'new-role': {
        all: [
          { question: 'f1-full-cost', atLeast: 3, basis: 2 },
          { question: 'f2-duration', atLeast: 2, basis: 2 },
        ],
      },
    },
    condition: 'Set aside the time, cover and money that the change really costs, and say how long they last.',
    reason: 'Change that nobody has time or money for is swallowed by the day job.',
    because: ['C141', 'C169', 'C174', 'C175', 'C178', 'C179', 'C180'],
    standing: 'inference',
  },
  {
    id: 'fu-c-accountability',
    code: 'FU-c',
    name: 'Clear tasks, supervision and accountability',
    at: {
      'existing-roles': {
        all: [
          { question: 'g1-remit', atLeast: 2 },
          { question: 'g4-supervision', atLeast: 2 },
        ],
      },
      'team-or-pathway': {
        all: [
          { question: 'g1-remit', atLeast: 2 },
          { question: 'g2-boundary-rules', atLeast: 2 },
          { question: 'g3-accountability', atLeast: 2 },
          { question: 'g4-supervision', atLeast: 2 },
        ],
      },
      pilot: {
        all: [
          { question: 'g1-remit', atLeast: 3, basis: 2 },
          { question: 'g2-boundary-rules', atLeast: 2, basis: 2 },
          { question: 'g3-accountability', atLeast: 2, basis: 2 },
          { question: 'g4-supervision', atLeast: 2, basis: 2 },
        ],
      },
      'new-role': {
        all: [
          { question: 'g1-remit', atLeast: 3, basis: 2 },
          { question: 'g2-boundary-rules', atLeast: 2, basis: 2 },
          { question: 'g3-accountability', atLeast: 2, basis: 2 },
          { question: 'g4-supervision', atLeast: 2, basis: 2 },
        ],
      },
    },
    condition: 'Write down who does what, who supervises, and who answers for it between the partners.',
    reason: 'Vague tasks breed conflict, and joint work can bring duties nobody expected.',
    because: ['C118', 'C119', 'C133', 'C134', 'C135', 'C232', 'C233', 'C236'],
    standing: 'inference',
  },
  {
    id: 'fu-d-lasting',
    code: 'FU-d',
    name: 'A way to last',
    at: {
      'existing-roles': { question: 's9-dependence', atLeast: 1 },
      'team-or-pathway': {
        all: [
          { question: 'y5-relationships', atLeast: 2 },
          { question: 'y7-shared-systems', atLeast: 1 },
          { question: 'f7-sustain', atLeast: 2 },
        ],
      },
      pilot: {
        all: [
          { question: 'y5-relationships', atLeast: 2, basis: 2 },
          { question: 'f7-sustain', atLeast: 2, basis: 2 },
          { question: 's9-dependence', atLeast: 2 },
        ],
      },
      'new-role': {
        all: [
          { question: 'y5-relationships', atLeast: 2, basis: 2 },
          { question: 'f7-sustain', atLeast: 2, basis: 2 },
          { question: 's9-dependence', atLeast: 2 },
        ],
      },
    },
    condition: 'Plan how the work and the relationships go on when people and money move on.',
    reason: 'What rests on one person or one leader tends to fade when they leave.',
    because: ['C95', 'C209', 'C227', 'C228', 'C229'],
    standing: 'inference',
  },
] as const satisfies readonly Fundamental[]

/** How many of the four heads must be known to be missing before the fundamentals come first (design §5.5). */
export const headsMissing = 3

/** What puts the fundamentals first whatever the heads say (design §5.5). Only what is known counts here, never an open point. */
export const fundamentalsFirst = [
  {
    id: 'leaders-not-behind-it',
    name: 'Leaders are known not to back it',
    whether: 'Whether leaders back it',
    test: {
      all: [{ not: { fact: 'route', is: 'existing-roles' } }, { question: 'y2-leaders', atMost: 0 }],
    },
    condition: 'Find out whether leaders are behind it before anybody is asked to change.',
    reason: 'A team or a new role that leaders do not back lacks the standing to work.',
    because: ['C76', 'C79', 'C92'],
    standing: 'inference',
  },
  {
    id: 'gap-in-the-system',
    name: 'The gap lies in the system itself',
    whether: 'Whether the gap lies in the system itself',
    test: { fact: 'gap-kind', is: 'system' },
    condition: 'Settle whether the gap lies in rules, money or IT.',
    reason: 'No change of roles mends rules, money or IT.',
    because: ['C95', 'C97', 'C102', 'C103'],
    standing: 'inference',
  },
  {
    id: 'trust-broken',
    name: 'Trust is missing on both counts',
    whether: 'Whether there is trust enough to change anything',
    test: {
      all: [
        { fact: 'gap-kind', is: 'trust-identity' },
        { question: 's6-identity', atMost: 1 },
        { question: 'y5-relationships', atMost: 1 },
      ],
    },
    condition:
      'Find out how safe staff feel in what they are for, and how the partners get on, before you change anything.',
    reason: 'Where people feel threatened and relations are strained, that comes before any new arrangement.',
    because: ['C191', 'C195', 'C209', 'C215'],
    standing: 'inference',
  },
  {
    id: 'blocked-with-nothing-agreed',
    name: 'A rule, money or IT still blocks the skills you have',
    whether: 'Whether the block on the skills you have will be lifted',
    test: {
      all: [
        { fact: 'skill-cause', is: 'blocked' },
        {
          any: [
            { fact: 'unblocking', is: 'none' },
            {
              all: [
                { question: 'g8-agreements', atMost: 1 },
                { question: 'y8-alignment', atMost: 1 },
                { question: 'f3-streams', atMost: 1 },
              ],
            },
          ],
        },
      ],
    },
    condition: 'Settle with whoever can lift the block how it will be lifted, and by when.',
    reason: 'A new post meets the same block.',
    because: ['C95', 'C125', 'C171'],
    standing: 'inference',
  },
] as const satisfies readonly FirstOfAll[]
