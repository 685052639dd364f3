import type { Claim } from '../../domain/content.ts'

export const claims = [
  {
    id: 'C227',
    kind: 'finding',
    say: 'One study found two kinds of role hard to sustain. Some rest on relationships that belong to one place. Others rest on particular skills and knowledge that individuals hold.',
    sources: [{ source: 'report', at: '5 Sustainability', line: 961 }],
    studies: ['goodman-et-al-2013'],
  },
  {
    id: 'C228',
    kind: 'finding',
    say: 'In one study, roles were hard to keep going because they relied on individual leaders and staff, and because staff left. Support waned when people moved on.',
    sources: [{ source: 'report', at: '5 Sustainability', line: 963 }],
    studies: ['nasir-et-al-2013'],
  },
  {
    id: 'C229',
    kind: 'finding',
    say: 'One review found that the people in these roles were often exceptional, with more experience or commitment than the average. So the role could not be copied elsewhere.',
    sources: [{ source: 'report', at: '5 Sustainability', line: 967 }],
    studies: ['nihr-clahrc-greater-manchester-2015'],
  },
  {
    id: 'C230',
    kind: 'finding',
    say: 'One study found that many roles did not last. They vanished or changed form once their goals were met, or broader initiatives swallowed them.',
    sources: [{ source: 'report', at: '5 Sustainability', line: 971 }],
    studies: ['kessler-and-bach-2007'],
  },
  {
    id: 'C231',
    kind: 'report',
    say: 'New and mixed roles remain marginal in the wider workforce, despite the push for them.',
    sources: [{ source: 'report', at: '5 Sustainability', line: 958 }],
    studies: [],
  },
] as const satisfies readonly Claim[]
