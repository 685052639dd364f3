import type { Clause, Fact } from '../../domain/content.ts'
import { yesNo } from './yes-no.ts'

const gapKinds = [
  {
    id: 'capability',
    say: 'Know-how',
    meaning: 'Something nobody here can do well enough, or can do in the right place',
  },
  { id: 'capacity', say: 'Numbers', meaning: 'People can do it, but there are not enough of them' },
  {
    id: 'practical-care',
    say: 'Hands-on care',
    meaning: 'Day-to-day practical care that a team of professionals does not cover',
  },
  {
    id: 'co-ordination',
    say: 'Joining up',
    meaning:
      'Services have taken these people on, but nobody makes the parts work together for them, or stays with them',
  },
  {
    id: 'complex-fit',
    say: 'Lives that fit no box',
    meaning: 'No service takes these people on as they are, since their lives cross the categories that services use',
  },
  {
    id: 'community-access',
    say: 'Reaching community help',
    meaning: 'Help exists in the community and people do not reach it, or do not trust it',
  },
  {
    id: 'institutional-interface',
    say: 'A break between systems',
    meaning:
      'Each side works as it is meant to, and the two meet badly, such as diagnosis in one and support in the other',
  },
  {
    id: 'self-management',
    say: 'Looking after oneself',
    meaning: 'People need support to manage their own health, or to stay well',
  },
  {
    id: 'trust-identity',
    say: 'Trust',
    meaning: 'Groups of staff or organisations do not trust or understand one another',
  },
  {
    id: 'system',
    say: 'The system itself',
    meaning: 'Rules, money, contracts or IT stop people doing what they could do, and no change of roles would mend it',
  },
] as const

export const needFacts = [
  {
    id: 'single-setting',
    about: 'place',
    askedWith: 'n1-boundary',
    ask: 'Does the trouble lie inside one setting?',
    why: 'The report is about work that crosses boundaries. Inside one setting it is used by analogy.',
    many: false,
    options: [
      {
        id: 'yes',
        say: 'Yes, inside one setting',
        meaning: 'One setting is one ward, practice, home or team under one employer',
      },
      { id: 'no', say: 'No, it crosses services or organisations' },
    ],
  },
  {
    id: 'gap-kind',
    steers: true,
    short: 'Kind of gap',
    about: 'place',
    askedWith: 'n4-gap',
    ask: 'What kind of gap is it?',
    why: 'Different gaps call for different answers. Choose the one that comes first.',
    findOut: 'Settle together what kind of gap this is, and which kind comes first.',
    takes: 'find-out',
    who: 'the team, with people who use the services',
    many: false,
    options: gapKinds,
  },
  {
    id: 'second-gap',
    secondOf: 'gap-kind',
    about: 'place',
    askedWith: 'n4-gap',
    ask: 'If there is a second kind of gap, which?',
    why: 'The first kind decides which way comes first. A second one brings forms, cases and warnings of its own.',
    many: false,
    options: gapKinds,
  },
  {
    id: 'many-bodies',
    about: 'place',
    askedWith: 'n5-current-cover',
    ask: 'Are many organisations involved across the place?',
    why: 'Working across many scattered bodies is slow, and asks for a form of its own.',
    findOut: 'List the organisations across the place that would have to take part.',
    takes: 'find-out',
    who: 'the partners together',
    many: false,
    options: yesNo,
  },
  {
    id: 'copied-profile',
    about: 'plan',
    askedWith: 'n5-current-cover',
    ask: 'Are you using a role description or results from somewhere else?',
    why: 'The same title behaves differently from place to place.',
    many: false,
    options: yesNo,
  },
  {
    id: 'targeted',
    about: 'plan',
    askedWith: 'n10-equity',
    ask: 'Is it meant for one group or condition only?',
    why: 'Help for one group can leave others with less.',
    many: false,
    options: yesNo,
  },
  {
    id: 'sent-on',
    about: 'plan',
    askedWith: 'n11-room-elsewhere',
    ask: 'Would people be sent on to other services?',
    why: 'Help that ends on another waiting list is no help.',
    many: false,
    options: yesNo,
  },
] as const satisfies readonly Fact[]

/** The kind of gap that comes first, or the second: for what stands beside the first answer. */
export const eitherGap = (is: string | readonly string[]) =>
  ({
    any: [
      { fact: 'gap-kind', is },
      { fact: 'second-gap', is },
    ],
  }) as const satisfies Clause
