import type { Claim } from '../../domain/content.ts'

export const claims = [
  {
    id: 'C256',
    kind: 'report',
    say: 'Sound evidence on these roles is lacking. Most studies assess the programme and not the role. Before a role is copied elsewhere, you have to know which of its features matter.',
    sources: [
      { source: 'report', at: '1 Key messages', line: 16 },
      { source: 'report', at: '4 Impact and outcomes', line: 418 },
      { source: 'op-ed', at: '', line: 25 },
    ],
    studies: [],
  },
  {
    id: 'C257',
    kind: 'finding',
    say: 'Outcomes for patients are a notable gap in the evidence.',
    sources: [{ source: 'report', at: '4 Impact and outcomes', line: 448 }],
    studies: ['bienkowska-gibbs-et-al-2015', 'nihr-clahrc-greater-manchester-2015'],
  },
  {
    id: 'C258',
    kind: 'finding',
    say: 'In one study, primary care roles were widened by more liaison with care homes, both going in and reaching out. This gave a more flexible workforce with more skills. It is an outcome for the workforce.',
    sources: [{ source: 'report', at: '4 Impact and outcomes', line: 423 }],
    studies: ['nihr-clahrc-greater-manchester-2015'],
  },
  {
    id: 'C259',
    kind: 'finding',
    say: 'In one study, navigators acted as local area co-ordinators for people with disabilities. Where they did, uptake of services was 81% above the national average. This is an outcome about access. The same source found little evidence for the business case.',
    sources: [{ source: 'report', at: '4 Impact and outcomes', line: 431 }],
    studies: ['turning-point-2010'],
  },
  {
    id: 'C260',
    kind: 'finding',
    say: 'One study found that primary care nurses gave safe and effective care when they took on first contact and chronic conditions. Pharmacists who supported GPs improved the GPs’ prescribing.',
    sources: [
      { source: 'report', at: '4 Impact and outcomes', line: 441 },
      { source: 'report', at: '4 Impact and outcomes', line: 445 },
    ],
    studies: ['bienkowska-gibbs-et-al-2015'],
  },
  {
    id: 'C261',
    kind: 'finding',
    say: 'One study looked at pharmacists whose role was extended to support people in managing their own health. They often gave advice regardless of what the person already knew or could do. That caused difficulty when people challenged it. It could also harm older people’s belief in their own ability.',
    sources: [{ source: 'report', at: '4 Impact and outcomes', line: 454 }],
    studies: ['bienkowska-gibbs-et-al-2015'],
  },
  {
    id: 'C262',
    kind: 'finding',
    say: 'Roles are not standardised, and people do not agree on their features. One study says this makes it hard to build evidence that carries over to other places.',
    sources: [{ source: 'report', at: '4 Impact and outcomes', line: 541 }],
    studies: ['manderson-et-al-2012'],
  },
  {
    id: 'C263',
    kind: 'report',
    say: 'Some believe that these roles are good in themselves. That seems to be part of why evaluation is missing, and the belief needs caution. Professionals’ objections often rest on legitimate concern. They also rest on real cases of harm to people’s experience and to clinical and social outcomes.',
    sources: [
      { source: 'report', at: '8 Evaluating new roles', line: 2139 },
      { source: 'report', at: '8 Evaluating new roles', line: 2141 },
    ],
    studies: ['bienkowska-gibbs-et-al-2015', 'huxley-et-al-2011'],
  },
  {
    id: 'C264',
    kind: 'report',
    say: 'Build on the evidence there is, by looking at outcomes for individuals and at cost-effectiveness. Aiming at better outcomes gives an evaluation a clear focus.',
    sources: [
      { source: 'report', at: '8 Evaluating new roles', line: 2145 },
      { source: 'report', at: '8 Person-centred care and outcomes', line: 2058 },
    ],
    studies: [],
  },
  {
    id: 'C265',
    kind: 'finding',
    say: 'One study names 14 factors that matter most when bringing in a nurse cancer care co-ordinator. Five are about the post: a job description, a defined scope, time and workload, job security and funding. Three are about backing: team support, buy-in from stakeholders, and formal and informal support. Two are about peers: a network of people in the same post, and peer support with shared learning and mentoring. The other four are professional development, recognition, infrastructure (such as databases and assessment tools) and being able to show value through outcomes.',
    sources: [{ source: 'report', at: '6 box nurse cancer care co-ordinator', line: 1795 }],
    studies: ['freijser-et-al-2015'],
  },
  {
    id: 'C266',
    kind: 'report',
    say: 'Against expectation, there are several robust evaluations of programmes. There is also wide research on work across organisations. Use those lessons again before starting afresh. Examples are the Pioneers and the demonstrator sites (programmes of that time).',
    sources: [
      { source: 'report', at: '8 Better dissemination', line: 2157 },
      { source: 'op-ed', at: '', line: 65 },
    ],
    studies: [],
  },
  {
    id: 'C267',
    kind: 'report',
    say: 'The report draws a conclusion for policy. Roles across boundaries should not be given up. But there is little evidence for investing in defining any one role, or type of role, more systematically. And roles should not be the focus for delivering integration.',
    sources: [{ source: 'report', at: '7 New roles or a new workforce approach', line: 1914 }],
    studies: [],
  },
  {
    id: 'C268',
    kind: 'other-source',
    say: 'A news item restates the report. It says there is little evidence that creating roles is effective in breaking cultural barriers or cutting costs. It adds that using existing staff flexibly may be the more effective strategy. The report itself words this more cautiously.',
    sources: [{ source: 'bmj-news', at: '', line: 13 }],
    studies: [],
  },
  {
    id: 'C269',
    kind: 'other-source',
    say: 'Many organisations that set up such roles say the workforce is more flexible and multi-skilled, and access is better. That is what they report of themselves. It is offered beside the admission that outcomes were little assessed.',
    sources: [{ source: 'op-ed', at: '', line: 23 }],
    studies: [],
  },
  {
    id: 'C270',
    kind: 'report',
    say: 'The barriers the report lists are strategic themes that keep coming up. Evidence is short, so problems that belong to one role or boundary cannot be identified beyond the place it was developed in. Actual change has been small and uneven.',
    sources: [
      { source: 'report', at: '5 Barriers (opening)', line: 556 },
      { source: 'report', at: '5 Barriers (opening)', line: 551 },
    ],
    studies: [],
  },
  {
    id: 'C271',
    kind: 'report',
    say: 'The developments that were found are most prominent in health settings. In social care, the focus is on what support workers could do. So the evidence is lopsided.',
    sources: [
      { source: 'report', at: '8 Supporting an integrated workforce (opening)', line: 1936 },
      { source: 'op-ed', at: '', line: 19 },
    ],
    studies: [],
  },
] as const satisfies readonly Claim[]
