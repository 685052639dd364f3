import type { WatchOut } from '../../domain/content.ts'
import { eitherGap } from '../facts/need.ts'

export const governanceWatchOuts = [
  {
    id: 'w2-caseload-swells',
    code: 'W2',
    name: 'The caseload swells',
    when: {
      all: [
        { question: 'n9-complexity', atLeast: 3 },
        { question: 'g9-workload', atMost: 1 },
      ],
    },
    say: 'Work that co-ordinates care collects people with complex and unmet needs. If one person meets them all, caseloads grow and get more complex.',
    doFirst: 'Count before the start, limit the caseload by how complex it is, and share it in a team.',
    unknown: {
      when: { question: 'n9-complexity', atLeast: 3 },
      open: { question: 'g9-workload', atMost: 1 },
      name: 'No limit shown for the work',
      say: 'These people use many services in ways that change, so the work grows. Nothing shows yet how it is kept within limits.',
    },
    because: ['C217', 'C226'],
    since: ['E04', 'E05', 'E07'],
    standing: 'report',
    consequence: 'people',
    family: 'workload',
  },
  {
    id: 'w3-hidden-work-uncounted',
    code: 'W3',
    name: 'Hidden work may not be counted',
    when: {
      any: [
        { question: 'g9-workload', atMost: 1 },
        { question: 'f10-joint-time-funded', atMost: 0 },
      ],
    },
    unless: { question: 'g9-workload', atLeast: 2 },
    say: 'Joining up care means negotiating every day and building networks. One study found that this work hardly appears in any job description.',
    doFirst: 'See that this work stands in the job description, beside the tasks that everybody sees.',
    because: ['C218', 'C219', 'C224'],
    standing: 'report',
    consequence: 'route',
    family: 'workload',
  },
  {
    id: 'w4-filling-the-gaps',
    code: 'W4',
    name: 'Doing what others do not deliver',
    when: {
      all: [
        {
          any: [
            {
              fact: 'form',
              is: ['care-co-ordinator', 'care-navigator', 'joint-care-co-ordinator'],
            },
            {
              all: [{ fact: 'considering', is: 'new-role' }, eitherGap(['co-ordination', 'complex-fit'])],
            },
          ],
        },
        { question: 'g9-workload', atMost: 2 },
      ],
    },
    say: 'In one study, case managers filled gaps themselves to avoid arguments over who qualifies for a service. That ate the time for co-ordinating care.',
    doFirst: 'Agree who qualifies for what, and a rule by which leaders act when a service does not deliver.',
    because: ['C223'],
    standing: 'report',
    consequence: 'route',
    family: 'workload',
  },
  {
    id: 'w5-people-parked',
    code: 'W5',
    name: 'People left waiting on the list',
    when: {
      all: [
        {
          any: [
            {
              fact: 'form',
              is: ['care-co-ordinator', 'care-navigator', 'link-worker', 'liaison', 'joint-care-co-ordinator'],
            },
            {
              all: [{ fact: 'considering', is: 'new-role' }, eitherGap(['co-ordination', 'complex-fit'])],
            },
          ],
        },
        { question: 'g9-workload', atMost: 2 },
      ],
    },
    say: 'When time runs short, some people may be “parked”. They stay on the list and get little active help.',
    doFirst: 'Set a regular check on everyone for whom nothing has been done lately.',
    because: ['C223'],
    standing: 'report',
    consequence: 'people',
    family: 'workload',
  },
  {
    id: 'w13-muddling-through',
    code: 'W13',
    name: 'Muddling through',
    when: {
      any: [
        { question: 'g1-remit', atMost: 1 },
        { question: 'g2-boundary-rules', atMost: 1 },
      ],
    },
    unless: { question: 'g2-boundary-rules', atLeast: 2 },
    say: 'Where tasks and limits were unclear, roles were held back, and some staff muddled through to avoid conflict.',
    doFirst: 'List the shared tasks: when, where, for what result, and what counts as going too far.',
    because: ['C133', 'C134', 'C135'],
    since: ['E28', 'E29', 'E74', 'E79'],
    standing: 'report',
    consequence: 'route',
    family: 'governance',
  },
  {
    id: 'w14-two-masters',
    code: 'W14',
    name: 'Two masters',
    when: {
      all: [
        { question: 'g3-accountability', atMost: 2 },
        { fact: 'employers', is: 'several' },
      ],
    },
    say: 'People who work between organisations mainly see themselves as answering to their employer. That may give the employer’s aims too much weight.',
    doFirst: 'Write down what happens when the employers’ aims conflict.',
    unknown: {
      when: { fact: 'employers', is: 'several' },
      open: { question: 'g3-accountability', atMost: 2 },
      name: 'Nobody has shown whom people answer to',
      say: 'Several employers are involved. Nothing shows yet whom the staff answer to when those employers want different things.',
    },
    because: ['C232', 'C236'],
    standing: 'report',
    consequence: 'route',
    family: 'governance',
  },
  {
    id: 'w15-unexpected-liability',
    code: 'W15',
    name: 'Duties nobody expected',
    when: {
      all: [
        { question: 'g3-accountability', atMost: 2 },
        { fact: 'employers', is: 'several' },
      ],
    },
    say: 'Court rulings show that shared accountability is far from clear. Partners may owe more to each other’s staff than they expected.',
    doFirst: 'Have the legal duties checked before the start.',
    unknown: {
      when: {
        all: [
          { fact: 'employers', is: 'several' },
          {
            any: [
              { fact: 'alone', is: 'yes' },
              { fact: 'unregistered', is: 'yes' },
              { fact: 'health-tasks', is: 'yes' },
              { fact: 'people-at-risk', is: 'yes' },
            ],
          },
        ],
      },
      open: { question: 'g3-accountability', atMost: 2 },
      name: 'Nobody has shown who is liable',
      say: 'Several employers are involved. Partners may owe more to each other’s staff than they expect, and nothing shows yet that this is settled.',
    },
    because: ['C235'],
    standing: 'report',
    consequence: 'law',
    family: 'governance',
  },
  {
    id: 'w16-managed-across-professions',
    code: 'W16',
    name: 'Supervision is not kept apart',
    when: { question: 'g4-supervision', between: [1, 1] },
    say: 'Line management across professions has raised concern, for example where social workers managed nurses.',
    doFirst: 'Keep clinical supervision apart from line management, with someone who knows the work.',
    because: ['C118', 'C233'],
    standing: 'report',
    consequence: 'route',
    family: 'governance',
  },
  {
    id: 'w17-no-regulatory-home',
    code: 'W17',
    name: 'Regulation may not fit',
    when: {
      all: [
        { question: 'g5-regulation', atMost: 1 },
        {
          any: [
            { fact: 'considering', is: 'new-role' },
            { fact: 'form', is: ['extend', 'substitute', 'delegate'] },
            { fact: 'hybrid', is: 'yes' },
          ],
        },
      ],
    },
    say: 'Many new and extended roles that cross professional lines have no formal regulation that fits them.',
    doFirst:
      'Keep the duties within what a registered professional answers for, and train people to the same guidelines.',
    unknown: {
      when: {
        any: [
          { fact: 'hybrid', is: 'yes' },
          { fact: 'unregistered', is: 'yes' },
        ],
      },
      open: { question: 'g5-regulation', atMost: 1 },
      name: 'What the rules allow is not shown',
      say: 'Many roles that cross professional lines have no formal regulation that fits them. Nothing shows yet that the rules for this one are clear.',
    },
    because: ['C125', 'C126', 'C120', 'C121'],
    since: ['E25', 'E26', 'E46'],
    standing: 'report',
    consequence: 'law',
    family: 'governance',
  },
  {
    id: 'w18-care-home-task-limits',
    code: 'W18',
    name: 'Limits on tasks in care homes',
    when: {
      all: [
        { fact: 'involved', is: 'care-homes' },
        { question: 'g5-regulation', atMost: 2 },
      ],
    },
    say: 'Care-home regulation limits which health tasks staff may do, even where there are nurses on site.',
    doFirst: 'Bring support into the home from outside, with a clear way to refer.',
    unknown: {
      when: { fact: 'involved', is: 'care-homes' },
      open: { question: 'g5-regulation', atMost: 2 },
      name: 'The limits in care homes are not shown',
      say: 'Care-home regulation limits which health tasks staff may do. Nothing shows yet that this has been cleared.',
    },
    because: ['C128', 'C258', 'C109'],
    since: ['E46'],
    standing: 'report',
    consequence: 'law',
    family: 'legal-limits',
  },
  {
    id: 'w19-registration-at-risk',
    code: 'W19',
    name: 'A registration may be at risk',
    when: {
      all: [
        { fact: 'health-tasks', is: 'yes' },
        { question: 'g5-regulation', atMost: 2 },
      ],
    },
    say: 'More health support in services such as housing can put a registration at risk. They may have to register again, and that costs money.',
    doFirst: 'Use agreed steps and an advice line instead, and count the cost of any new registration.',
    unknown: {
      when: { fact: 'health-tasks', is: 'yes' },
      open: { question: 'g5-regulation', atMost: 2 },
      name: 'Whether registration covers it is not shown',
      say: 'Housing or care-home staff would take on health tasks. Nothing shows yet that the registration of the home or service covers them.',
    },
    because: ['C129', 'C109'],
    standing: 'report',
    consequence: 'law',
    family: 'legal-limits',
  },
  {
    id: 'w20-council-boundary',
    code: 'W20',
    name: 'Across a council boundary',
    when: {
      all: [
        { fact: 'across-councils', is: 'yes' },
        { question: 'g5-regulation', atMost: 2 },
      ],
    },
    say: 'The report says social workers may not provide care outside their own council’s area. That is a difficulty where areas do not match.',
    doFirst: 'Plan a team or pathway with each council’s own staff.',
    unknown: {
      when: { fact: 'across-councils', is: 'yes' },
      open: { question: 'g5-regulation', atMost: 2 },
      name: 'Whether the boundary allows it is not shown',
      say: 'Social workers would work outside their own council’s area. Nothing shows yet that they may.',
    },
    because: ['C127'],
    standing: 'report',
    consequence: 'law',
    family: 'legal-limits',
  },
  {
    id: 'w21-delegation-without-agreement',
    code: 'W21',
    name: 'Tasks pass on without agreement',
    when: { question: 'g6-delegation-safety', atMost: 1 },
    say: 'Opinions differ on which basic health tasks suit support workers. Nurses in particular ask who answers for it, who is liable, and who is able.',
    doFirst: 'Agree it task by task, test skill, and let the clinical team set the limits.',
    unknown: {
      when: { fact: 'unregistered', is: 'yes' },
      open: { question: 'g6-delegation-safety', atMost: 1 },
      name: 'What makes it safe is not shown',
      say: 'Some of the work would be done by people without a registration. Nothing shows yet what makes that safe, and whom they can call.',
    },
    because: ['C130', 'C131', 'C116', 'C120'],
    since: ['E46', 'E47', 'E48'],
    standing: 'report',
    consequence: 'people',
    family: 'safe-practice',
  },
  {
    id: 'w22-unsafe-staffing',
    code: 'W22',
    name: 'There may be too few staff to be safe',
    when: {
      all: [
        {
          any: [
            { fact: 'involved', is: 'care-homes' },
            { fact: 'unregistered', is: 'yes' },
            { fact: 'form', is: 'support-worker' },
          ],
        },
        { question: 'g6-delegation-safety', atMost: 2 },
        { question: 't9-supply', atMost: 1 },
      ],
    },
    say: 'Extending roles in care homes is not safe where staffing is too low. High turnover also makes it hard to keep skills.',
    doFirst: 'Hold back until staffing is safe.',
    because: ['C241'],
    standing: 'report',
    consequence: 'people',
    family: 'safe-practice',
  },
  {
    id: 'w23-terms-transfer-unions',
    code: 'W23',
    name: 'Terms that differ between employers',
    when: {
      all: [
        { question: 'g7-employment', atMost: 1 },
        { fact: 'employers', is: 'several' },
      ],
    },
    say: 'Pensions, hours and policies differ between employers. Staff who move between public services need their terms protected.',
    doFirst: 'Bring unions in early, and settle who manages people and whether anyone is transferred or lent.',
    unknown: {
      when: {
        all: [
          { fact: 'employers', is: 'several' },
          { fact: 'staff-from', is: 'another-team' },
        ],
      },
      open: { question: 'g7-employment', atMost: 1 },
      name: 'Terms across employers are not shown',
      say: 'Several employers are involved, and their pensions, hours and policies differ. Nothing shows yet how terms are settled.',
    },
    because: ['C137', 'C138', 'C139', 'C140'],
    standing: 'report',
    consequence: 'law',
    family: 'workforce',
  },
  {
    id: 'w48-merged-professions',
    code: 'W48',
    name: 'Two professions in one post',
    when: { fact: 'hybrid', is: 'yes' },
    say: 'Nursing and social work differ so much that there has been very little scope for one merged professional post.',
    doFirst: 'Use a team with both professions, or a go-between with a task of its own.',
    because: ['C74', 'C54'],
    standing: 'report',
    consequence: 'route',
    family: 'identity-and-trust',
  },
  {
    id: 'w55-social-care-role-unclear',
    code: 'W55',
    name: 'Social care roles are unclear',
    when: {
      all: [
        { fact: 'involved', is: 'social-care-staff' },
        { question: 'g1-remit', atMost: 1 },
      ],
    },
    say: 'Social care roles are poorly understood. In one study only 40% of employers gave staff a formal job description.',
    doFirst: 'Write the job descriptions first.',
    unknown: {
      when: { fact: 'involved', is: 'social-care-staff' },
      open: { question: 'g1-remit', atMost: 1 },
      name: 'What social care staff would do is not shown',
      say: 'Social care roles are poorly understood. Nothing shows yet that the work of these staff is written down.',
    },
    because: ['C237'],
    standing: 'report',
    consequence: 'route',
    family: 'social-care',
  },
  {
    id: 'w66-protocol-without-relations',
    code: 'W66',
    name: 'Written rules and trust, one without the other',
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
    say: 'Formal arrangements alone can help or hinder. Most successes built written rules and relationships together.',
    doFirst: 'Build the written rules and the trust side by side.',
    because: ['C98'],
    standing: 'report',
    consequence: 'route',
    family: 'joined-systems',
  },
  {
    id: 'p7-risk-beyond-the-role',
    code: 'P7',
    name: 'Risk beyond the role',
    when: {
      all: [
        { fact: 'people-at-risk', is: 'yes' },
        {
          any: [
            { question: 'g4-supervision', atMost: 1 },
            { question: 'g6-delegation-safety', atMost: 1 },
          ],
        },
      ],
    },
    unless: { question: 'g6-delegation-safety', atLeast: 3 },
    say: 'People may be suicidal, getting worse or unsafe. Someone will meet a risk they are not prepared for.',
    doFirst: 'Write down the warning signs, and name a clinician who can be reached at any working hour.',
    who: 'the managers and professional leads',
    unknown: {
      when: {
        any: [
          { fact: 'people-at-risk', is: 'yes' },
          { fact: 'alone', is: 'yes' },
          { fact: 'unregistered', is: 'yes' },
        ],
      },
      open: {
        all: [
          { fact: 'people-at-risk', is: 'yes' },
          {
            any: [
              { question: 'g4-supervision', atMost: 1 },
              { question: 'g6-delegation-safety', atMost: 1 },
            ],
          },
        ],
      },
      name: 'Nobody has shown who handles risk',
      say: 'Someone may meet people who are suicidal, getting worse or unsafe. Nothing shows yet that they are prepared for it and can call someone.',
    },
    because: [],
    standing: 'practice',
    consequence: 'people',
    family: 'safe-practice',
  },
  {
    id: 'p9-world-has-moved-on',
    code: 'P9',
    name: 'The world has moved on',
    when: { fact: 'considering', is: 'new-role' },
    say: 'The report is from 2016. National reviews, regulators and contracts may have changed what this role may do since then.',
    doFirst:
      'Check where the regulator, the professional body and those who pay for care stand today, and note the date.',
    who: 'the professional leads and registered managers',
    because: [],
    since: ['E25'],
    standing: 'practice',
    consequence: 'law',
    family: 'legal-limits',
    general: true,
  },
  {
    id: 'p11-alone-with-people',
    code: 'P11',
    name: 'Alone with people',
    when: {
      all: [
        { fact: 'alone', is: 'yes' },
        { fact: 'unregistered', is: 'yes' },
      ],
    },
    say: 'Some would work alone or in people’s homes, and some have no professional registration. Lone working and safeguarding need their own arrangements.',
    doFirst: 'Set a procedure for lone working and for safeguarding, with supervision after hard visits.',
    who: 'the managers of the services, with their staff',
    because: [],
    standing: 'practice',
    consequence: 'people',
    family: 'safe-practice',
  },
  {
    id: 'p12-who-may-know',
    code: 'P12',
    name: 'Who may know what',
    when: {
      all: [
        { fact: 'employers', is: 'several' },
        {
          any: [
            { question: 'y7-shared-systems', atMost: 1 },
            { question: 'g8-agreements', atMost: 1 },
          ],
        },
      ],
    },
    unless: {
      any: [
        { question: 'y7-shared-systems', atLeast: 3 },
        { question: 'g8-agreements', atLeast: 3 },
      ],
    },
    say: 'More than one organisation is involved, and sharing is not settled. Records and consent can stop joint work on the first day.',
    doFirst: 'Agree what is shared, what stays confidential, and from whom.',
    unknown: {
      when: {
        all: [
          { fact: 'employers', is: 'several' },
          { fact: 'involved', is: ['care-homes', 'community-employer'] },
        ],
      },
      open: {
        any: [
          { question: 'y7-shared-systems', atMost: 1 },
          { question: 'g8-agreements', atMost: 1 },
        ],
      },
      name: 'Nobody has shown what may be shared',
      say: 'Several employers are involved. Records and consent can stop joint work on the first day, and nothing shows yet that sharing is settled.',
    },
    because: [],
    since: ['E14'],
    standing: 'practice',
    consequence: 'law',
    family: 'joined-systems',
  },
  {
    id: 'p16-supervision-takes-time',
    code: 'P16',
    name: 'Supervision takes scarce time',
    when: {
      all: [
        {
          any: [
            { fact: 'unregistered', is: 'yes' },
            { fact: 'health-tasks', is: 'yes' },
          ],
        },
        { question: 'g4-supervision', atMost: 2 },
      ],
    },
    say: 'Someone experienced has to supervise work like this. It takes the time of the most senior people, and here none is set aside for it.',
    doFirst: 'Name the supervisor, count the hours, and take them off something else.',
    unknown: {
      when: {
        any: [
          { fact: 'unregistered', is: 'yes' },
          { fact: 'health-tasks', is: 'yes' },
        ],
      },
      open: { question: 'g4-supervision', atMost: 2 },
      name: 'Who has time to supervise is not shown',
      say: 'Someone experienced has to supervise work like this. Nothing shows yet who that is, and that their time is set aside.',
    },
    because: ['C118'],
    since: ['E05', 'E21', 'E75', 'E77'],
    standing: 'inference',
    consequence: 'route',
    family: 'supervision',
  },
  {
    id: 'p19-step-outside',
    code: 'P19',
    name: 'A step that somebody else must take',
    when: {
      all: [
        { fact: 'sent-on', is: 'yes' },
        { question: 'g9-workload', atMost: 2 },
      ],
    },
    unless: { question: 'n11-room-elsewhere', atLeast: 3 },
    say: 'You would send people on, so another service has to act. There is no rule for what happens when it does not.',
    doFirst: 'Agree who owns that step there, and what you do when it is not taken.',
    unknown: {
      when: { fact: 'sent-on', is: 'yes' },
      open: { question: 'g9-workload', atMost: 2 },
      name: 'Who takes the next step is not shown',
      say: 'You would send people on, so another service has to act. Nothing shows yet what happens when it does not.',
    },
    because: ['C223'],
    standing: 'inference',
    consequence: 'route',
    family: 'knock-on',
  },
  {
    id: 'p23-nobody-answers',
    code: 'P23',
    name: 'Nobody answers for it',
    when: {
      all: [
        { fact: 'employers', is: 'one' },
        { question: 'g3-accountability', atMost: 0 },
      ],
    },
    say: 'There is one employer, and nobody has settled whom the people answer to. What falls between departments is then nobody’s.',
    doFirst: 'Name one person who answers for it, and for what.',
    unknown: {
      when: { fact: 'employers', is: 'one' },
      open: { question: 'g3-accountability', atMost: 0 },
      name: 'Who answers for it is not shown',
      say: 'One employer does not make one person responsible. Nothing shows yet who in it answers for this work.',
    },
    because: [],
    standing: 'practice',
    consequence: 'route',
    family: 'governance',
  },
  {
    id: 'p39-a-duty-of-their-own',
    code: 'P39',
    name: 'A partner with a duty that comes first',
    when: { fact: 'involved', is: ['general-practice', 'emergency', 'schools-and-jobs'] },
    unless: { question: 'g8-agreements', atLeast: 3 },
    say: 'Some of those involved have a contract or a duty of their own that comes first. What is agreed with them may give way when it calls.',
    doFirst: 'Ask each what comes first for them, and agree what happens then.',
    because: [],
    standing: 'practice',
    consequence: 'route',
    family: 'joined-systems',
  },
  {
    id: 'p40-nobody-there',
    code: 'P40',
    name: 'Nobody there at other times',
    when: { fact: 'other-times', is: 'nobody' },
    say: 'At night, at weekends or in leave nobody would be there. Trouble then goes where it goes today, and people who have come to rely on the help find nobody.',
    doFirst: 'Tell people when it is there, and agree who answers at other times.',
    who: 'the managers of the services taking part',
    unknown: {
      when: { fact: 'people-at-risk', is: 'yes' },
      open: { fact: 'other-times', is: 'nobody' },
      name: 'Who answers at other times is not said',
      say: 'People who are at risk may be met, and nobody has said who answers at night, at weekends or in leave.',
    },
    because: [],
    standing: 'practice',
    consequence: 'people',
    family: 'safe-practice',
  },
] as const satisfies readonly WatchOut[]
