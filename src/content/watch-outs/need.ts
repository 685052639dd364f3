import type { WatchOut } from '../../domain/content.ts'
import { noSaving } from '../rules/saving.ts'

export const needWatchOuts = [
  {
    id: 'w1-capacity-overrated',
    code: 'W1',
    name: 'Expecting too much of one post',
    when: {
      all: [
        { fact: 'considering', is: 'new-role' },
        {
          any: [
            { question: 'n4-gap', atMost: 2 },
            { question: 'y1-shared-plan', atMost: 1 },
          ],
        },
      ],
    },
    unless: {
      all: [
        { question: 'y6-team-home', atLeast: 3 },
        { question: 'y1-shared-plan', atLeast: 3 },
      ],
    },
    say: 'One post cannot bring about joined-up care on its own. The report names overrating what a role can do as a barrier.',
    doFirst: 'Spread the responsibility beyond one post, to a team.',
    because: ['C216', 'C84'],
    standing: 'report',
    consequence: 'route',
    family: 'lone-post',
    general: true,
  },
  {
    id: 'w11-isolated-navigator',
    code: 'W11',
    name: 'A navigator or co-ordinator on its own',
    when: {
      all: [
        { fact: 'considering', is: 'new-role' },
        { question: 'n4-gap', atMost: 1 },
        { question: 'y1-shared-plan', atMost: 1 },
      ],
    },
    unless: {
      any: [
        { question: 'y6-team-home', atLeast: 2 },
        { fact: 'gap-kind', is: ['capability', 'capacity', 'practical-care', 'self-management'] },
      ],
    },
    say: 'A navigator or co-ordinator set up in isolation could come at the expense of joined-up care.',
    doFirst: 'Write the place of any such post into a shared plan, and put it in a team.',
    because: ['C20', 'C280'],
    standing: 'report',
    consequence: 'route',
    family: 'lone-post',
  },
  {
    id: 'w28-role-will-pass',
    code: 'W28',
    name: 'It may change or pass',
    when: {
      any: [
        { question: 'n8-persistence', atMost: 2 },
        { question: 'g10-review', atMost: 1 },
      ],
    },
    unless: { question: 'g10-review', atLeast: 3 },
    say: 'One study found that many roles vanished or changed once their goals were met, or became part of something bigger.',
    doFirst: 'Write down what would end or change it, and a remit that can change with the need.',
    because: ['C230', 'C10'],
    standing: 'report',
    consequence: 'route',
    family: 'lasting',
  },
  {
    id: 'w49-unfair-access',
    code: 'W49',
    name: 'Access may be unfair',
    when: {
      all: [
        { question: 'n10-equity', atMost: 1 },
        { fact: 'targeted', is: 'yes' },
      ],
    },
    say: 'Help aimed at one group raises the question whether others are treated fairly.',
    doFirst: 'Look at who would gain and who would not, and keep watching it.',
    unknown: {
      when: { fact: 'targeted', is: 'yes' },
      open: { question: 'n10-equity', atMost: 1 },
      name: 'Who is left out is not shown',
      say: 'It is meant for one group or condition. Nothing shows yet who would get less or be left out.',
    },
    because: ['C27'],
    standing: 'report',
    consequence: 'people',
    family: 'fairness',
  },
  {
    id: 'w51-solution-first',
    code: 'W51',
    name: 'The answer came before the question',
    when: {
      any: [
        { question: 'n4-gap', atMost: 0 },
        { fact: 'parked-title', is: 'yes' },
      ],
    },
    unless: {
      any: [
        { question: 'n4-gap', atLeast: 3 },
        {
          all: [
            { question: 'n4-gap', atLeast: 2 },
            { question: 'y3-engagement', atLeast: 3 },
          ],
        },
      ],
    },
    say: 'Deciding in advance what a role will look like can undermine what success rests on.',
    doFirst: 'Go back to the gap, and leave job titles out until it is clear.',
    because: ['C16', 'C187'],
    standing: 'report',
    consequence: 'route',
    family: 'solution-first',
    general: true,
  },
  {
    id: 'w52-copied-role',
    code: 'W52',
    name: 'Taken over from elsewhere',
    when: {
      all: [
        { fact: 'copied-profile', is: 'yes' },
        { question: 'n5-current-cover', atMost: 1 },
      ],
    },
    say: 'People with the same job title do different things from place to place. A title does not bring its effect with it.',
    doFirst: 'List the tasks needed here, together with the staff who do them.',
    unknown: {
      when: { fact: 'copied-profile', is: 'yes' },
      open: { question: 'n5-current-cover', atMost: 1 },
      name: 'Taken over, and not shown who does it here',
      say: 'You use a role or results from somewhere else. Nothing shows yet who does this work here today.',
    },
    because: ['C8', 'C10', 'C12', 'C32', 'C26'],
    standing: 'report',
    consequence: 'route',
    family: 'solution-first',
  },
  {
    id: 'w63-borrowed-evidence',
    code: 'W63',
    name: 'Borrowed evidence',
    when: {
      any: [
        {
          all: [
            { fact: 'copied-profile', is: 'yes' },
            { question: 'f8-evaluation', atMost: 1 },
          ],
        },
        {
          all: [
            { fact: 'saving', is: 'cited' },
            { question: 'f5-net-and-scale', atMost: 1 },
          ],
        },
      ],
    },
    say: 'Findings from another country, another sector or a role inside one setting may not carry over to you.',
    doFirst: 'Write down how that place differs from yours, and test it here.',
    unknown: {
      when: { fact: 'copied-profile', is: 'yes' },
      open: { question: 'f8-evaluation', atMost: 1 },
      name: 'Borrowed, and not shown to be tested here',
      say: 'You use a role or results from somewhere else, and those may not carry over. Nothing shows yet that they will be tested here.',
    },
    because: ['C11', 'C255', 'C270'],
    standing: 'report',
    consequence: 'learning',
    family: 'evidence',
  },
  {
    id: 'p4-queue-moves-on',
    code: 'P4',
    name: 'The queue moves on',
    when: {
      all: [
        { fact: 'sent-on', is: 'yes' },
        { question: 'n11-room-elsewhere', atMost: 1 },
      ],
    },
    say: 'You would send people on to services that have agreed no room for them. Help that ends on another waiting list is no help.',
    doFirst: 'Agree numbers with each service you would send people to, and a rule for when it is full.',
    unknown: {
      when: { fact: 'sent-on', is: 'yes' },
      open: { question: 'n11-room-elsewhere', atMost: 1 },
      name: 'Room elsewhere is not shown',
      say: 'You would send people on to other services. Nothing shows yet that those have room, and help that ends on a waiting list is no help.',
    },
    because: [],
    standing: 'practice',
    consequence: 'people',
    family: 'knock-on',
  },
  {
    id: 'p13-role-already-there',
    code: 'P13',
    name: 'It may tread on a role that is there',
    when: {
      all: [
        { fact: 'considering', is: 'new-role' },
        { question: 'n5-current-cover', atMost: 2 },
      ],
    },
    say: 'While part of the place is not mapped, a new role may double what link workers, visitors, wardens or nurses do there.',
    doFirst: 'Map the work with them, task by task.',
    because: [],
    standing: 'practice',
    consequence: 'route',
    family: 'solution-first',
    general: true,
  },
  {
    id: 'p24-others-stop-their-part',
    code: 'P24',
    name: 'Others stop doing their part',
    when: {
      all: [
        { fact: 'considering', is: 'new-role' },
        { question: 'n7-novelty', between: [1, 2] },
      ],
    },
    say: 'The work is held by others today. Once a post exists for it, they may leave it all to that post.',
    doFirst: 'Agree in writing which part each of them keeps.',
    because: [],
    standing: 'practice',
    consequence: 'route',
    family: 'knock-on',
  },
  {
    id: 'p25-cheaper-ways-not-compared',
    code: 'P25',
    name: 'Cheaper ways are not compared',
    when: {
      all: [
        { fact: 'saving', is: ['hoped', 'cited', 'claimed'] },
        { question: 'n6-alternatives', atMost: 1 },
      ],
    },
    unless: {
      any: [
        noSaving,
        { rung: 'stop-or-simplify', atLeast: 2 },
        { rung: 'fill-vacancies', atLeast: 2 },
        { rung: 'share-skills', atLeast: 2 },
        { rung: 'train-extend-delegate', atLeast: 2 },
        { rung: 'team-or-pathway', atLeast: 2 },
      ],
    },
    say: 'A saving is part of the case, and no other way has been looked into. A cheaper way may do as much.',
    doFirst: 'Set the cost and the effect of the lightest way beside this one.',
    unknown: {
      when: { fact: 'saving', is: ['hoped', 'cited', 'claimed'] },
      open: { question: 'n6-alternatives', atMost: 1 },
      name: 'Whether a cheaper way would do is not shown',
      say: 'A saving is part of the case. Nothing shows yet that a cheaper way was looked into.',
    },
    because: [],
    standing: 'practice',
    consequence: 'money',
    family: 'saving',
  },
  {
    id: 'p28-fit-for-neither',
    code: 'P28',
    name: 'Too ill for this, not ill enough for the rest',
    when: {
      all: [
        { fact: 'targeted', is: 'yes' },
        { fact: 'sent-on', is: 'yes' },
        { question: 'n11-room-elsewhere', atMost: 1 },
      ],
    },
    unless: { question: 'n10-equity', atLeast: 3 },
    say: 'It is for one group only, and the services you would send others to have agreed no room. Some people may fit neither.',
    doFirst: 'Agree with those services who takes the people in between.',
    because: [],
    standing: 'practice',
    consequence: 'people',
    family: 'fairness',
  },
  {
    id: 'p30-other-group',
    code: 'P30',
    name: 'Evidence from another group of people',
    when: {
      all: [
        { fact: 'copied-profile', is: 'yes' },
        { question: 'n3-size-and-mix', atMost: 1 },
      ],
    },
    say: 'You use a role or results from somewhere else, and have no figures of your own for who needs this. The people there may differ from yours.',
    doFirst: 'Count who needs this here, and compare their age, needs and help with those there.',
    unknown: {
      when: { fact: 'copied-profile', is: 'yes' },
      open: { question: 'n3-size-and-mix', atMost: 1 },
      name: 'Whether your people are like theirs is not shown',
      say: 'You use a role or results from somewhere else. Nothing shows yet that the people here are like the people there.',
    },
    because: ['C11', 'C270'],
    standing: 'inference',
    consequence: 'learning',
    family: 'evidence',
  },
  {
    id: 'p34-found-not-to-help',
    code: 'P34',
    name: 'Found not to do what you want',
    when: { question: 'n12-does-it-help', atMost: 0 },
    say: 'You say that fair comparisons found that this way of working does not change the very thing you want. More of the same is unlikely to change it here.',
    doFirst: 'Before you go on, change the aim or the way of working, and write down what you now expect of it.',
    because: ['C263', 'C264'],
    standing: 'inference',
    consequence: 'route',
    family: 'evidence',
    beforeAll: true,
  },
  {
    id: 'p35-nobody-has-compared',
    code: 'P35',
    name: 'Nobody has compared it fairly',
    when: {
      all: [
        { fact: 'considering', is: 'new-role' },
        { question: 'n12-does-it-help', between: [1, 1] },
      ],
    },
    unless: { question: 'f8-evaluation', atLeast: 2 },
    say: 'Nobody knows whether a role like this helps, or only those who made it say so. It may help, change nothing or do harm, and nothing is set up here that would tell.',
    doFirst: 'Plan a fair comparison from the start: who gets it, who does not yet, and what is measured for both.',
    unknown: {
      when: {
        all: [
          { fact: 'considering', is: 'new-role' },
          { fact: 'tied-money', is: 'yes' },
        ],
      },
      open: { question: 'n12-does-it-help', atMost: 1 },
      name: 'Whether it helps is not shown',
      say: 'Money or a target is tied to a role. Nothing shows yet whether such a role helps the people it is for.',
    },
    because: ['C256', 'C257', 'C263'],
    standing: 'inference',
    consequence: 'learning',
    family: 'evidence',
  },
  {
    id: 'p36-place-may-matter-more',
    code: 'P36',
    name: 'What helped there may have been the place',
    when: {
      all: [
        { fact: 'considering', is: 'new-role' },
        { question: 'n12-does-it-help', between: [2, 2] },
      ],
    },
    say: 'Studies of such a role had no fair comparison, or found different things in different places. The place may matter more than the role.',
    doFirst: 'Find out what the places had where it helped, and write down which of that you have.',
    because: ['C256', 'C262', 'C270'],
    standing: 'inference',
    consequence: 'learning',
    family: 'evidence',
  },
  {
    id: 'p37-room-has-to-be-made',
    code: 'P37',
    name: 'They could, once there is room',
    when: { question: 'n13-could-take-it-in', between: [1, 1] },
    unless: { question: 's4-headroom', atLeast: 3 },
    say: 'Those nearest to this work could take it in once someone makes room or teaches them. Until then it stays undone, whoever has it in their job.',
    doFirst: 'Agree who makes the room or gives the teaching, and by when.',
    because: ['C42', 'C142', 'C225'],
    standing: 'inference',
    consequence: 'route',
    family: 'workload',
  },
] as const satisfies readonly WatchOut[]
