import type { ConditionTest, Route } from '../../domain/content.ts'
import { needFacts } from '../facts/need.ts'
import { skillsFacts } from '../facts/skills.ts'
import { notNewWork } from './need.ts'

const optionsOf = (facts: readonly { id: string; options: readonly { id: string }[] }[], id: string) =>
  facts.find((fact) => fact.id === id)!.options.map((option) => option.id)

const kindIsKnown = { fact: 'gap-kind', is: optionsOf(needFacts, 'gap-kind') }
const causeIsKnown = { fact: 'skill-cause', is: optionsOf(skillsFacts, 'skill-cause') }

/** A route without a form is no answer, and which form fits turns on the kind of gap. A team asks for a kind it can close. */
const kindOfGap = (id: string): ConditionTest => ({
  id,
  name: 'The kind of gap is known',
  test: kindIsKnown,
  condition: 'Settle together what kind of gap it is, and which kind comes first.',
  reason: 'Which form fits turns on the kind of gap. While that is not known, there is nothing to propose.',
  because: ['C14', 'C16'],
  standing: 'inference',
})

const notKnownNotToHelp = (id: string): ConditionTest => ({
  id,
  name: 'Fair comparisons have not found that it does not help',
  test: { not: { question: 'n12-does-it-help', atMost: 0 } },
  condition: 'Find out what fair comparisons say of the very thing you want to change.',
  reason: 'What has been found not to change the very thing you want should not be set up to change it.',
  because: ['C263', 'C264'],
  standing: 'inference',
})

const nobodyCouldTakeItIn = (id: string): ConditionTest => ({
  id,
  name: 'Those nearest to the work could not take it in',
  test: { not: notNewWork },
  condition: 'Ask those who hold the work, or whose jobs lie nearest, what would have to be so for them to do it.',
  reason: 'Where a present role could take it in, that is lighter, and more easily undone.',
  because: ['C38', 'C42'],
  standing: 'inference',
})

const notOnOnePerson = (id: string): ConditionTest => ({
  id,
  name: 'It does not rest on one person',
  test: {
    not: {
      all: [
        { question: 's9-dependence', atMost: 1 },
        { fact: 'post-holders', is: 'one' },
      ],
    },
  },
  condition:
    'Plan it for an average post-holder, with at least two who can do it, so that it goes on in leave and sickness.',
  reason:
    'In one study those who held such roles were often exceptional. What one of them shows is that the person works, and not that the role does.',
  because: ['C227', 'C229'],
  standing: 'inference',
})

/**
 * What must be shown before each route is offered at all (design §5.2): the more disruptive and the harder to undo,
 * the more. The burden on a new role is the report’s; the lighter burdens are ours, from trying the rules on real cases.
 * Before a trial stands what a good team can know; what the trial is to find out, or has to be settled by its start, is
 * a condition; and a few things are presumed until somebody says otherwise.
 */
