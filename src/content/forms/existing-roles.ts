import type { Form } from '../../domain/content.ts'

/** Ways to develop the roles you have (model §3.7). When each fits is our reading of what the report describes. */
export const existingRoleForms = [
  {
    id: 'recruit',
    route: 'existing-roles',
    name: 'Fill or add posts of a kind you have',
    what: 'You fill empty posts, or add posts of a known kind.',
    fitsWhen: 'Posts are empty, or there are too few people who can already do the work.',
    fits: {
      any: [
        { fact: 'skill-cause', is: ['vacant', 'insufficient'] },
        { question: 's10-fill-first', between: [0, 2] },
      ],
    },
    needs: [
      {
        id: 'recruit-needs-people',
        name: 'People can be found',
        test: { question: 't9-supply', atLeast: 2 },
        condition: 'Check that people would apply, and stay, on the terms you offer.',
        reason: 'Posts that nobody applies for do not close a gap.',
        because: ['C101', 'C167'],
        standing: 'inference',
      },
    ],
    watchFor: 'Do not use a new title to get round low pay or a hard-to-fill post.',
    evidence: 'The report says that many gaps in skills can be met by recruiting into roles that exist.',
    because: ['C42', 'C101', 'C167'],
  },
  {
    id: 'train',
    route: 'existing-roles',
    name: 'Train the people you have',
    what: 'People keep their job and are better prepared for it.',
    fitsWhen: 'The skill can be learned, or staff do not know well enough what others offer.',
    fits: {
      any: [
        { fact: 'skill-cause', is: 'absent' },
        { question: 's8-local-knowledge', atMost: 1 },
        { fact: 'gap-kind', is: 'self-management' },
      ],
    },
    needs: [
      {
        id: 'train-needs-time',
        name: 'Time, cover and money for training are set aside',
        test: { question: 't2-time-cover-kit', atLeast: 2 },
        condition: 'Set aside time, cover and money for the training before it starts.',
        reason: 'Training without time or cover tends not to happen.',
        because: ['C141', 'C142'],
        standing: 'inference',
      },
    ],
    watchFor: 'A one-off course seldom changes practice. Plan learning on the job, with somebody to ask.',
    evidence: 'The report names training as one way to meet many gaps. It gives no measure of how much it achieves.',
    because: ['C42', 'C64', 'C152', 'C154', 'C158', 'C159'],
  },
  {
    id: 'redistribute',
    route: 'existing-roles',
    name: 'Share and move skills',
    what: 'The same skills are spread in another way across teams and organisations.',
    fitsWhen: 'The skills are here, but in the wrong places or at the wrong times.',
    fits: {
      any: [
        { fact: 'skill-cause', is: ['maldistributed', 'no-remit'] },
        { question: 's2-skills-present', between: [3, 3] },
      ],
    },
    needs: [
      {
        id: 'redistribute-needs-shared-tasks',
        name: 'It is written which tasks are shared, and when',
        test: { question: 'g2-boundary-rules', atLeast: 2 },
        condition: 'Write down which tasks are shared, where, when, and what happens when somebody oversteps.',
        reason: 'Shared work holds where people know its limits.',
        because: ['C134', 'C135'],
        standing: 'inference',
      },
      {
        id: 'redistribute-needs-time-together',
        name: 'Staff have time together',
        test: { question: 'y10-time-together', atLeast: 1 },
        condition: 'Give the people who share the work regular time together.',
        reason: 'Sharing grows out of knowing each other’s work.',
        because: ['C184', 'C211'],
        standing: 'inference',
      },
    ],
    watchFor: 'Say what people will stop doing. Skills that move leave a hole behind.',
    evidence: 'The report’s main message: the skills often exist, and the question is how they are shared and spread.',
    because: ['C33', 'C34', 'C39', 'C40', 'C87', 'C159'],
  },
  {
    id: 're-place',
    route: 'existing-roles',
    name: 'Bring a role back to where the need is',
    what: 'Practice that lost its standing is valued again, or an existing role is placed where the need is.',
    fitsWhen: 'The skills are here and not called on, or two systems meet badly and somebody could sit at the join.',
    fits: {
      any: [
        { fact: 'skill-cause', is: 'devalued' },
        { fact: 'gap-kind', is: 'institutional-interface' },
      ],
    },
    needs: [
      {
        id: 're-place-needs-leaders',
        name: 'Leaders allow it',
        test: { question: 'y2-leaders', atLeast: 1 },
        condition: 'Get leaders to say that people may work in this way again.',
        reason: 'Work that the system plays down needs permission from the top.',
        because: ['C79'],
        standing: 'inference',
      },
      {
        id: 're-place-needs-flexible-roles',
        name: 'Job descriptions may flex',
        test: { question: 's11-role-flexibility', atLeast: 2 },
        condition: 'Unlock the job descriptions that stop people working in this way.',
        reason: 'That no new role is needed holds only where existing roles may develop.',
        because: ['C75'],
        standing: 'inference',
      },
    ],
    watchFor: 'Ties across a join need constant work. Plan cover and time on both sides.',
    evidence:
      'The report gives examples, such as posts placed at the join of health and social care. It gives no results for them.',
    because: ['C35', 'C36', 'C37', 'C273', 'C283'],
  },
  {
    id: 'enhance',
    route: 'existing-roles',
    name: 'Deepen a job',
    what: 'People do the same job in greater depth, or at a higher level.',
    fitsWhen: 'The need is complex, the work is done on one’s own judgement, and there is room in people’s time.',
    fits: {
      all: [
        { question: 's4-headroom', atLeast: 2 },
        {
          any: [
            { fact: 'gap-kind', is: 'complex-fit' },
            {
              all: [
                { fact: 'gap-kind', is: 'capability' },
                { question: 'n9-complexity', atLeast: 2 },
              ],
            },
          ],
        },
      ],
    },
    needs: [
      {
        id: 'enhance-needs-headroom',
        name: 'Tasks are named that people will stop doing',
        test: { question: 's4-headroom', atLeast: 2 },
        condition: 'Name what people will stop doing, and who takes it.',
        reason: 'More work in the same hours is not a deeper job.',
        because: ['C225'],
        standing: 'inference',
      },
      {
        id: 'enhance-needs-supervision',
        name: 'Supervision is in place',
        test: { question: 'g4-supervision', atLeast: 2 },
        condition: 'Name who supervises the deeper work.',
        reason: 'Work at a higher level needs somebody to turn to.',
        because: ['C118', 'C119'],
        standing: 'inference',
      },
    ],
    not: { question: 's4-headroom', atMost: 1 },
    notBecause: 'Nobody would stop doing anything, so this would only add to a full job.',
    watchFor: 'Extra depth costs time for each person helped. Compare the cost of finished care, not of an hour.',
    evidence: 'Findings on nurses and pharmacists are partly good and come mostly from single settings.',
    because: ['C48', 'C49', 'C50', 'C58', 'C260'],
  },
  {
    id: 'extend',
    route: 'existing-roles',
    name: 'Widen a job',
    what: 'People take on more kinds of work, or work in another setting.',
    fitsWhen: 'Care should be given outside its usual setting, and there is room in people’s time.',
    fits: {
      all: [
        { question: 's4-headroom', atLeast: 2 },
        { fact: 'skill-cause', is: ['no-remit', 'absent', 'insufficient'] },
      ],
    },
    needs: [
      {
        id: 'extend-needs-headroom',
        name: 'Tasks are named that people will stop doing',
        test: { question: 's4-headroom', atLeast: 2 },
        condition: 'Name what people will stop doing, and who takes it.',
        reason: 'Extra work in the same time overloads people.',
        because: ['C225', 'C142'],
        standing: 'inference',
      },
      {
        id: 'extend-needs-regulation',
        name: 'Rules on the work are checked',
        test: { question: 'g5-regulation', atLeast: 2 },
        condition: 'Check that registration and law allow the wider work.',
        reason: 'A wider job can cross a legal limit.',
        because: ['C125', 'C126'],
        standing: 'inference',
      },
    ],
    not: { question: 's4-headroom', atMost: 1 },
    notBecause: 'Nobody would stop doing anything, so this would only add to a full job.',
    watchFor: 'Staff on lower pay may need longer and more contacts for the same care.',
    evidence:
      'One review found extended work by nurses safe and effective. Another found advice by pharmacists could do harm.',
    because: ['C42', 'C50', 'C225', 'C248', 'C261'],
  },
  {
    id: 'substitute',
    route: 'existing-roles',
    name: 'Let one kind of worker take another’s place',
    what: 'Work passes across a professional line, from one kind of worker to another.',
    fitsWhen: 'The line between the roles is agreed, people feel secure, and competence is clear.',
    fits: {
      all: [
        { question: 's6-identity', atLeast: 2 },
        { fact: 'gap-kind', is: 'capacity' },
        { fact: 'skill-cause', is: ['insufficient', 'no-time'] },
      ],
    },
    needs: [
      {
        id: 'substitute-needs-security',
        name: 'The groups it affects feel secure',
        test: { question: 's6-identity', atLeast: 2 },
        condition: 'Talk with each group about what it fears, and promise openly what will not happen to jobs.',
        reason: 'Fear for jobs or standing stops this form.',
        because: ['C186', 'C204'],
        standing: 'inference',
      },
      {
        id: 'substitute-needs-regulation',
        name: 'Rules on the work are checked',
        test: { question: 'g5-regulation', atLeast: 2 },
        condition: 'Check that registration and law allow the exchange.',
        reason: 'A professional line may also be a legal one.',
        because: ['C125', 'C126'],
        standing: 'inference',
      },
      {
        id: 'substitute-needs-an-end',
        name: 'What stops or moves is named',
        test: { question: 'f4-substitution', atLeast: 2 },
        condition: 'Name what work stops elsewhere when this starts.',
        reason: 'A part exchange doubles work instead of moving it.',
        because: ['C249', 'C250'],
        standing: 'inference',
      },
    ],
    not: { question: 's6-identity', atMost: 1 },
    notBecause: 'A group it affects feels threatened or unvalued. Work on that first.',
    watchFor: 'A substitute who replaces only part of the work can cost more than it frees.',
    evidence:
      'The report describes it. One study of case managers in place of doctors found a part exchange, and doubled work.',
    because: ['C48', 'C54', 'C186', 'C204', 'C250'],
  },
  {
    id: 'delegate',
    route: 'existing-roles',
    name: 'Pass tasks on inside a team',
    what: 'A task goes to another member of the team. The professional keeps overall responsibility.',
    fitsWhen: 'The tasks are routine, and support workers are part of the team.',
    fits: {
      any: [
        { fact: 'gap-kind', is: 'practical-care' },
        {
          all: [
            { fact: 'gap-kind', is: 'capacity' },
            { fact: 'skill-cause', is: ['insufficient', 'no-time', 'absent'] },
          ],
        },
      ],
    },
    needs: [
      {
        id: 'delegate-needs-safety',
        name: 'Tasks that pass on are agreed and safe',
        test: { question: 'g6-delegation-safety', atLeast: 2 },
        condition: 'Agree task by task what may pass on, test competence, and name who can be called.',
        reason: 'Delegation without a protocol puts people and staff at risk.',
        because: ['C116', 'C120', 'C130'],
        standing: 'inference',
      },
    ],
    watchFor: 'Pay, staffing and a next step for those who take tasks on.',
    evidence:
      'The report gives examples of support workers who take on routine tasks beside professionals. It names open points on regulation.',
    because: ['C48', 'C51', 'C116', 'C120', 'C130', 'C241'],
  },
  {
    id: 'new-job-description',
    route: 'existing-roles',
    name: 'Write a new job description within a profession',
    what: 'The changed focus is put on record, without making a new profession.',
    fitsWhen: 'The work is existing work under a new name, passed on, or given more weight.',
    fits: { question: 'n7-novelty', between: [0, 2] },
    needs: [
      {
        id: 'new-job-description-needs-remit',
        name: 'The remit is drafted',
        test: { question: 'g1-remit', atLeast: 2 },
        condition: 'Draft the remit: purpose, tasks, what is left out, and its place among other roles.',
        reason: 'A job description is only as clear as its remit.',
        because: ['C133', 'C137'],
        standing: 'inference',
      },
    ],
    watchFor: 'Keep a record of the skills people gain, so that they count elsewhere.',
    evidence:
      'The report suggests that changes are better framed as new job descriptions than as new professional roles.',
    because: ['C69', 'C70', 'C71', 'C72', 'C274', 'C282'],
  },
] as const satisfies readonly Form[]
