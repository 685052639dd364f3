import type { Claim } from '../../domain/content.ts'

export const claims = [
  {
    id: 'C209',
    kind: 'finding',
    say: 'The quality of relationships is crucial to shaping roles and to building work across boundaries. This work is as much about making relationships as about joining up care.',
    sources: [
      { source: 'report', at: '6 Building relationships', line: 1343 },
      { source: 'report', at: '6 Building relationships', line: 1387 },
    ],
    studies: ['aungst-et-al-2012', 'huby-et-al-2010'],
  },
  {
    id: 'C210',
    kind: 'finding',
    say: 'Some things support relationships. One is a culture that aligns colleagues. Another is values and outcomes held in common. A third is shared ideas to organise around. Examples are frailty, rehabilitation, person-centred care and the chronic care model (a way to organise care for lasting illness).',
    sources: [
      { source: 'report', at: '6 Building relationships', line: 1345 },
      { source: 'report', at: '6 Building relationships', line: 1349 },
    ],
    studies: [
      'aungst-et-al-2012',
      'hughes-and-mccririck-2012',
      'british-medical-association-2012',
      'blakely-and-dziadosz-2013',
      'barber-and-wallace-2012',
      'erens-et-al-2016',
      'longpre-and-dubois-2015',
      'delaney-et-al-2013',
      'smith-and-barnes-2013',
      'centre-for-workforce-intelligence-2012',
    ],
  },
  {
    id: 'C211',
    kind: 'finding',
    say: 'Relationships are also built simply by working together, so time has to be set aside for joint work. By default, people are protective.',
    sources: [{ source: 'report', at: '6 Building relationships', line: 1358 }],
    studies: ['carlisle-2015', 'skills-for-health-and-skills-for-care-2015'],
  },
  {
    id: 'C212',
    kind: 'finding',
    say: 'Making things happen often relies on personal relationships and networks. Informal networks give staff information, support, ideas and quick answers.',
    sources: [
      { source: 'report', at: '6 Building relationships', line: 1389 },
      { source: 'report', at: '6 Building relationships', line: 1422 },
    ],
    studies: ['williams-2011', 'skills-for-care-et-al-2014'],
  },
  {
    id: 'C213',
    kind: 'finding',
    say: 'One study found that loose, widespread networks spread information most efficiently. They are also less likely to overwhelm one person who is the only gatekeeper to specialist knowledge and resources.',
    sources: [{ source: 'report', at: '6 Building relationships', line: 1424 }],
    studies: ['long-et-al-2013'],
  },
  {
    id: 'C214',
    kind: 'finding',
    say: 'One study says a certain kind of help cannot be overrated. It is to support staff of different organisations as they build relationships and learn from each other.',
    sources: [{ source: 'report', at: '6 Building relationships', line: 1382 }],
    studies: ['goodman-et-al-2013'],
  },
  {
    id: 'C215',
    kind: 'example',
    say: 'One project used telehealth (care at a distance) for people with the lung disease COPD. It made one team out of housing officers and NHS case managers. Their responsibilities stayed different and clear. Case managers made clinical decisions, and housing officers helped tenants use the equipment.',
    sources: [{ source: 'report', at: '6 Building relationships', line: 1375 }],
    studies: ['bailey-et-al-2015'],
  },
] as const satisfies readonly Claim[]
