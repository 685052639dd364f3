import type { Claim } from '../../domain/content.ts'

export const claims = [
  {
    id: 'C190',
    kind: 'finding',
    say: 'The urge to protect the identity of a profession or an organisation ranks among the main barriers. That is so above all where established skills and roles are rearranged.',
    sources: [
      { source: 'report', at: '1 Key messages', line: 28 },
      { source: 'report', at: '5 Professional roles and role settings', line: 568 },
    ],
    studies: ['christmas-and-millward-2011', 'gainsbury-2009'],
  },
  {
    id: 'C191',
    kind: 'report',
    say: 'Reinforcing the identities of professions and organisations, and not dissolving them, can build trust and recognition. That makes closer teamwork and flexible roles easier. It runs against the story that professions protect themselves and must be challenged.',
    sources: [
      { source: 'report', at: '1 Key messages', line: 42 },
      { source: 'report', at: '7 New roles or a new workforce approach', line: 1897 },
      { source: 'op-ed', at: '', line: 53 },
      { source: 'bmj-news', at: '', line: 23 },
    ],
    studies: [],
  },
  {
    id: 'C192',
    kind: 'finding',
    say: 'In one study of teams of several professions, a secure professional identity went with a stronger sense of integration. Ideas from nursing and from social work made an uneasy mix. Through the creativity it yields, that mix is linked with higher ratings of quality by people who use services.',
    sources: [{ source: 'report', at: '6 Managing organisational and professional identities', line: 1290 }],
    studies: ['huxley-et-al-2011'],
  },
  {
    id: 'C193',
    kind: 'finding',
    say: 'Finding where the boundaries of identity lie, and strengthening them, can help people relate across them. Mutual respect lets groups look over the boundary. They can then find shared ground and more creative solutions.',
    sources: [
      { source: 'report', at: '6 Managing organisational and professional identities', line: 1263 },
      { source: 'report', at: '6 Managing organisational and professional identities', line: 1281 },
    ],
    studies: ['lee-et-al-2014', 'shirey-and-white-williams-2015'],
  },
  {
    id: 'C194',
    kind: 'finding',
    say: 'It can underpin successful integration to understand and respect what other professions value, do and answer for.',
    sources: [{ source: 'report', at: '6 Managing organisational and professional identities', line: 1257 }],
    studies: [
      'shirey-and-white-williams-2015',
      'blood-2013',
      'baeza-et-al-2012',
      'lindsay-and-dutton-2012',
      'walker-et-al-2009',
    ],
  },
  {
    id: 'C195',
    kind: 'finding',
    say: 'One study found that the strongest resistance to loosening the lines between roles comes from certain professions. They are the ones that feel least understood or valued.',
    sources: [{ source: 'report', at: '5 Professional roles and role settings', line: 680 }],
    studies: ['huby-et-al-2010'],
  },
  {
    id: 'C196',
    kind: 'finding',
    say: 'One study found that fear stands in the way of roles across health and social care. People fear losing their job, blurred roles, and losing identity and status.',
    sources: [{ source: 'report', at: '5 Professional roles and role settings', line: 650 }],
    studies: ['musselbrook-2013'],
  },
  {
    id: 'C197',
    kind: 'finding',
    say: 'When the mix of skills changes, people can lose roles they “owned” and tasks they liked best. Support workers’ and professionals’ roles can also overlap. Ill feeling over that is related to how confident the team is.',
    sources: [
      { source: 'report', at: '5 Professional roles and role settings', line: 667 },
      { source: 'report', at: '5 Professional roles and role settings', line: 683 },
    ],
    studies: ['ling-et-al-2012', 'manthorpe-and-martineau-2008'],
  },
  {
    id: 'C198',
    kind: 'finding',
    say: 'Community mental health teams are arguably among the best examples of work across boundaries. Even there, changes in skill mix and general working kept threatening the continuity of the team. Councils had withdrawn social workers from the mental health trusts.',
    sources: [
      { source: 'report', at: '5 Professional roles and role settings', line: 652 },
      { source: 'report', at: '5 Professional roles and role settings', line: 656 },
    ],
    studies: ['belling-et-al-2011', 'samuel-2011'],
  },
  {
    id: 'C199',
    kind: 'finding',
    say: 'Professions and settings define care differently. Nursing is described as sustained, practical and for everyone. Social care professions are described as enabling, brief and tied to eligibility. The NHS looks to diagnosis, treatment and single episodes. Social care as a sector looks to continuing support and relationships.',
    sources: [
      { source: 'report', at: '5 Professional roles and role settings', line: 575 },
      { source: 'report', at: '5 Professional roles and role settings', line: 601 },
    ],
    studies: ['workman-and-pickard-2008', 'goodman-et-al-2013', 'blewett-et-al-2007'],
  },
  {
    id: 'C200',
    kind: 'finding',
    say: 'People differ on what a setting is for. In nursing homes, some put complex needs first and others put home-like relationships first. This changes what staff call best practice. It can also set the interests of staff, residents and clinicians against one another.',
    sources: [
      { source: 'report', at: '5 Professional roles and role settings', line: 593 },
      { source: 'report', at: '5 Professional roles and role settings', line: 632 },
    ],
    studies: ['abrahamson-et-al-2014', 'goodman-et-al-2013'],
  },
  {
    id: 'C201',
    kind: 'finding',
    say: 'Tension exists even within one profession, and where health meets housing. It also exists within a single pathway. There, hospital and community stroke services had different policy objectives.',
    sources: [
      { source: 'report', at: '5 Professional roles and role settings', line: 607 },
      { source: 'report', at: '5 Professional roles and role settings', line: 613 },
      { source: 'report', at: '5 Professional roles and role settings', line: 615 },
    ],
    studies: ['morris-thompson-2015', 'centre-for-workforce-intelligence-2011', 'baeza-et-al-2012'],
  },
  {
    id: 'C202',
    kind: 'finding',
    say: 'One study looked at the Pioneer sites (a national programme of that time). The commonest difficulty across boundaries was that sectors spoke differently. They also had different ideas of health and of professional working.',
    sources: [{ source: 'report', at: '5 Professional roles and role settings', line: 623 }],
    studies: ['erens-et-al-2016'],
  },
  {
    id: 'C203',
    kind: 'finding',
    say: 'Differences can turn into running each other down. In one study, care-home staff felt “policed”. Health staff thought care-home staff unskilled and unwilling to change.',
    sources: [
      { source: 'report', at: '5 Professional roles and role settings', line: 628 },
      { source: 'op-ed', at: '', line: 35 },
    ],
    studies: ['bienkowska-gibbs-et-al-2015'],
  },
  {
    id: 'C204',
    kind: 'finding',
    say: 'Each profession may guard its own ground, its “turf”. That is a fundamental barrier to changes in the mix of skills and to innovative roles. It was also seen between GPs and their practice nurses, and between community pharmacies and GP practices.',
    sources: [
      { source: 'report', at: '5 Professional roles and role settings', line: 688 },
      { source: 'report', at: '5 Professional roles and role settings', line: 677 },
    ],
    studies: ['nasir-et-al-2013', 'freeman-et-al-2012'],
  },
  {
    id: 'C205',
    kind: 'finding',
    say: 'Staff can take on general roles when they see the work as rooted in their own professional identity. In one scheme that meant clinical expertise and trust. People who work across boundaries usually keep a strong identity.',
    sources: [
      { source: 'report', at: '6 Managing organisational and professional identities', line: 1308 },
      { source: 'report', at: '6 Managing organisational and professional identities', line: 1311 },
    ],
    studies: ['kousgaard-et-al-2015', 'lindsay-and-dutton-2012'],
  },
  {
    id: 'C206',
    kind: 'finding',
    say: 'One study found another use of professional and organisational identity. It affirms that a person is competent and accountable. It does so through the ethical and managerial arrangements that bind them.',
    sources: [{ source: 'report', at: '6 Managing organisational and professional identities', line: 1300 }],
    studies: ['walker-et-al-2009'],
  },
  {
    id: 'C207',
    kind: 'finding',
    say: 'When people recognise each other’s skills, they can grow more confident in what they contribute. It can also strengthen integrated working when the benefits show. Mutual respect can let identities bend and roles become flexible.',
    sources: [
      { source: 'report', at: '6 Managing organisational and professional identities', line: 1296 },
      { source: 'report', at: '6 Managing organisational and professional identities', line: 1329 },
    ],
    studies: ['huby-et-al-2010', 'workman-and-pickard-2008', 'lindsay-and-dutton-2012'],
  },
  {
    id: 'C208',
    kind: 'finding',
    say: 'One study found that what different professions and settings know overlaps only a little.',
    sources: [{ source: 'report', at: '5 Professional roles and role settings', line: 636 }],
    studies: ['workman-and-pickard-2008'],
  },
  {
    id: 'C286',
    kind: 'finding',
    say: 'One study says that to join up the workforce, you need to see how sectors differ. They differ in culture, in power, and in what comes first. Their worries differ too, and so does what each profession answers for.',
    sources: [{ source: 'report', at: '6 Managing organisational and professional identities', line: 1253 }],
    studies: ['goodman-et-al-2013'],
  },
] as const satisfies readonly Claim[]
