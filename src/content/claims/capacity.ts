import type { Claim } from '../../domain/content.ts'

export const claims = [
  {
    id: 'C216',
    kind: 'report',
    say: 'A role across boundaries gives focus, and often accountability. It cannot deliver integrated care on its own. Overestimating what it can do is one of the barriers the report names.',
    sources: [
      { source: 'report', at: '5 Capacity of individual roles', line: 787 },
      { source: 'report', at: '1 Key messages', line: 31 },
    ],
    studies: [],
  },
  {
    id: 'C217',
    kind: 'finding',
    say: 'Co-ordination roles collect people with complex and unmet needs. If one person is to meet those needs, caseloads can become high and more and more complex. This comes from one source.',
    sources: [{ source: 'report', at: '5 Capacity of individual roles', line: 791 }],
    studies: ['kendall-raynor-2012'],
  },
  {
    id: 'C218',
    kind: 'finding',
    say: 'Integration takes a great deal of process. The daily negotiating with the parties involved hardly appears in any job description.',
    sources: [
      { source: 'report', at: '5 Capacity of individual roles', line: 794 },
      { source: 'report', at: '5 Capacity of individual roles', line: 798 },
    ],
    studies: ['erens-et-al-2015', 'nasir-et-al-2013'],
  },
  {
    id: 'C219',
    kind: 'finding',
    say: 'One study found that people in these posts often have to build new systems and networks. The colleagues they do it with are under pressure of work themselves.',
    sources: [{ source: 'report', at: '5 Capacity of individual roles', line: 806 }],
    studies: ['kessler-and-bach-2007'],
  },
  {
    id: 'C220',
    kind: 'finding',
    say: 'In one study, co-ordinating across scattered networks took much time and was hard to keep up.',
    sources: [{ source: 'report', at: '5 Capacity of individual roles', line: 808 }],
    studies: ['mcevoy-et-al-2011'],
  },
  {
    id: 'C221',
    kind: 'finding',
    say: 'In one study, co-ordinators could win resources for exceptional cases. For needs that were not urgent, they had to get past gatekeepers. There they relied on local knowledge, on contacts and on skill in negotiating.',
    sources: [{ source: 'report', at: '5 Capacity of individual roles', line: 816 }],
    studies: ['mcevoy-et-al-2011'],
  },
  {
    id: 'C222',
    kind: 'finding',
    say: 'One study found that roles which broker care (co-ordinators and case managers) risk overload and stress, because others rely on them. Liaison roles struggle to keep links alive over time.',
    sources: [{ source: 'report', at: '5 Capacity of individual roles', line: 822 }],
    studies: ['long-et-al-2013'],
  },
  {
    id: 'C223',
    kind: 'finding',
    say: 'In one study, case managers filled gaps in services themselves, to avoid arguments over who was eligible. That ate into the time for their core work of co-ordination, and cut the caseload they could handle. Some people were left “parked”, with little active input.',
    sources: [{ source: 'report', at: '5 Capacity of individual roles', line: 828 }],
    studies: ['mcevoy-et-al-2011'],
  },
  {
    id: 'C224',
    kind: 'finding',
    say: 'One study says people who work across boundaries are often stuck in the middle. The demands on them are not properly counted in their capacity. They cannot stay co-ordinated with every party.',
    sources: [
      { source: 'report', at: '5 Capacity of individual roles', line: 833 },
      { source: 'report', at: '5 Capacity of individual roles', line: 836 },
    ],
    studies: ['davison-et-al-2012'],
  },
  {
    id: 'C225',
    kind: 'finding',
    say: 'One study found that extending a role, without changing the original one, means more work in the same hours.',
    sources: [{ source: 'report', at: '5 Capacity of individual roles', line: 847 }],
    studies: ['nihr-clahrc-greater-manchester-2015'],
  },
  {
    id: 'C226',
    kind: 'other-source',
    say: 'The report’s author names two risks again in a separate article. One is large caseloads of complex cases. The other is extended practice piled onto normal work with scant support.',
    sources: [{ source: 'op-ed', at: '', line: 41 }],
    studies: [],
  },
] as const satisfies readonly Claim[]
