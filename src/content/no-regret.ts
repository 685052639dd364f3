import type { NoRegretMove } from '../domain/content.ts'
import { eitherGap } from './facts/need.ts'

/**
 * Worth doing whatever is decided later (model §3.4). Each move is drawn from the claims it cites; when it helps is ours.
 * An answer that is not known makes none of them appear.
 */
export const noRegret = [
  {
    id: 'agree-a-common-cause',
    do: 'Agree with your partners on one goal you all want, in words each of you would use.',
    say: 'One study found that this builds trust, and lets people set aside for a time which profession or organisation they belong to.',
    because: ['C82'],
    helpsWhen: {
      any: [
        { question: 'y1-shared-plan', atMost: 1 },
        { question: 'y9-organisational-approach', atMost: 1 },
        { question: 'y5-relationships', atMost: 1 },
        eitherGap('trust-identity'),
      ],
    },
    unless: {
      any: [
        { question: 'y1-shared-plan', atLeast: 2 },
        { question: 'y9-organisational-approach', atLeast: 3 },
      ],
    },
  },
  {
    id: 'start-from-the-ground',
    do: 'Start small, from the front line, if leaders are not yet behind it.',
    say: 'In some places services joined up on the ground first. They still needed everyone concerned to agree, so make sure of that first.',
    because: ['C81'],
    helpsWhen: { question: 'y2-leaders', atMost: 1 },
  },
  {
    id: 'protect-time-together',
    do: 'Keep time free for staff of each service to work side by side, such as a short daily meeting.',
    say: 'Studies found that relationships also grow simply by working together, and that time for it has to be set aside.',
    because: ['C211', 'C184'],
    helpsWhen: {
      any: [
        { question: 'y10-time-together', atMost: 1 },
        { question: 'y5-relationships', atMost: 1 },
        { question: 'f10-joint-time-funded', atMost: 1 },
      ],
    },
    unless: { question: 'y10-time-together', atLeast: 3 },
  },
  {
    id: 'map-skills-by-person',
    do: 'Make a list of what each person can do, with their experience and background, and not only of job titles.',
    say: 'In one study, skill varied a good deal between people of the same profession.',
    because: ['C44', 'C45', 'C46', 'C47'],
    helpsWhen: { question: 's1-skills-map', atMost: 1 },
  },
  {
    id: 'swap-role-descriptions',
    do: 'Let each group write down what it does, swap the pages, and let the others ask and correct.',
    say: 'Studies found that understanding and respecting each other’s work can underpin joint working, and that those who feel least understood resist most.',
    because: ['C193', 'C194', 'C195'],
    helpsWhen: {
      any: [
        { question: 's6-identity', atMost: 1 },
        { question: 's8-local-knowledge', atMost: 1 },
        { question: 'n5-current-cover', atMost: 1 },
      ],
    },
  },
  {
    id: 'settle-shared-tasks',
    do: 'Settle which tasks are shared, when, where and for what result, and speak openly when someone oversteps.',
    say: 'One project with care homes found that it needed this first.',
    because: ['C135'],
    helpsWhen: {
      any: [
        { question: 'g2-boundary-rules', atMost: 1 },
        { question: 'g1-remit', atMost: 1 },
      ],
    },
    unless: { question: 'g2-boundary-rules', atLeast: 2 },
  },
  {
    id: 'train-together',
    do: 'Hold one joint training session with staff of another service.',
    say: 'One study found that training NHS and care-home staff together taught them what there is locally. They could then point people to the right place.',
    because: ['C158', 'C159', 'C160'],
    helpsWhen: {
      any: [
        { question: 't5-together', atMost: 1 },
        { question: 's8-local-knowledge', atMost: 1 },
      ],
    },
    unless: { question: 't5-together', atLeast: 2 },
  },
  {
    id: 'share-one-form-or-pathway',
    do: 'Choose one group of people, and use one referral form or one agreed pathway for them in every service.',
    say: 'Studies found that shared procedures and tools help professions to work in step.',
    because: ['C99'],
    helpsWhen: {
      any: [{ question: 'y7-shared-systems', atMost: 1 }, eitherGap('co-ordination')],
    },
    unless: { question: 'y7-shared-systems', atLeast: 3 },
  },
  {
    id: 'measure-before',
    do: 'Measure results and costs now, before anything changes.',
    say: 'In one study of outreach advisers, costs from before and after were missing, so nobody could tell whether they were worth their money.',
    because: ['C252'],
    helpsWhen: { question: 'f9-baseline', atMost: 1 },
  },
] as const satisfies readonly NoRegretMove[]
