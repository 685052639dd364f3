import type { WatchOut } from '../../domain/content.ts'
import { onlyTheSameTeam } from '../facts/staff-from.ts'
import { skillsAreHere } from '../facts/skills.ts'
import { eitherGap } from '../facts/need.ts'

export const trainingWatchOuts = [
  {
    id: 'w24-hard-to-recruit',
    code: 'W24',
    name: 'It may be hard to recruit',
    when: { question: 't9-supply', atMost: 2 },
    unless: onlyTheSameTeam,
    say: 'Roles that connect services were hard to recruit to. Demands are high and uncertain, and the rewards are not attractive.',
    doFirst: 'Settle the terms and a clear remit, and look first at staff you have.',
    unknown: {
      when: { fact: 'staff-from', is: 'new-recruits' },
      open: { question: 't9-supply', atMost: 2 },
      name: 'Whether people can be found is not shown',
      say: 'New people would be recruited. Roles that connect services were hard to recruit to, and nothing shows yet that it is easier here.',
    },
    because: ['C167'],
    standing: 'report',
    consequence: 'route',
    family: 'workforce',
  },
  {
    id: 'w25-career-dead-end',
    code: 'W25',
    name: 'A career dead end',
    when: { question: 't8-recognition', atMost: 1 },
    say: 'People can be stuck in a role whose skills are not recognised elsewhere. Too few senior posts to move up to have driven many out of social care.',
    doFirst: 'Record skills in a portfolio, use recognised training, and plan a next step.',
    unknown: {
      when: { fact: 'unregistered', is: 'yes' },
      open: { question: 't8-recognition', atMost: 1 },
      name: 'No next step is shown',
      say: 'People without a registration would do some of this. Nothing shows yet that their skills count elsewhere, or that there is a next step.',
    },
    because: ['C165', 'C166', 'C70', 'C164', 'C122'],
    since: ['E21', 'E28', 'E47'],
    standing: 'report',
    consequence: 'route',
    family: 'workforce',
  },
  {
    id: 'w29-training-neglected',
    code: 'W29',
    name: 'Training that falls short',
    when: {
      any: [
        { question: 't1-training-need', atMost: 1 },
        { question: 't2-time-cover-kit', atMost: 1 },
      ],
    },
    say: 'Many sites that developed roles neglected training and gave it too little time and money.',
    doFirst: 'See to what is missing: a plan drawn from the tasks, or time, cover, equipment and money.',
    unknown: {
      when: {
        any: [
          { fact: 'unregistered', is: 'yes' },
          { fact: 'health-tasks', is: 'yes' },
        ],
      },
      open: {
        any: [
          { question: 't1-training-need', atMost: 1 },
          { question: 't2-time-cover-kit', atMost: 1 },
        ],
      },
      name: 'Training is not shown',
      say: 'Staff without a registration, or in housing or care homes, would do some of this. It is not shown yet that training was both planned from the tasks and given time and money.',
    },
    because: ['C141', 'C142', 'C152'],
    since: ['E29', 'E37', 'E79'],
    standing: 'report',
    consequence: 'route',
    family: 'training',
  },
  {
    id: 'w30-unprepared-or-not-permitted',
    code: 'W30',
    name: 'Not prepared, or not sure what is allowed',
    when: { question: 't7-ready-and-permitted', atMost: 1 },
    say: 'Where training was not thought of, staff did tasks they were not trained for. Some felt unprepared, or unsure whether they were allowed.',
    doFirst: 'List what each person may do, and have a supervisor sign it off.',
    unknown: {
      when: {
        any: [
          { fact: 'unregistered', is: 'yes' },
          { fact: 'health-tasks', is: 'yes' },
        ],
      },
      open: { question: 't7-ready-and-permitted', atMost: 1 },
      name: 'Whether staff are ready is not shown',
      say: 'Some staff did tasks they were not trained for, or were unsure what is allowed. Nothing shows yet that those who would do this are ready.',
    },
    because: ['C143', 'C144', 'C119'],
    since: ['E48'],
    standing: 'report',
    consequence: 'people',
    family: 'safe-practice',
  },
  {
    id: 'w31-siloed-education',
    code: 'W31',
    name: 'Trained apart',
    when: { question: 't5-together', atMost: 1 },
    say: 'Professions are trained apart, and students specialise more and more. Joint care needs people with a wider view.',
    doFirst: 'Train together locally, and arrange placements in each other’s workplaces.',
    because: ['C147', 'C150', 'C158', 'C161'],
    standing: 'report',
    consequence: 'route',
    family: 'training',
  },
  {
    id: 'w32-training-does-not-travel',
    code: 'W32',
    name: 'Skills that do not travel',
    when: {
      all: [
        { question: 't3-content', atMost: 1 },
        { question: 't8-recognition', atMost: 1 },
      ],
    },
    say: 'Where new roles are local, training is often made for one organisation and not for what the wider workforce needs.',
    doFirst: 'Give a common core and a part for this change, and match them to recognised standards.',
    because: ['C151', 'C146', 'C153', 'C122'],
    standing: 'report',
    consequence: 'route',
    family: 'training',
  },
  {
    id: 'w33-managers-presumed-able',
    code: 'W33',
    name: 'Managers presumed able',
    when: { question: 't6-managers', atMost: 0 },
    say: 'Being senior does not guarantee the skills for joint work. Management style has been found to predict how well a team joins up.',
    doFirst: 'Train managers and senior professionals too.',
    because: ['C157', 'C119', 'C285'],
    standing: 'report',
    consequence: 'route',
    family: 'training',
  },
  {
    id: 'w50-advice-blind-to-the-person',
    code: 'W50',
    name: 'Advice that ignores what the person can do',
    when: {
      all: [eitherGap('self-management'), { question: 't1-training-need', atMost: 1 }],
    },
    say: 'Pharmacists who took on this kind of support often gave advice whatever the person already knew. It could harm older people’s trust in their own ability.',
    doFirst: 'Train people to start from what the person knows and can do, and ask those who use the service.',
    unknown: {
      when: eitherGap('self-management'),
      open: { question: 't1-training-need', atMost: 1 },
      name: 'How advice will fit the person is not shown',
      say: 'Advice that ignores what a person knows and can do may harm their trust in themselves. Nothing shows yet what people will be trained to do.',
    },
    because: ['C261'],
    standing: 'report',
    consequence: 'people',
    family: 'safe-practice',
  },
  {
    id: 'w56-social-care-training-ad-hoc',
    code: 'W56',
    name: 'Social care training may be left to chance',
    when: {
      all: [
        { fact: 'involved', is: 'social-care-staff' },
        {
          any: [
            { question: 't2-time-cover-kit', atMost: 1 },
            { question: 't3-content', atMost: 1 },
          ],
        },
      ],
    },
    say: 'One study found that training in social care fell to each provider. No money was set apart for preparing and mentoring people, so it stayed unplanned.',
    doFirst: 'Settle what is missing: money for preparing and mentoring people, or a core standard for all.',
    unknown: {
      when: { fact: 'involved', is: 'social-care-staff' },
      open: {
        any: [
          { question: 't2-time-cover-kit', atMost: 1 },
          { question: 't3-content', atMost: 1 },
        ],
      },
      name: 'Training for social care is not shown',
      say: 'Training in social care falls to each provider. It is not shown yet that it has time, money and content here.',
    },
    because: ['C162', 'C238', 'C239', 'C240', 'C163'],
    standing: 'report',
    consequence: 'route',
    family: 'social-care',
  },
  {
    id: 'w68-skilled-people-absent',
    code: 'W68',
    name: 'The skilled people are not there',
    when: {
      all: [
        { question: 't9-supply', atMost: 1 },
        { question: 's2-skills-present', atMost: 1 },
      ],
    },
    unless: skillsAreHere,
    say: 'New ways of working depend on people with the right skills who can be found. A new title does not create them.',
    doFirst: 'Plan for the people you will need, together with those who buy care and those who provide it.',
    because: ['C101'],
    since: ['E39'],
    standing: 'report',
    consequence: 'route',
    family: 'workforce',
  },
  {
    id: 'p10-more-duty-same-pay',
    code: 'P10',
    name: 'More duty, and perhaps the same pay',
    when: {
      all: [
        { fact: 'form', is: ['delegate', 'extend', 'upskill-in-support', 'support-worker'] },
        { question: 't8-recognition', atMost: 1 },
      ],
    },
    say: 'Where people take on more for the same pay and recognition, goodwill runs out and they leave.',
    doFirst: 'Decide pay, grade or recognition before the start.',
    unknown: {
      when: {
        all: [
          { fact: 'form', is: ['delegate', 'extend', 'upskill-in-support', 'support-worker'] },
          {
            any: [
              { fact: 'unregistered', is: 'yes' },
              { fact: 'involved', is: 'social-care-staff' },
            ],
          },
        ],
      },
      open: { question: 't8-recognition', atMost: 1 },
      name: 'What people get for more duty is not shown',
      say: 'People would take on more. Nothing shows yet that their skills will be recognised, and without that goodwill runs out.',
    },
    because: [],
    standing: 'practice',
    consequence: 'people',
    family: 'workforce',
  },
  {
    id: 'p17-skills-lapse',
    code: 'P17',
    name: 'Skills that lapse',
    when: {
      all: [
        {
          any: [
            { fact: 'unregistered', is: 'yes' },
            { fact: 'health-tasks', is: 'yes' },
          ],
        },
        { question: 't4-in-practice', atMost: 1 },
      ],
    },
    say: 'Staff would do tasks that need practice, and learn them alone or on a course at most. What is learned like that fades.',
    doFirst: 'Set dates to check each skill again, and give each of them someone to learn from at work.',
    unknown: {
      when: {
        any: [
          { fact: 'unregistered', is: 'yes' },
          { fact: 'health-tasks', is: 'yes' },
        ],
      },
      open: { question: 't4-in-practice', atMost: 1 },
      name: 'What keeps skills fresh is not shown',
      say: 'Staff would do tasks that need practice. Nothing shows yet who helps them on the job and checks their skill again.',
    },
    because: [],
    standing: 'practice',
    consequence: 'people',
    family: 'training',
  },
  {
    id: 'p21-teachers-not-ready',
    code: 'P21',
    name: 'Those who teach or hand over are not ready',
    when: {
      all: [
        {
          any: [
            { fact: 'unregistered', is: 'yes' },
            { fact: 'form', is: ['delegate', 'upskill-in-support', 'support-worker'] },
          ],
        },
        { question: 't6-managers', atMost: 1 },
      ],
    },
    say: 'Someone has to teach, hand over and oversee these tasks. Managers and senior staff have not been trained for that.',
    doFirst: 'Prepare those who will teach and hand over before those who will learn.',
    unknown: {
      when: { fact: 'unregistered', is: 'yes' },
      open: { question: 't6-managers', atMost: 1 },
      name: 'Whether the teachers are ready is not shown',
      say: 'Someone has to teach, hand over and oversee these tasks. Nothing shows yet that managers and senior staff are trained for that.',
    },
    because: ['C63', 'C157'],
    since: ['E39'],
    standing: 'inference',
    consequence: 'route',
    family: 'training',
  },
] as const satisfies readonly WatchOut[]