export const routes = [
  {
    id: 'existing-roles',
    name: 'Develop the roles you have',
    say: 'Close the gap by filling, training, sharing, moving or extending roles that exist.',
    burden: [
      kindOfGap('kind-of-gap'),
      {
        id: 'cause-or-gap',
        name: 'A particular gap is named, or its cause is known',
        test: {
          any: [causeIsKnown, { question: 's3-why-not-reaching', atLeast: 2 }, { question: 'n4-gap', atLeast: 2 }],
        },
        condition: 'Find out why skills do not reach the people who need them, or name the particular gap.',
        reason: 'A gap that is told only in general, of a cause nobody knows, could be met by any form or by none.',
        because: ['C16', 'C33', 'C34'],
        standing: 'inference',
      },
      {
        id: 'gap-described',
        name: 'The gap is described, not put as a post',
        test: { question: 'n4-gap', atLeast: 1 },
        condition: 'Describe what is missing for people, in words that name no post.',
        reason: 'Naming the post first closes the question before it is asked.',
        because: ['C16', 'C5'],
        standing: 'inference',
      },
      {
        id: 'skills-looked-for',
        name: 'Somebody has looked whether the skills exist here, or could be trained',
        test: {
          any: [
            { question: 's2-skills-present', atLeast: 1 },
            { fact: 'skill-cause', is: 'vacant' },
            { question: 's10-fill-first', atMost: 1 },
          ],
        },
        condition: 'Look at whether the skills exist here, or could be learned here.',
        reason:
          'Developing present roles starts from what people can do now. Where filled posts would close the gap, that is known.',
        because: ['C33', 'C34', 'C42'],
        standing: 'inference',
      },
    ],
    presumed: [],
    conditions: [
      {
        id: 'need-better-shown',
        name: 'The need is shown',
        test: { test: 'basic-need' },
        condition: 'Show the need better: the people concerned, local numbers, and where care breaks down.',
        reason: 'A small step may start on less, but it should know what it is for.',
        because: ['C5', 'C13', 'C17'],
        standing: 'inference',
      },
    ],
    reason: 'The lightest and most easily undone route, so it asks for the least.',
    standing: 'inference',
  },
  {
    id: 'team-or-pathway',
    name: 'Use a team or a pathway',
    say: 'Let the people you have work as one team, or along one agreed pathway.',
    burden: [
      {
        id: 'gap-for-a-team',
        name: 'The gap is of a kind that a team or pathway can close',
        test: {
          any: [
            {
              fact: 'gap-kind',
              is: ['co-ordination', 'complex-fit', 'community-access', 'institutional-interface', 'trust-identity'],
            },
            {
              all: [
                { fact: 'gap-kind', is: 'capability' },
                { fact: 'involved', is: ['care-homes', 'housing', 'community-employer', 'social-care-staff'] },
              ],
            },
          ],
        },
        condition: 'Settle what kind of gap it is, so that a team or pathway can be fitted to it.',
        reason: 'For any other kind of gap we can name no team or pathway that would close it.',
        because: ['C14', 'C16'],
        standing: 'inference',
      },
      {
        id: 'gap-named',
        name: 'A particular gap is named, or why the skills that are here do not reach people is known',
        test: {
          any: [
            { question: 'n4-gap', atLeast: 2 },
            {
              all: [
                { question: 'n4-gap', atLeast: 1 },
                {
                  any: [
                    { question: 's3-why-not-reaching', atLeast: 2 },
                    { all: [causeIsKnown, { question: 's2-skills-present', atLeast: 2 }] },
                  ],
                },
              ],
            },
          ],
        },
        condition: 'Name the particular gap: what is missing, for whom.',
        reason:
          'A team built for a vague problem has nothing to join up. It has something where the skills are here and it is known what keeps them from people.',
        because: ['C5', 'C14', 'C33', 'C34'],
        standing: 'inference',
      },
      {
        id: 'break-located',
        name: 'Somebody has said where care breaks down',
        test: { question: 'n1-boundary', atLeast: 1 },
        condition: 'Say where care breaks down, between which services.',
        reason: 'The form of a team follows from the break it has to bridge.',
        because: ['C18', 'C30'],
        standing: 'inference',
      },
      {
        id: 'cover-looked-at',
        name: 'Somebody has looked at who does part of this today',
        test: { question: 'n5-current-cover', atLeast: 1 },
        condition: 'Look at who does part of this work today.',
        reason: 'A team is made of people who are there.',
        because: ['C21', 'C41'],
        standing: 'inference',
      },
    ],
    presumed: [],
    conditions: [
      {
        id: 'need-better-shown-for-team',
        name: 'The need is shown',
        test: { test: 'basic-need' },
        condition: 'Show the need better before the team or pathway is fixed.',
        reason: 'A model by itself is unlikely to deliver. It has to answer a need.',
        because: ['C13', 'C17', 'C104'],
        standing: 'inference',
      },
    ],
    reason: 'It asks several organisations to change how they work, so more must be known first.',
    standing: 'inference',
  },
  {
    id: 'pilot',
    name: 'Try a new role, within limits',
    say: 'Try a new role inside a team, with an end date, a rule for stopping, a comparison and a “before” measure.',
    burden: [
      kindOfGap('kind-of-gap-for-pilot'),
      {
        id: 'work-is-new-for-pilot',
        name: 'The work is new: no role here holds it, or fair comparisons speak for a role of its own',
        test: { test: 'work-is-new' },
        condition:
          'Set the work beside present job descriptions, see whether those nearest to it could take it in, and find what fair comparisons say.',
        reason: 'A new post for work that somebody already holds is a new name, not new help.',
        because: ['C3', 'C37', 'C38'],
        standing: 'inference',
      },
      {
        id: 'need-seen',
        name: 'The gap is shown, the break is told, and the people or the numbers are known',
        test: {
          all: [
            { question: 'n4-gap', atLeast: 2, basis: 2 },
            { question: 'n1-boundary', atLeast: 1 },
            {
              any: [
                { question: 'n2-need-from-users', atLeast: 2 },
                { question: 'n3-size-and-mix', atLeast: 2 },
                {
                  all: [
                    { question: 'n2-need-from-users', atLeast: 1 },
                    { question: 'n3-size-and-mix', atLeast: 1 },
                  ],
                },
              ],
            },
          ],
        },
        condition: 'Show what is missing and where care breaks down, and ask the people concerned or count them.',
        reason: 'A trial of a post is still a post: the need has to be shown, if not yet in full.',
        because: ['C1', 'C5', 'C13'],
        standing: 'inference',
      },
      {
        id: 'others-looked-into',
        name: 'Somebody has looked at who does it today, and a lighter way was tried or fair comparisons speak for this one',
        test: {
          all: [
            { question: 'n5-current-cover', atLeast: 1 },
            {
              any: [
                { question: 'n6-alternatives', atLeast: 2, basis: 2 },
                { question: 'n13-could-take-it-in', atLeast: 3, basis: 2 },
                {
                  all: [
                    { question: 'n6-alternatives', atLeast: 1 },
                    { question: 'n12-does-it-help', atLeast: 3, basis: 2 },
                  ],
                },
              ],
            },
          ],
        },
        condition: 'Look at who does part of this today, and try a lighter way or find what fair comparisons say.',
        reason:
          'Many gaps close with training or sharing, so a lighter way comes first. Where fair comparisons speak for this way, the trial can set the lighter one beside it.',
        because: ['C19', 'C42', 'C256', 'C264'],
        standing: 'inference',
      },
      {
        id: 'team-planned',
        name: 'A team is at least planned for it',
        test: { question: 'y6-team-home', atLeast: 1 },
        condition: 'Say which team it will belong to.',
        reason: 'A post on its own tends not to last, and tells little of what it could do in a team.',
        because: ['C88', 'C216'],
        standing: 'inference',
      },
    ],
    presumed: [
      notKnownNotToHelp('not-known-not-to-help'),
      nobodyCouldTakeItIn('nobody-could-take-it-in'),
      {
        id: 'people-were-asked',
        name: 'More than professionals and managers have said what is needed',
        test: { not: { question: 'n2-need-from-users', atMost: 0 } },
        condition: 'Ask the people concerned what should be different before the trial starts.',
        reason: 'What only those who give care have asked for may not be what people need or want.',
        because: ['C13', 'C15', 'C17'],
        standing: 'inference',
      },
      {
        id: 'posts-would-not-close-it',
        name: 'Filling posts would not close the gap',
        test: { not: { question: 's10-fill-first', atMost: 1 } },
        condition: 'Find out whether the gap would stay if every post of the kinds you have were filled.',
        reason: 'Many gaps close with recruiting. A new title draws on the same people.',
        because: ['C42', 'C101', 'C167'],
        standing: 'inference',
      },
      {
        id: 'need-lasts',
        name: 'The need is not about to pass',
        test: { not: { question: 'n8-persistence', atMost: 1 } },
        condition: 'Find out how long the need will last.',
        reason: 'A post outlives a passing need.',
        because: ['C230'],
        standing: 'inference',
      },
      notOnOnePerson('not-one-person'),
    ],
    conditions: [
      {
        id: 'need-better-shown-for-pilot',
        name: 'The need is shown',
        test: { test: 'basic-need' },
        condition:
          'Show the need better by the time it starts: where care breaks down, what people say, local numbers.',
        reason: 'What is known before can be compared with what is known after.',
        because: ['C5', 'C13', 'C17'],
        standing: 'inference',
      },
      {
        id: 'partners-mapped',
        name: 'What partners do of it is mapped',
        test: { question: 'n5-current-cover', atLeast: 2 },
        condition: 'Map with your partners what each does of this today, so that the trial does not double it.',
        reason: 'How well a role does often depends on knowing where it sits among the others.',
        because: ['C21', 'C41'],
        standing: 'inference',
      },
      {
        id: 'safe-to-try',
        name: 'It is safe to try: a draft remit, a supervisor, rules and tasks checked',
        test: {
          all: [
            { question: 'g1-remit', atLeast: 2 },
            { question: 'g4-supervision', atLeast: 2 },
            { question: 'g5-regulation', atLeast: 1 },
            { question: 'g6-delegation-safety', atLeast: 2 },
          ],
        },
        condition: 'Before anybody starts, settle a draft remit and a supervisor, and check rules and safety.',
        reason: 'Nobody should be asked to try out work that is unsafe, or alone.',
        because: ['C88', 'C116', 'C118', 'C133'],
        standing: 'inference',
      },
      {
        id: 'pilot-end-date',
        name: 'An end date is set',
        test: { question: 'g10-review', atLeast: 2 },
        condition: 'Set the date the trial ends, and who decides then.',
        reason: 'Posts that start as a trial tend to stay or to vanish without anyone deciding.',
        because: ['C136', 'C230'],
        standing: 'inference',
      },
      {
        id: 'pilot-stop-rule',
        name: 'There is a rule for stopping',
        test: { question: 'g10-review', atLeast: 3 },
        condition: 'Write down which signs would end the trial early.',
        reason: 'Nobody can know yet that the change is good. “It made no difference” is a result you may report.',
        because: ['C263', 'C230'],
        standing: 'inference',
      },
      {
        id: 'pilot-comparison',
        name: 'There is something to compare it with',
        test: { question: 'f8-evaluation', atLeast: 2 },
        condition:
          'Choose what the trial is compared with, at least on paper: what present staff or a team could have done.',
        reason: 'Without a comparison nobody can say what the role itself added.',
        because: ['C256', 'C257'],
        standing: 'inference',
      },
      {
        id: 'pilot-baseline',
        name: 'There is a “before” measure',
        test: { question: 'f9-baseline', atLeast: 2 },
        condition: 'Measure outcomes and cost before the trial starts.',
        reason: 'A saving or an effect without a “before” cannot be known.',
        because: ['C252', 'C251'],
        standing: 'inference',
      },
    ],
    reason:
      'A new post that can be ended. What a team can know before must be shown, and what a trial is there to find out is a condition of it.',
    standing: 'inference',
  },
  {
    id: 'new-role',
    name: 'Create a new role',
    say: 'A new role may be warranted here, inside a working team and reviewed at a set date.',
    burden: [
      kindOfGap('kind-of-gap-for-role'),
      {
        id: 'need-firmly-shown',
        name: 'The need for something new is shown firmly',
        test: { test: 'strong-need' },
        condition: 'Show the need firmly: its cause, who is there now, what was tried, and that it lasts and is fair.',
        reason: 'The report asks that the need for a new role is shown and not taken for granted.',
        because: ['C1', 'C3', 'C5'],
        standing: 'report',
      },
      {
        id: 'each-lower-rung-leaves-a-gap',
        name: 'Each lighter way has a recorded reason why it leaves a gap',
        test: {
          all: [
            { rung: 'fill-vacancies', atLeast: 2 },
            { rung: 'share-skills', atLeast: 2 },
            { rung: 'train-extend-delegate', atLeast: 2 },
            { rung: 'team-or-pathway', atLeast: 2 },
          ],
        },
        condition: 'Write down, for each lighter way, what it leaves over and how you know.',
        reason:
          'Last on the ladder means that the rungs below were tried, or ruled out on evidence, and what was left over is written down.',
        because: ['C19', 'C42', 'C75'],
        standing: 'inference',
      },
    ],
    presumed: [
      notKnownNotToHelp('role-not-known-not-to-help'),
      nobodyCouldTakeItIn('nobody-could-take-the-role-in'),
      notOnOnePerson('role-not-one-person'),
    ],
    conditions: [],
    reason: 'The most costly step to undo. The report puts the burden of proof here.',
    standing: 'report',
  },
] as const satisfies readonly Route[]

/** More conditional gates open than this, and a new role is not offered (design §5.2). */
export const openGatesAllowed = 2
