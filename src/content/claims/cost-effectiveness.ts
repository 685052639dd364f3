import type { Claim } from '../../domain/content.ts'

export const claims = [
  {
    id: 'C245',
    kind: 'report',
    say: 'In most cases, hardly any evidence shows that new roles save money once the wider health and care system is counted.',
    sources: [
      { source: 'report', at: '4 Impact and outcomes', line: 466 },
      { source: 'summary-page', at: '', line: 17 },
    ],
    studies: [],
  },
  {
    id: 'C246',
    kind: 'other-source',
    say: 'A role saves money only if two things are true. It must take the place of other services, and the saving must be larger than its own cost. That has been hard to bring about.',
    sources: [{ source: 'op-ed', at: '', line: 29 }],
    studies: [],
  },
  {
    id: 'C247',
    kind: 'finding',
    say: 'One study found how services have often cut the number of staff types a person meets. They use qualified staff who work independently and see the whole person. That is the reverse of using the lowest grades, so it may cost more.',
    sources: [{ source: 'report', at: '4 Impact and outcomes', line: 488 }],
    studies: ['erens-et-al-2016'],
  },
  {
    id: 'C248',
    kind: 'finding',
    say: 'In one study, roles extended beyond traditional practice were sometimes cheaper but less efficient. They needed longer and more frequent contacts for the same care.',
    sources: [{ source: 'report', at: '4 Impact and outcomes', line: 492 }],
    studies: ['bienkowska-gibbs-et-al-2015'],
  },
  {
    id: 'C249',
    kind: 'finding',
    say: 'Many expect new roles to take work off others, but the evidence for it is limited. The demonstrator (pilot) sites in one study got only partial savings. Extra input from other sectors could mean extra workforce cost.',
    sources: [{ source: 'report', at: '4 Impact and outcomes', line: 499 }],
    studies: ['nihr-clahrc-greater-manchester-2015'],
  },
  {
    id: 'C250',
    kind: 'finding',
    say: 'One study found that taking work off others has to be consistent and on a large scale. Its example is case managers who replace GP oversight of care homes. That would need more than one post, over several homes. It would still not fully replace either service, so some work is doubled or some cost is not covered.',
    sources: [{ source: 'report', at: '4 Impact and outcomes', line: 506 }],
    studies: ['nihr-clahrc-greater-manchester-2015'],
  },
  {
    id: 'C251',
    kind: 'finding',
    say: 'One study says real savings in workforce costs take drastic change. Certain roles have to end outright, or a service has to move wholly to another setting.',
    sources: [{ source: 'report', at: '4 Impact and outcomes', line: 511 }],
    studies: ['nihr-clahrc-greater-manchester-2015'],
  },
  {
    id: 'C252',
    kind: 'finding',
    say: 'One study of outreach advisers reported savings for councils and the NHS. It had no costs from before and after. So it cannot be told whether the advisers were cost-effective.',
    sources: [{ source: 'report', at: '4 Impact and outcomes', line: 468 }],
    studies: ['citizens-advice-bureau-2009'],
  },
  {
    id: 'C253',
    kind: 'finding',
    say: 'One assessment found hardly any evidence for the business case for care navigators.',
    sources: [{ source: 'report', at: '4 Impact and outcomes', line: 473 }],
    studies: ['turning-point-2010'],
  },
  {
    id: 'C254',
    kind: 'report',
    say: 'It is an open question at what scale roles show an impact, can last and release savings elsewhere.',
    sources: [{ source: 'report', at: '1 Key messages', line: 23 }],
    studies: [],
  },
  {
    id: 'C255',
    kind: 'finding',
    say: 'The evidence is probably strongest for physician associates and assistant practitioners. It covers capacity and the mix of skills, and physician associates are likely to be cost-effective. But these are roles within one setting, long used in the United States. Our reading is that this does not carry over to roles across boundaries. The report only contrasts the two.',
    sources: [
      { source: 'report', at: '4 Impact and outcomes', line: 407 },
      { source: 'report', at: '4 Impact and outcomes', line: 410 },
    ],
    studies: ['bienkowska-gibbs-et-al-2015', 'drennan-et-al-2015'],
  },
] as const satisfies readonly Claim[]
