import type { Claim } from '../../domain/content.ts'

export const claims = [
  {
    id: 'C272',
    kind: 'definition',
    say: 'The report sorts roles into three kinds. Some are existing roles with a new focus or context. Some have a changed mix of skills. A few are innovative. The author’s separate article sorts them in another way. It names co-ordinators and case managers. It names roles that grow out of existing ones, by extending, delegating or substituting. And it names innovative roles such as navigators and community facilitators.',
    sources: [
      { source: 'report', at: '3 Change in focus or context of existing roles', line: 186 },
      { source: 'op-ed', at: '', line: 15 },
    ],
    studies: [],
  },
  {
    id: 'C273',
    kind: 'definition',
    say: 'A liaison role closes gaps between the institutions of health and other sectors on one pathway. It makes sure that information is shared, supports staff elsewhere and makes known what kinds of support there are.',
    sources: [{ source: 'report', at: '3 Change in focus or context of existing roles', line: 193 }],
    studies: ['kessler-and-bach-2007'],
  },
  {
    id: 'C274',
    kind: 'definition',
    say: 'A dedicated co-ordination role is mostly existing staff who take a more active part in managing care across boundaries. The role may sit in one organisation while its task is to connect others.',
    sources: [{ source: 'report', at: '3 Change in focus or context of existing roles', line: 197 }],
    studies: ['panton-2014'],
  },
  {
    id: 'C275',
    kind: 'definition',
    say: 'A care navigator helps individuals plan, organise and get support. The work runs from pointing the way to active help, and is often for a limited time. It is valued for access beyond health and care. In some cases the navigator is also a fixed point of accountability for care of the whole person.',
    sources: [
      { source: 'report', at: '3 Innovative roles', line: 324 },
      { source: 'report', at: '3 Innovative roles', line: 357 },
    ],
    studies: [],
  },
  {
    id: 'C276',
    kind: 'definition',
    say: 'Community facilitators, enablers and link workers are less formal than navigators. They share knowledge, or they are a practical link with the community. Some support professionals to find community resources. Others are more active. They reach out, and they build bridges between public services and community groups.',
    sources: [{ source: 'report', at: '3 Innovative roles', line: 364 }],
    studies: [],
  },
  {
    id: 'C277',
    kind: 'definition',
    say: 'A health coach helps a person take charge of their own health and of how they engage with services. The role does not itself work across services or organisations. There are many health coaches in the United States, and they are limited in the UK.',
    sources: [{ source: 'report', at: '3 Innovative roles', line: 371 }],
    studies: [],
  },
  {
    id: 'C278',
    kind: 'definition',
    say: 'Two kinds of nursing clearly span health and social care. Nurses in nursing homes handle decisions about hospital stays, and complex care. The specialist care-home nurse introduces services to each other and carries communication between them.',
    sources: [
      { source: 'report', at: '3 Change in focus or context of existing roles', line: 234 },
      { source: 'report', at: '3 Change in focus or context of existing roles', line: 238 },
    ],
    studies: ['abrahamson-et-al-2014', 'goodman-et-al-2013'],
  },
  {
    id: 'C279',
    kind: 'definition',
    say: 'The extended support worker and the personal assistant are forms of the support role. That role has moved from domestic to personal services since the NHS and Community Care Act 1990. It has moved on to health tasks that others delegate.',
    sources: [{ source: 'report', at: '3 Change in individual skill-mix', line: 283 }],
    studies: ['manthorpe-and-martineau-2008'],
  },
  {
    id: 'C280',
    kind: 'example',
    say: 'In Greenwich the navigator is the first contact, and keeps the plan and its delivery person-centred. But the navigator sits in a dedicated team that builds support around the person. The post is one part of a wider design for co-ordinated care.',
    sources: [{ source: 'report', at: '3 box Greenwich', line: 385 }],
    studies: ['greenwich-clinical-commissioning-group-2014'],
  },
  {
    id: 'C281',
    kind: 'example',
    say: 'In Torbay the health and social care co-ordinator is one contact point for patients, carers and practitioners. The co-ordinator organises responses, builds relationships and arranges care packages. Complex cases are passed to the team of several professions.',
    sources: [{ source: 'report', at: '6 box Torbay', line: 1201 }],
    studies: ['integrating-care-and-local-government-association-2013'],
  },
  {
    id: 'C282',
    kind: 'example',
    say: 'In Scottish HIV services, the co-ordinating specialist nurse is an existing profession with a re-focused job. The job is part of an integrated pathway and a team of several professions.',
    sources: [{ source: 'report', at: '3 box Scottish HIV', line: 252 }],
    studies: ['panton-2014'],
  },
  {
    id: 'C283',
    kind: 'example',
    say: 'Hampshire had posts for sight loss and for communication rehabilitation. They were placed where health and social care meet, both in procedure and in place. They worked alongside clinicians, with a new referral process. They came with a major reorganisation and an early intervention service.',
    sources: [
      { source: 'report', at: '3 box Hampshire', line: 214 },
      { source: 'report', at: '3 box Hampshire', line: 202 },
    ],
    studies: ['kessler-and-bach-2007'],
  },
  {
    id: 'C284',
    kind: 'report',
    say: 'At the time there were 1.318 million NHS staff and an estimated 1.48 million people in social care. Staff are the largest share of NHS cost. Redesigning the NHS workforce on a large scale is argued for elsewhere. Social care has similar requirements under the Care Act 2014.',
    sources: [
      { source: 'report', at: '2 Introduction', line: 77 },
      { source: 'report', at: '8 Supporting an integrated workforce (opening)', line: 1946 },
    ],
    studies: ['nhs-confederation-2016', 'skills-for-care-2015', 'imison-et-al-2016'],
  },
] as const satisfies readonly Claim[]
