import type { Claim } from '../../domain/content.ts'

export const claims = [
  {
    id: 'C182',
    kind: 'report',
    say: 'Work across boundaries goes better where staff have helped from the start to shape the links, the activities and any roles. Unless that is invested in, it is unlikely to work or last.',
    sources: [
      { source: 'report', at: '8 Engaging the workforce from the outset', line: 2039 },
      { source: 'summary-page', at: '', line: 21 },
    ],
    studies: [],
  },
  {
    id: 'C183',
    kind: 'other-source',
    say: 'Involving the workforce early builds support. It can also lead staff to find solutions and carry them out themselves.',
    sources: [
      { source: 'op-ed', at: '', line: 51 },
      { source: 'bmj-news', at: '', line: 19 },
    ],
    studies: [],
  },
  {
    id: 'C184',
    kind: 'finding',
    say: 'One programme (Integrated Care Communities 2) named what helped. Teams shared a base and met daily. Time went into building a joined-up culture at the front line. Common goals or tools helped, and so did involving front-line staff in redesign. Keeping the patient and the outcomes in focus broke down competition between agencies.',
    sources: [{ source: 'report', at: '6 box ICC2', line: 1405 }],
    studies: ['roberts-and-cameron-2014'],
  },
  {
    id: 'C185',
    kind: 'finding',
    say: 'Any hint that new roles may alter existing ones, or take their place, can make it much harder to engage staff.',
    sources: [{ source: 'report', at: '5 Professional roles and role settings', line: 668 }],
    studies: [],
  },
  {
    id: 'C186',
    kind: 'finding',
    say: 'One programme moved forward only on an explicit promise. Overlapping roles would not be promoted, so social workers would not do nursing tasks, or the reverse. And there would be no fewer nurses or social workers.',
    sources: [{ source: 'report', at: '5 Professional roles and role settings', line: 671 }],
    studies: ['workman-and-pickard-2008'],
  },
  {
    id: 'C187',
    kind: 'report',
    say: 'Developing new roles and rolling them out systematically from above goes round certain processes. Those are the processes that give the flexibility integration needs.',
    sources: [{ source: 'report', at: '7 New roles or a new workforce approach', line: 1902 }],
    studies: [],
  },
  {
    id: 'C188',
    kind: 'report',
    say: 'Developing roles locally has helped to deal with barriers. It has also helped to fit training and governance to the role and to the people with a stake in it.',
    sources: [{ source: 'report', at: '7 New roles or a new workforce approach', line: 1889 }],
    studies: [],
  },
  {
    id: 'C189',
    kind: 'report',
    say: 'The people employed in health, social care and voluntary bodies are the largest asset for care that crosses boundaries. Learning from earlier work, and engaging them in design, should count as much as writing a new vision.',
    sources: [
      { source: 'report', at: '9 Conclusion', line: 2191 },
      { source: 'summary-page', at: '', line: 25 },
      { source: 'op-ed', at: '', line: 9 },
    ],
    studies: [],
  },
] as const satisfies readonly Claim[]
