import type { Claim } from '../../domain/content.ts'

export const claims = [
  {
    id: 'C232',
    kind: 'report',
    say: 'A main barrier the report names concerns staff whose roles do not fit established structures. Accountability for them, and oversight of them, is poor.',
    sources: [{ source: 'report', at: '1 Key messages', line: 32 }],
    studies: [],
  },
  {
    id: 'C233',
    kind: 'finding',
    say: 'When people work across boundaries, the ways to hold them to account do not always line up. One source gives an example: concerns over nurses managed by social workers in teams of several professions.',
    sources: [{ source: 'report', at: '5 Accountability and regulation', line: 1031 }],
    studies: ['kendall-raynor-2012'],
  },
  {
    id: 'C234',
    kind: 'finding',
    say: 'A function such as safeguarding may be shared among wider staff while a registered professional stays accountable. One study names this as a concern.',
    sources: [{ source: 'report', at: '5 Accountability and regulation', line: 1034 }],
    studies: ['musselbrook-2013'],
  },
  {
    id: 'C235',
    kind: 'finding',
    say: 'Written protocols are common. But case law (what courts have decided) shows that shared or agreed accountability is not clear cut at all. Partners may owe staff of other organisations more than they expected.',
    sources: [{ source: 'report', at: '5 Accountability and regulation', line: 1040 }],
    studies: ['centre-for-workforce-intelligence-and-institute-of-public-care-2013', 'mitchell-2012'],
  },
  {
    id: 'C236',
    kind: 'finding',
    say: 'People who work across boundaries face dilemmas, because they are accountable to several bodies. One study found that they mainly see themselves as answering to their employer. That may give that organisation’s agenda undue priority.',
    sources: [{ source: 'report', at: '5 Accountability and regulation', line: 1046 }],
    studies: ['kousgaard-et-al-2015'],
  },
] as const satisfies readonly Claim[]
