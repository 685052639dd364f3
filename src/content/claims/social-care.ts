import type { Claim } from '../../domain/content.ts'

export const claims = [
  {
    id: 'C237',
    kind: 'finding',
    say: '“Social care” covers several roles that are poorly understood. One scoping study found that only 40% of employers gave staff a formal job description. Unclear roles can threaten health staff, or lead other professions to stifle social care roles.',
    sources: [{ source: 'report', at: '5 A special note on social care roles', line: 1072 }],
    studies: ['huxley-et-al-2011', 'manthorpe-and-moriarty-2011', 'manthorpe-et-al-2010'],
  },
  {
    id: 'C238',
    kind: 'finding',
    say: 'NVQ training (the vocational qualifications of that time) has been called inadequate for the tasks. Training is not standardised. People tend to see formal training as worth less than experience.',
    sources: [
      { source: 'report', at: '5 A special note on social care roles', line: 1076 },
      { source: 'op-ed', at: '', line: 43 },
      { source: 'report', at: '5 A special note on social care roles', line: 1080 },
    ],
    studies: ['royal-college-of-nursing-2014', 'manthorpe-and-martineau-2008', 'manthorpe-et-al-2010'],
  },
  {
    id: 'C239',
    kind: 'finding',
    say: 'Much of the workforce is employed by private or voluntary organisations. One study says training falls to each provider. No money is set aside for preparing and mentoring staff, so training stays unplanned and patchy.',
    sources: [{ source: 'report', at: '5 A special note on social care roles', line: 1084 }],
    studies: ['manthorpe-et-al-2010'],
  },
  {
    id: 'C240',
    kind: 'finding',
    say: 'One study says it is little understood what training works best for front-line care workers.',
    sources: [{ source: 'report', at: '5 A special note on social care roles', line: 1096 }],
    studies: ['moriarty-et-al-2011'],
  },
  {
    id: 'C241',
    kind: 'finding',
    say: 'High turnover makes it hard to keep skills. Extending care-home roles is unsafe where there are too few staff.',
    sources: [
      { source: 'report', at: '5 A special note on social care roles', line: 1097 },
      { source: 'report', at: '5 A special note on social care roles', line: 1101 },
    ],
    studies: ['royal-college-of-nursing-2014', 'goodman-et-al-2013', 'manthorpe-2011'],
  },
  {
    id: 'C242',
    kind: 'finding',
    say: 'Organisations such as care homes have no single local body that others can make contracts with. Commissioners have little direct control of the whole social care workforce. Both of these call for investment in process.',
    sources: [
      { source: 'report', at: '5 A special note on social care roles', line: 1112 },
      { source: 'report', at: '5 A special note on social care roles', line: 1116 },
    ],
    studies: ['goodman-et-al-2013', 'centre-for-workforce-intelligence-and-institute-of-public-care-2013'],
  },
  {
    id: 'C243',
    kind: 'finding',
    say: 'One study found that support-worker roles joining health and social care raise motivation and satisfaction. They may also improve recruitment, and help to keep staff.',
    sources: [{ source: 'report', at: '4 Impact and outcomes', line: 517 }],
    studies: ['manthorpe-et-al-2010'],
  },
  {
    id: 'C244',
    kind: 'finding',
    say: 'Evidence is lacking on how to plan and develop the workforce of support workers. It is not agreed whether workers in areas such as housing are a specialist workforce. Nor is it agreed which specialisms should come first, or what works best for whom.',
    sources: [
      { source: 'report', at: '4 Impact and outcomes', line: 521 },
      { source: 'report', at: '4 Impact and outcomes', line: 524 },
    ],
    studies: ['manthorpe-and-martineau-2008', 'manthorpe-and-moriarty-2011'],
  },
] as const satisfies readonly Claim[]
