import type { Fact } from '../../domain/content.ts'
import { yesNo } from './yes-no.ts'

export const governanceFacts = [
  {
    id: 'hybrid',
    about: 'plan',
    askedWith: 'g1-remit',
    ask: 'Is one post meant to do the work of both a nurse and a social worker?',
    why: 'The two professions differ so much that there is very little room for one merged post.',
    findOut: 'Settle together whether one post is to do the work of both a nurse and a social worker.',
    takes: 'decide',
    who: 'the partners together',
    many: false,
    options: yesNo,
  },
  {
    id: 'across-councils',
    about: 'plan',
    askedWith: 'g5-regulation',
    ask: 'Would social workers work outside their own council’s area?',
    why: 'They may not be allowed to.',
    many: false,
    options: yesNo,
  },
  {
    id: 'health-tasks',
    about: 'plan',
    askedWith: 'g5-regulation',
    ask: 'Would housing or care-home staff take on health tasks?',
    why: 'The registration of the home or housing service may not cover them.',
    many: false,
    options: yesNo,
  },
  {
    id: 'people-at-risk',
    about: 'place',
    askedWith: 'g6-delegation-safety',
    ask: 'Might they meet people who are suicidal, getting worse or unsafe?',
    why: 'Someone will meet a risk they are not prepared for unless it is planned.',
    many: false,
    options: yesNo,
  },
] as const satisfies readonly Fact[]
