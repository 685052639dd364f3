import type { Form } from '../../domain/content.ts'

/** Roles that the report describes (model §3.9), shown only past the gates. A pilot uses the same forms. */
export const newRoleForms = [
  {
    id: 'care-co-ordinator',
    route: 'new-role',
    name: 'A care co-ordinator or case manager, inside a team',
    what: 'One person in the team keeps the parts of somebody’s care together.',
    fitsWhen: 'Need is unpredictable and crosses sectors, a team exists, and co-ordination is still missing.',
    fits: {
      all: [
        { fact: 'gap-kind', is: ['co-ordination', 'complex-fit'] },
        { question: 'n9-complexity', atLeast: 3 },
      ],
    },
    needs: [
      {
        id: 'co-ordinator-needs-escalation',
        name: 'There is a rule for when others do not deliver',
        test: { question: 'g9-workload', atLeast: 3 },
        condition: 'Write a rule for when another service does not deliver, and review people with no recent activity.',
        reason: 'Co-ordinators who fill the gaps themselves stop co-ordinating.',
        because: ['C217', 'C221', 'C223'],
        standing: 'inference',
      },
    ],
    watchFor: 'Overload, filling other people’s gaps, and people parked on the list.',
    evidence:
      'Most effective within teams. One study found case managers overloaded. Savings were doubtful in one study, on care homes.',
    because: ['C88', 'C89', 'C90', 'C216', 'C217', 'C223', 'C250'],
    brokering: true,
  },
  {
    id: 'care-navigator',
    route: 'new-role',
    name: 'A navigator inside a team',
    what: 'Somebody helps people plan, arrange and reach help, for a limited time.',
    fitsWhen: 'People cannot take up help that exists, in health, care or beyond.',
    fits: { fact: 'gap-kind', is: 'community-access' },
    needs: [
      {
        id: 'navigator-needs-room-elsewhere',
        name: 'The services people are sent to have room',
        test: { question: 'n11-room-elsewhere', atLeast: 2 },
        condition: 'Agree numbers with each service people would be sent to.',
        reason: 'Help that ends on another waiting list is no help. This one is ours.',
        because: [],
        standing: 'practice',
      },
      {
        id: 'navigator-needs-remit',
        name: 'It is clear whether they point the way or go along',
        test: { question: 'g1-remit', atLeast: 3 },
        condition: 'Define whether the navigator points people to help or helps them to get it.',
        reason: 'The report’s examples do both, and they are different jobs.',
        because: ['C275'],
        standing: 'inference',
      },
    ],
    watchFor: 'Apart from a team, navigators may come at the expense of joined-up care.',
    evidence:
      'In one programme, areas with navigators had 81% higher uptake of services than the national average. The same source found little evidence for a business case, and the cause is not established.',
    because: ['C20', 'C253', 'C259', 'C275', 'C280'],
    brokering: true,
  },
  {
    id: 'link-worker',
    route: 'new-role',
    name: 'A community link worker',
    what: 'Somebody connects services with community groups, or people with both.',
    fitsWhen: 'The gap lies between services and community groups.',
    fits: { fact: 'gap-kind', is: 'community-access' },
    needs: [
      {
        id: 'link-worker-needs-community-part',
        name: 'The community’s part is described and supported',
        test: { question: 'y11-community-part', atLeast: 2 },
        condition: 'Write down what community bodies do, who hosts it, and what they are paid.',
        reason: 'Community bodies are the first to feel the end of the money.',
        because: ['C28', 'C174'],
        standing: 'inference',
      },
    ],
    watchFor:
      'Decide whether the post serves professionals or reaches out to people. Choose people for their background.',
    evidence:
      'Described. One study found that background mattered. Savings for outreach advisers were reported without costs before and after.',
    because: ['C28', 'C65', 'C174', 'C252', 'C276'],
    brokering: true,
  },
  {
    id: 'support-worker',
    route: 'new-role',
    name: 'A support worker with a wider remit, inside a team',
    what: 'Somebody gives hands-on care and routine health tasks beside professionals.',
    fitsWhen: 'Hands-on care is missing in a team, and routine tasks can pass on safely.',
    fits: { fact: 'gap-kind', is: 'practical-care' },
    needs: [
      {
        id: 'support-worker-needs-safety',
        name: 'Tasks that pass on are agreed and safe',
        test: {
          any: [
            { question: 'g6-delegation-safety', atLeast: 3 },
            {
              all: [{ not: { fact: 'involved', is: 'care-homes' } }, { question: 'g6-delegation-safety', atLeast: 2 }],
            },
          ],
        },
        condition:
          'Agree each task, test competence, and keep a back-up route live. In care homes, make sure staffing is safe.',
        reason: 'Routine tasks are only safe to pass on with agreed, written steps and somebody to call.',
        because: ['C116', 'C130', 'C241'],
        standing: 'inference',
      },
      {
        id: 'support-worker-needs-training',
        name: 'Core and specific training',
        test: { question: 't3-content', atLeast: 3 },
        condition: 'Give a consistent core training and a part for this job.',
        reason: 'The one full example in the report had a core training.',
        because: ['C153'],
        standing: 'inference',
      },
      {
        id: 'support-worker-needs-career',
        name: 'Pay and a next step',
        test: { question: 't8-recognition', atLeast: 2 },
        condition: 'Settle pay, recognition and a next step before the start.',
        reason: 'Without them people leave.',
        because: ['C122', 'C165', 'C243'],
        standing: 'inference',
      },
    ],
    watchFor: 'Regulation is open, and pay, training and management add up.',
    evidence:
      'One study found that motivation and satisfaction rise, and that people may stay. Evidence for planning numbers is lacking.',
    because: ['C6', 'C26', 'C51', 'C52', 'C130', 'C162', 'C243', 'C244', 'C279'],
  },
  {
    id: 'liaison',
    route: 'new-role',
    name: 'A liaison post at the join of two systems',
    what: 'Somebody who knows both sides carries information and ties between them.',
    fitsWhen: 'Two systems meet badly on one pathway, or organisations mostly follow their own agendas.',
    fits: {
      any: [
        { fact: 'gap-kind', is: 'institutional-interface' },
        {
          all: [
            { fact: 'gap-kind', is: 'co-ordination' },
            { question: 'y9-organisational-approach', atMost: 1 },
          ],
        },
      ],
    },
    needs: [
      {
        id: 'liaison-needs-knowledge',
        name: 'Good knowledge of both sides',
        test: { question: 's8-local-knowledge', atLeast: 2 },
        condition: 'Choose people who know both sides well, and place them at the join.',
        reason: 'Liaison rests on knowing what each side offers and how to get it.',
        because: ['C56', 'C67'],
        standing: 'inference',
      },
      {
        id: 'liaison-needs-to-last',
        name: 'The ties can outlast the person',
        test: { question: 'f7-sustain', atLeast: 2 },
        condition: 'Plan deputies and shared ties, so that the link does not end with one person.',
        reason: 'Ties across a boundary need constant work.',
        because: ['C222', 'C228'],
        standing: 'inference',
      },
    ],
    watchFor: 'Ties fade without constant work. One holder of all knowledge is overloaded.',
    evidence: 'Examples in sensory loss services and care homes. Ties were hard to keep up, and results are not given.',
    because: ['C23', 'C56', 'C67', 'C222', 'C273', 'C278', 'C283'],
    brokering: true,
  },
  {
    id: 'health-coach',
    route: 'new-role',
    name: 'A health coach',
    what: 'Somebody supports people to manage their own health.',
    fitsWhen: 'The aim is the person’s own confidence and action. It is not a gap between services.',
    fits: { fact: 'gap-kind', is: 'self-management' },
    needs: [
      {
        id: 'health-coach-needs-training-first',
        name: 'Training present staff was tried',
        test: { rung: 'train-extend-delegate', atLeast: 2 },
        condition: 'Test first whether present staff can be trained to work in this way.',
        reason: 'It is a way of working before it is a post.',
        because: ['C57', 'C277'],
        standing: 'inference',
      },
    ],
    watchFor: 'Advice that ignores what the person already knows can do harm.',
    evidence: 'Mostly from the United States, with limited use in the United Kingdom. It does not span boundaries.',
    because: ['C261', 'C277'],
  },
  {
    id: 'joint-care-co-ordinator',
    route: 'new-role',
    name: 'A joint health and social care co-ordinator',
    what: 'A single contact between health and social care, on an equal footing in both.',
    fitsWhen: 'The organisation is integrated or governance is shared, with a team to take complex cases to.',
    fits: {
      all: [
        { fact: 'gap-kind', is: ['co-ordination', 'complex-fit'] },
        { question: 'f3-streams', atLeast: 3 },
        { question: 'y7-shared-systems', atLeast: 3 },
      ],
    },
    needs: [
      {
        id: 'joint-needs-aligned-money',
        name: 'Budgets are pooled or aligned',
        test: { question: 'f3-streams', atLeast: 3 },
        condition: 'Pool or align the budgets behind the post.',
        reason: 'In the example such posts came after integration, and not before it.',
        because: ['C181', 'C281'],
        standing: 'inference',
      },
      {
        id: 'joint-needs-shared-systems',
        name: 'Records and tools are shared',
        test: { question: 'y7-shared-systems', atLeast: 3 },
        condition: 'Share records, referral and tools for this group.',
        reason: 'A single contact without shared records is one more hand-over.',
        because: ['C97', 'C281'],
        standing: 'inference',
      },
    ],
    not: { fact: 'hybrid', is: 'yes' },
    notBecause:
      'A merged nurse and social worker has very little room to work. Use a team, or a post with a task of its own.',
    watchFor: 'Often filled by substitution, so test present staff first. Two masters pull one holder.',
    evidence: 'Described for one area where health and care had been joined for years. The post followed from that.',
    because: ['C54', 'C74', 'C80', 'C181', 'C281'],
    brokering: true,
  },
] as const satisfies readonly Form[]
