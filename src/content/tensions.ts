import type { Tension } from '../domain/content.ts'
import { skillsAreHere } from './facts/skills.ts'
import { noSaving } from './rules/saving.ts'
import { eitherGap } from './facts/need.ts'

/** Two things that pull against each other (model §3.11). `say` is what the sources support doing about it. */
export const tensions = [
  {
    id: 'cf1-clear-need-no-backing',
    code: 'CF1',
    name: 'A gap is named, but leaders do not yet act on it',
    when: {
      all: [
        { question: 'n4-gap', atLeast: 2 },
        { question: 'y2-leaders', atMost: 1 },
      ],
    },
    say: 'Win backing before you change roles, because a post without it lacks standing. Work can start on the ground, but it still needs those affected to buy in.',
    because: ['C79', 'C81', 'C92', 'C93', 'C94'],
    standing: 'report',
  },
  {
    id: 'cf2-short-money-for-a-post',
    code: 'CF2',
    name: 'Money or a target is tied to a role, and the money may not last',
    when: {
      all: [
        { fact: 'tied-money', is: 'yes' },
        { question: 'f2-duration', between: [1, 1] },
      ],
    },
    unless: { question: 'f7-sustain', atLeast: 3 },
    say: 'Money is no evidence of need. If the need is shown, get a written decision on what follows. Ask whether the money may pay for time, cover or training.',
    because: ['C169', 'C174'],
    standing: 'inference',
  },
  {
    id: 'cf3-skills-here-professions-resist',
    code: 'CF3',
    name: 'The skills are here, but a group it touches objects',
    when: {
      all: [
        { question: 's2-skills-present', atLeast: 2 },
        { question: 'y4-legitimacy', atMost: 1 },
      ],
    },
    say: 'Resistance tells you something: ask whether anyone feels unvalued or unsafe. Answer what you hear with work on identity or a clear promise, never with a new role as a way round people.',
    because: ['C195', 'C263', 'C131', 'C186', 'C193', 'C187'],
    standing: 'report',
  },
  {
    id: 'cf4-generic-work-and-identity',
    code: 'CF4',
    name: 'Work that crosses professions, and staff who do not all feel secure in theirs',
    when: {
      all: [
        {
          any: [
            { fact: 'hybrid', is: 'yes' },
            { fact: 'form', is: 'substitute' },
          ],
        },
        { question: 's6-identity', atMost: 2 },
      ],
    },
    say: 'Keep each profession’s identity, and root the shared tasks in it. Strong lines between professions can be a base to build on.',
    because: ['C192', 'C205', 'C207', 'C191'],
    standing: 'report',
  },
  {
    id: 'cf5-one-contact-would-drown',
    code: 'CF5',
    name: 'One contact helps each person, but a co-ordinator alone may drown',
    when: {
      all: [
        eitherGap(['co-ordination', 'complex-fit']),
        { question: 'n9-complexity', atLeast: 3 },
        {
          any: [
            { fact: 'post-holders', is: 'one' },
            { question: 'g9-workload', atMost: 1 },
          ],
        },
      ],
    },
    unless: { question: 'g9-workload', atLeast: 3 },
    say: 'Put the one contact inside a team that counts the hidden work and has a rule for when others do not deliver. Let many people behind that contact share knowledge.',
    because: ['C213', 'C216', 'C217', 'C218', 'C219', 'C220', 'C221', 'C222', 'C223', 'C224', 'C280'],
    standing: 'report',
  },
  {
    id: 'cf6-wish-to-extend-no-time',
    code: 'CF6',
    name: 'Training, adding to roles or passing tasks on is looked at, but no room is made',
    when: {
      all: [
        { rung: 'train-extend-delegate', atLeast: 1 },
        { question: 's4-headroom', atMost: 1 },
      ],
    },
    say: 'Do not extend roles while nothing stops. First free time, recruit or pass work on.',
    because: ['C225', 'C142'],
    standing: 'report',
  },
  {
    id: 'cf7-superb-individual',
    code: 'CF7',
    name: 'Other ways were tried, and the work rests on one person',
    when: {
      all: [
        { question: 's9-dependence', atMost: 1 },
        { question: 'n6-alternatives', atLeast: 3 },
      ],
    },
    unless: { question: 'f7-sustain', atLeast: 3 },
    say: 'What works with one person may not work with others. Design it for an average post-holder and at least two people, then test it again.',
    because: ['C229'],
    standing: 'inference',
  },
  {
    id: 'cf8-board-needs-savings',
    code: 'CF8',
    name: 'A saving is wanted, but not all that it takes is shown',
    when: {
      all: [
        { fact: 'saving', is: ['hoped', 'cited', 'claimed'] },
        {
          any: [
            { question: 'f4-substitution', atMost: 2 },
            { question: 'f5-net-and-scale', atMost: 1 },
          ],
        },
      ],
    },
    unless: noSaving,
    say: 'Make the case on quality or access. Claim a saving only where a role ends or a service moves whole, with your own figures on its size.',
    because: ['C246', 'C249', 'C250', 'C251'],
    standing: 'report',
  },
  {
    id: 'cf9-own-agendas-fluid-team',
    code: 'CF9',
    name: 'Partners follow their own agendas, and a team needs a goal they share',
    when: {
      all: [
        { question: 'y9-organisational-approach', atMost: 1 },
        { fact: 'considering', is: 'team-or-pathway' },
      ],
    },
    say: 'For now, build a bridge of named people with set exchanges. Work on a common goal meanwhile.',
    because: ['C11', 'C82'],
    standing: 'report',
  },
  {
    id: 'cf10-upskill-care-workers-unsafe',
    code: 'CF10',
    name: 'Care workers may take on more, but staffing or tasks are not settled',
    when: {
      all: [
        { fact: 'involved', is: ['care-homes', 'social-care-staff'] },
        { fact: 'unregistered', is: 'yes' },
        {
          any: [
            { question: 't9-supply', atMost: 1 },
            { question: 'g6-delegation-safety', atMost: 1 },
          ],
        },
      ],
    },
    unless: { question: 'g6-delegation-safety', atLeast: 3 },
    say: 'Do not extend roles until staffing is safe. Agree the tasks and the steps, set up an advice line, and give everyone core training.',
    because: ['C130', 'C153', 'C241', 'C109'],
    standing: 'report',
  },
  {
    id: 'cf11-health-tasks-outside-health',
    code: 'CF11',
    name: 'Housing or a care home is asked to take on health tasks',
    when: { fact: 'health-tasks', is: 'yes' },
    say: 'Prefer spotting and referring, with NHS back-up, to passing tasks on. Where tasks do pass on, the registration has to cover them.',
    because: ['C109', 'C128', 'C129'],
    standing: 'report',
  },
  {
    id: 'cf12-across-council-lines',
    code: 'CF12',
    name: 'Social workers would serve across council lines',
    when: { fact: 'across-councils', is: 'yes' },
    unless: { question: 'g5-regulation', atLeast: 3 },
    say: 'Do not make it one post across the boundary. Use a team or pathway with each council’s own staff.',
    because: ['C127'],
    standing: 'report',
  },
  {
    id: 'cf13-role-named-need-not-shown',
    code: 'CF13',
    name: 'Money or a target names a role, but the local need is not shown',
    when: {
      all: [
        { fact: 'tied-money', is: 'yes' },
        {
          any: [
            { fact: 'outcome', is: 'need-not-demonstrated' },
            { question: 'n2-need-from-users', atMost: 1 },
            { question: 'n3-size-and-mix', atMost: 1 },
            { question: 'n4-gap', atMost: 1 },
          ],
        },
      ],
    },
    unless: { test: 'basic-need' },
    say: 'National aims are the setting, not proof of local need. Show the need first, then fit the role to this place or decline it.',
    because: ['C31', 'C8', 'C16', 'C32'],
    standing: 'report',
  },
  {
    id: 'cf14-nobody-has-the-skill',
    code: 'CF14',
    name: 'Nobody here has the skill, and people are hard to find',
    when: {
      all: [
        { question: 's2-skills-present', atMost: 1 },
        { question: 't9-supply', atMost: 1 },
      ],
    },
    unless: skillsAreHere,
    say: 'A new title draws on the same people. Train, recruit, and plan ahead for the workforce you need.',
    because: ['C101', 'C167'],
    standing: 'inference',
  },
  {
    id: 'cf15-copied-profile',
    code: 'CF15',
    name: 'A description or results from elsewhere, for a place of your own',
    when: { fact: 'copied-profile', is: 'yes' },
    say: 'What comes from elsewhere is a prompt and no more. The tasks needed here define the work.',
    because: ['C8', 'C10', 'C12', 'C26'],
    standing: 'report',
  },
  {
    id: 'cf16-protocol-or-relations',
    code: 'CF16',
    name: 'Written rules or good relationships, but not both',
    when: {
      any: [
        {
          all: [
            { question: 'g2-boundary-rules', atLeast: 2 },
            { question: 'y5-relationships', atMost: 1 },
          ],
        },
        {
          all: [
            { question: 'y5-relationships', atLeast: 2 },
            { question: 'g2-boundary-rules', atMost: 1 },
          ],
        },
      ],
    },
    say: 'You need written rules and good relationships, built together.',
    because: ['C98'],
    standing: 'report',
  },
  {
    id: 'cf17-one-pays-another-gains',
    code: 'CF17',
    name: 'Budgets clash: one partner may pay while another gains',
    when: { question: 'f3-streams', atMost: 1 },
    say: 'Settle the money before you go further. There is some evidence for pooled budgets, and large change probably also needs incentives.',
    because: ['C171', 'C176', 'C177'],
    standing: 'report',
  },
  {
    id: 'cf18-cheaper-staff-more-contacts',
    code: 'CF18',
    name: 'Perhaps cheaper staff, and perhaps longer and more contacts',
    when: {
      all: [
        { fact: 'form', is: ['extend', 'substitute', 'delegate', 'support-worker'] },
        { question: 'f6-unit-efficiency', atMost: 1 },
      ],
    },
    say: 'Compare the cost of completed care, not the cost of an hour. It works the other way too: qualified staff who work more freely may cost more.',
    because: ['C248', 'C247'],
    standing: 'report',
  },
  {
    id: 'cf19-targeted-help',
    code: 'CF19',
    name: 'Help for one group, and fairness to others',
    when: {
      all: [
        { fact: 'targeted', is: 'yes' },
        { question: 'n10-equity', atMost: 1 },
      ],
    },
    say: 'Check who gains and who does not, and watch whether others still get help.',
    because: ['C27'],
    standing: 'report',
  },
  {
    id: 'cf20-role-needed-no-team',
    code: 'CF20',
    name: 'A new role may be needed, but no team holds it yet',
    when: {
      all: [
        { question: 'n7-novelty', atLeast: 3 },
        { fact: 'considering', is: 'new-role' },
        { question: 'y6-team-home', atMost: 1 },
      ],
    },
    say: 'Build the team first. The role can follow as a part of it.',
    because: ['C88', 'C90'],
    standing: 'report',
  },
  {
    id: 'cf21-volunteers-could-cover',
    code: 'CF21',
    name: 'Volunteers could help, but their part is not set up',
    when: {
      all: [
        { fact: 'involved', is: 'volunteers' },
        { question: 'y11-community-part', atMost: 1 },
      ],
    },
    say: 'Count on their help only where their part, their host and their support are spelled out.',
    because: ['C28', 'C112'],
    standing: 'report',
  },
  {
    id: 'cf22-nurse-and-social-worker-in-one',
    code: 'CF22',
    name: 'One post for two professions that differ a lot',
    when: { fact: 'hybrid', is: 'yes' },
    say: 'There has been little scope for this at professional level. Use a team of several professions, or a go-between with a task of its own.',
    because: ['C74', 'C54'],
    standing: 'report',
  },
  {
    id: 'cf23-design-fixed-before-staff',
    code: 'CF23',
    name: 'Leaders act or a post has a name, but staff have not shaped it',
    when: {
      all: [
        { question: 'y3-engagement', atMost: 1 },
        {
          any: [
            { question: 'y2-leaders', atLeast: 2 },
            { fact: 'parked-title', is: 'yes' },
          ],
        },
      ],
    },
    say: 'Open the design again, and let the staff it touches shape it. Fixing it in advance can undermine what success rests on.',
    because: ['C16', 'C182', 'C187'],
    standing: 'report',
  },
  {
    id: 'cf24-new-activity-both-ways',
    code: 'CF24',
    name: 'The report points both ways on whether such work is new',
    when: { fact: 'considering', is: 'new-role' },
    say: 'One study is cited both for roles that were new activity and for roles that gave old tasks a new name. So ask it of your own case, and assume neither.',
    because: ['C3', 'C4'],
    standing: 'report',
  },
  {
    id: 'cf25-uptake-without-business-case',
    code: 'CF25',
    name: 'More people may be reached, but not all that a saving takes is shown',
    when: {
      all: [
        eitherGap('community-access'),
        { fact: 'saving', is: ['hoped', 'cited', 'claimed'] },
        {
          any: [
            { question: 'f4-substitution', atMost: 2 },
            { question: 'f5-net-and-scale', atMost: 1 },
          ],
        },
      ],
    },
    unless: noSaving,
    say: 'Report better access as a gain in itself. Until a saving is shown, make no claim on cost, and evaluate.',
    because: ['C253', 'C259'],
    standing: 'report',
  },
  {
    id: 'cf26-no-new-overlaps',
    code: 'CF26',
    name: 'Joint work is looked at, but not all feel secure and agreed',
    when: {
      all: [
        { fact: 'considering', is: ['team-or-pathway', 'new-role'] },
        { question: 's6-identity', atMost: 2 },
        { question: 'y4-legitimacy', between: [1, 2] },
      ],
    },
    say: 'If staff will only join without new overlaps, that is a fair condition to start on. Look at it again when trust has grown.',
    because: ['C186', 'C207'],
    standing: 'report',
  },
  {
    id: 'cf27-manager-of-another-profession',
    code: 'CF27',
    name: 'One manager, perhaps of another profession',
    when: {
      all: [
        { question: 'g4-supervision', between: [1, 1] },
        { fact: 'considering', is: ['team-or-pathway', 'new-role'] },
      ],
    },
    say: 'That can work if clinical supervision is separate, with someone who has the right knowledge.',
    because: ['C118', 'C233'],
    standing: 'report',
  },
  {
    id: 'cf28-ready-but-need-thin',
    code: 'CF28',
    name: 'Money lasts and leaders act or agree, but the need is not shown',
    when: {
      all: [
        { question: 'f2-duration', atLeast: 3 },
        { question: 'y2-leaders', atLeast: 2 },
        {
          any: [
            { fact: 'outcome', is: 'need-not-demonstrated' },
            { question: 'n2-need-from-users', atMost: 1 },
            { question: 'n3-size-and-mix', atMost: 1 },
            { question: 'n4-gap', atMost: 1 },
          ],
        },
      ],
    },
    unless: { test: 'basic-need' },
    say: 'Being ready cannot replace a need. Show the need first.',
    because: ['C1', 'C78'],
    standing: 'inference',
  },
] as const satisfies readonly Tension[]
