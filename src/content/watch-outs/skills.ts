import type { WatchOut } from '../../domain/content.ts'
import { onlyNewRecruits } from '../facts/staff-from.ts'
import { eitherCause } from '../facts/skills.ts'

export const skillsWatchOuts = [
  {
    id: 'w7-sole-gatekeeper',
    code: 'W7',
    name: 'One person holds the keys',
    when: { fact: 'post-holders', is: 'one' },
    unless: {
      any: [
        { question: 's9-dependence', atLeast: 3 },
        { question: 'f7-sustain', atLeast: 3 },
      ],
    },
    say: 'When one person holds the knowledge and the contacts, everyone relies on that person. That risks overload and stress.',
    doFirst: 'Spread the knowledge and the contacts across a team.',
    because: ['C222', 'C213', 'C90'],
    standing: 'report',
    consequence: 'people',
    family: 'lone-post',
  },
  {
    id: 'w9-added-to-the-day-job',
    code: 'W9',
    name: 'Added to the day job',
    when: {
      any: [
        { question: 's4-headroom', atMost: 1 },
        {
          all: [
            { question: 't2-time-cover-kit', atMost: 1 },
            { fact: 'form', is: ['extend', 'enhance'] },
          ],
        },
      ],
    },
    unless: {
      any: [{ question: 's4-headroom', atLeast: 2 }, onlyNewRecruits],
    },
    say: 'If present staff take on more and nothing stops, it means more work in the same hours.',
    doFirst: 'Name what stops, who takes it over and who covers, before anything is added.',
    unknown: {
      when: { fact: 'staff-from', is: 'same-team' },
      open: { question: 's4-headroom', atMost: 1 },
      name: 'Nobody has shown what stops for staff',
      say: 'The team that is there would take this on. Nothing shows yet what it would stop doing, and without that it is more work in the same hours.',
    },
    because: ['C225', 'C226', 'C142'],
    since: ['E77'],
    standing: 'report',
    consequence: 'people',
    family: 'workload',
  },
  {
    id: 'w26-exceptional-person',
    code: 'W26',
    name: 'It may rest on who does it',
    when: { question: 's9-dependence', atMost: 1 },
    unless: { question: 'f7-sustain', atLeast: 3 },
    say: 'People in these roles were often more experienced or committed than most. What works with them may not work with others.',
    doFirst: 'Design it for an average post-holder, and test it with other people.',
    because: ['C68', 'C229'],
    standing: 'report',
    consequence: 'route',
    family: 'lone-post',
  },
  {
    id: 'w44-threat-to-jobs-or-identity',
    code: 'W44',
    name: 'A threat to jobs or identity',
    when: { question: 's6-identity', atMost: 1 },
    say: 'Fear of losing a job, a status or a professional identity stands in the way of roles across health and social care.',
    doFirst: 'Make clear promises about jobs and tasks, and say what each profession is valued for.',
    because: ['C185', 'C190', 'C196', 'C197', 'C186', 'C191'],
    since: ['E87', 'E88'],
    standing: 'report',
    consequence: 'route',
    family: 'identity-and-trust',
  },
  {
    id: 'w46-concern-called-protectionism',
    code: 'W46',
    name: 'Concern taken for self-interest',
    when: {
      any: [
        {
          all: [
            { question: 's6-identity', assumed: true },
            { question: 's6-identity', atMost: 1 },
          ],
        },
        {
          all: [
            { question: 'y4-legitimacy', assumed: true },
            { question: 'y4-legitimacy', atMost: 1 },
          ],
        },
      ],
    },
    say: 'Objections can look like staff guarding their ground. Often they rest on real concern, and the rules they point to protect people and care workers.',
    doFirst: 'Ask each group, and write down every concern with the answer to it.',
    because: ['C131', 'C263'],
    standing: 'report',
    consequence: 'people',
    family: 'identity-and-trust',
  },
  {
    id: 'w47-generic-working',
    code: 'W47',
    name: 'Blurred roles wear down a team',
    when: {
      all: [
        { fact: 'considering', is: 'team-or-pathway' },
        { question: 's6-identity', atMost: 2 },
        { question: 'g2-boundary-rules', atMost: 1 },
      ],
    },
    say: 'Where roles in a team blur, it can wear the team down. In community mental health teams it kept threatening continuity.',
    doFirst: 'Keep each profession’s identity secure, with supervision of its own.',
    unknown: {
      when: {
        all: [
          { fact: 'considering', is: 'team-or-pathway' },
          { question: 's6-identity', atMost: 2 },
        ],
      },
      open: { question: 'g2-boundary-rules', atMost: 1 },
      name: 'Whether roles blur is not shown',
      say: 'Where roles in a team blur, it can wear the team down. Nothing shows yet where one role ends here and another begins.',
    },
    because: ['C198', 'C118', 'C192'],
    since: ['E87'],
    standing: 'report',
    consequence: 'route',
    family: 'identity-and-trust',
  },
  {
    id: 'w62-audit-by-job-title',
    code: 'W62',
    name: 'Counting staff or titles, not skills',
    when: { question: 's1-skills-map', atMost: 1 },
    say: 'People in the same profession differ a good deal in what they can do. A list of job titles does not show it.',
    doFirst: 'Map skills person by person.',
    because: ['C44', 'C47'],
    since: ['E80'],
    standing: 'report',
    consequence: 'route',
    family: 'workforce',
  },
  {
    id: 'p3-hole-left-behind',
    code: 'P3',
    name: 'The hole left behind',
    when: {
      all: [
        { fact: 'staff-from', is: 'another-team' },
        { question: 's4-headroom', atMost: 2 },
      ],
    },
    say: 'The people would come from another team, and cover for them is not agreed and paid for. The service they leave pays for this one.',
    doFirst: 'Name the team they leave, fund its cover, and measure both services.',
    unknown: {
      when: { fact: 'staff-from', is: 'another-team' },
      open: { question: 's4-headroom', atMost: 2 },
      name: 'What their own team loses is not shown',
      say: 'The people would come from another team. Nothing shows yet what that team loses, and who would cover for them.',
    },
    because: [],
    standing: 'practice',
    consequence: 'people',
    family: 'knock-on',
  },
  {
    id: 'p6-one-post-no-cover',
    code: 'P6',
    name: 'One post, no cover',
    when: { fact: 'post-holders', is: 'one' },
    unless: {
      any: [
        { question: 's9-dependence', atLeast: 3 },
        { question: 'f7-sustain', atLeast: 3 },
      ],
    },
    say: 'With one person able to do the work, leave, sickness or a new job stops the service.',
    doFirst: 'Have at least two people who can do it, or share the function across a team.',
    unknown: {
      when: { fact: 'considering', is: 'new-role' },
      open: { fact: 'post-holders', is: 'one' },
      name: 'Nobody has said how many could do it',
      say: 'With one person able to do the work, leave, sickness or a new job stops the service. Nobody has said how many there would be.',
    },
    because: [],
    standing: 'practice',
    consequence: 'route',
    family: 'lone-post',
  },
  {
    id: 'p18-block-elsewhere',
    code: 'P18',
    name: 'The block lies elsewhere',
    when: {
      all: [eitherCause('blocked'), { fact: 'unblocking', is: 'none' }],
    },
    say: 'Something blocks the people who could do this, and nobody has agreed to change it. It would block others too.',
    doFirst: 'Mend that first, with whoever can change it, then look again at what is missing.',
    unknown: {
      when: eitherCause('blocked'),
      open: { fact: 'unblocking', is: 'none' },
      name: 'Whether the block will go is not said',
      say: 'Something blocks the people who could do it. Nobody has said that those who can change it have agreed to.',
    },
    because: [],
    standing: 'practice',
    consequence: 'route',
    family: 'joined-systems',
  },
  {
    id: 'p22-pulled-back',
    code: 'P22',
    name: 'Pulled back by the daily work',
    when: {
      all: [
        eitherCause('no-time'),
        {
          any: [
            { question: 'y10-time-together', atMost: 1 },
            { question: 'f10-joint-time-funded', atMost: 1 },
          ],
        },
      ],
    },
    unless: {
      any: [
        { question: 'y10-time-together', atLeast: 3 },
        { question: 'f10-joint-time-funded', atLeast: 2 },
        { question: 's4-headroom', atLeast: 3 },
      ],
    },
    say: 'The people who could do it are full, and no time for it is protected. When the daily work presses, this gives way.',
    doFirst: 'Protect the hours, and agree who decides when they may be taken back.',
    unknown: {
      when: eitherCause('no-time'),
      open: {
        any: [
          { question: 'y10-time-together', atMost: 1 },
          { question: 'f10-joint-time-funded', atMost: 1 },
        ],
      },
      name: 'What protects the time is not shown',
      say: 'The people who could do it are full. Nothing shows yet that time for this is kept free when the daily work presses.',
    },
    because: ['C218', 'C219'],
    standing: 'inference',
    consequence: 'route',
    family: 'workload',
  },
] as const satisfies readonly WatchOut[]
