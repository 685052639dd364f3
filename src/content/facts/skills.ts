import type { Clause, Fact } from '../../domain/content.ts'

const causes = [
  { id: 'absent', say: 'The skills are not here', meaning: 'Nobody in the area has them' },
  { id: 'insufficient', say: 'Too few people have them' },
  {
    id: 'maldistributed',
    say: 'They are in the wrong places',
    meaning:
      'The skills are here, badly spread, at the wrong times, or in work so divided that nobody knows the person',
  },
  {
    id: 'devalued',
    say: 'They are not valued or trusted',
    meaning: 'The skills are here and the system does not call on them',
  },
  { id: 'no-remit', say: 'It is nobody’s job', meaning: 'People could do it, and no role includes it' },
  { id: 'no-time', say: 'Nobody has the time', meaning: 'The people who could do it are full' },
  { id: 'blocked', say: 'Something blocks them', meaning: 'A rule, money or IT stops people who could do it' },
  { id: 'vacant', say: 'Posts are empty', meaning: 'Existing posts that would do it are not filled' },
] as const

export const skillsFacts = [
  {
    id: 'skill-cause',
    steers: true,
    short: 'Main reason',
    about: 'place',
    askedWith: 's3-why-not-reaching',
    ask: 'What is the main reason?',
    why: 'The cause decides what is worth trying first.',
    findOut: 'Settle together the main reason why skills do not reach the people who need them.',
    takes: 'find-out',
    who: 'the people who have the skills',
    many: false,
    options: causes,
  },
  {
    id: 'second-cause',
    secondOf: 'skill-cause',
    about: 'place',
    askedWith: 's3-why-not-reaching',
    ask: 'If there is a second reason, which?',
    why: 'The main one decides what is worth trying first. A second one brings forms, cases and warnings of its own.',
    many: false,
    options: causes,
  },
  {
    id: 'unblocking',
    about: 'place',
    askedWith: 's3-why-not-reaching',
    ask: 'If something blocks them, is there an agreement to unblock it?',
    why: 'A block with nothing agreed comes before any choice of roles.',
    findOut: 'Get whoever can change what blocks them to agree how it will be taken away.',
    takes: 'decide',
    who: 'whoever can change what blocks them',
    many: false,
    options: [
      { id: 'agreed', say: 'Yes, agreed with whoever can change it' },
      { id: 'none', say: 'No, nothing is agreed yet, or only promised' },
    ],
  },
] as const satisfies readonly Fact[]

/** Causes that say that somebody here has the skills. */
export const skillsAreHere = {
  fact: 'skill-cause',
  is: ['insufficient', 'maldistributed', 'devalued', 'no-remit', 'no-time', 'blocked'],
} as const satisfies Clause

/** The main reason, or the second: for what stands beside the first answer. */
export const eitherCause = (is: string | readonly string[]) =>
  ({
    any: [
      { fact: 'skill-cause', is },
      { fact: 'second-cause', is },
    ],
  }) as const satisfies Clause
