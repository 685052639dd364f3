import type { KindOfWork } from '../../domain/content.ts'

/** The kinds of role and ways of working that findings are about, in the order they are shown; what to know first is ours. */
export const kindsOfWork = [
  {
    id: 'link-workers',
    name: 'Link workers and navigators',
    say: 'Expect small gains in how people find their care, and do not count on fewer visits. What they do to hospital stays is not known. Settle the real job and its supervision first, since workers think of leaving when the job is not the one they were told of. Check that there is something near to link people to: that advice is ours.',
  },
  {
    id: 'care-co-ordinators',
    name: 'Care co-ordinators and case managers',
    say: 'Do not promise fewer hospital stays: the best comparison saw use go up. Try follow-up by a team that knows the condition before a co-ordinator who stands alone.',
  },
  {
    id: 'household-workers',
    name: 'Workers who visit every household',
    say: 'Hopeful, and not yet shown. The early figures compare people who opened the door with people nobody had reached. The role starts faster where link workers are already there.',
  },
  {
    id: 'health-coaches',
    name: 'Health coaches',
    say: 'Offered by phone to older people at large, coaching did not change how they lived or felt. It cost more in all, and fewer than half took it up.',
  },
  {
    id: 'peer-workers',
    name: 'Peer support workers',
    say: 'Name it for recovery and for being in charge, and not for fewer returns to hospital. Training, supervision and a team that welcomes them come up again and again.',
  },
  {
    id: 'employment-specialists',
    name: 'Employment specialists',
    say: 'Of the new roles here, this is the best shown, for severe mental illness. Keep the whole model, with the worker inside the clinical team. For milder conditions the same idea worked in one area and only in part in another.',
  },
  {
    id: 'physician-associates',
    name: 'Physician associates',
    say: 'Settle first what they do, who supervises them directly, what they are called and what patients are told. Patients whose problem nobody has named yet are where it is not shown.',
  },
  {
    id: 'nursing-associates',
    name: 'Nursing associates and the mix of nurses',
    say: 'Useful as a ladder for staff you have. Trouble comes where the purpose is vague, or where the post takes the place of a registered nurse.',
  },
  {
    id: 'first-contact',
    name: 'Physiotherapists, pharmacists and paramedics in practices',
    say: 'With physiotherapists people did as well, at lower cost. With pharmacists medicines got better, and hospital stays and falls did not. Paramedics are mixed and slow to settle in. Count the time it takes to supervise them and to sort patients.',
  },
  {
    id: 'mental-health-workers',
    name: 'Mental health workers in primary care',
    say: 'A care partner in the practice did not raise quality of life. A hub may ease the load of referrals. Supervision and close links to specialists matter.',
  },
  {
    id: 'care-homes',
    name: 'More support for care homes',
    say: 'Professions you have, with time set aside and a named link to each home, are the clearest alternative to a new title on this shelf. It did not work alike everywhere.',
  },
  {
    id: 'present-staff',
    name: 'Present staff who take on more',
    say: 'Health tasks that pass on to care staff still lack figures on safety and cost. To change how present staff work is no guarantee either.',
  },
  {
    id: 'discharge',
    name: 'Leaving hospital',
    say: 'Help at home may shorten stays. The post of an assessor rests on local counts alone. Homeless people did better with schemes made for them, and best where there were beds for the time after.',
  },
  {
    id: 'teams',
    name: 'Joined-up and neighbourhood teams',
    say: 'People find care better and easier to get. Emergency use may rise at first, and a fall, where it came, took three to six years.',
  },
  {
    id: 'self-managing',
    name: 'Nursing teams that manage themselves',
    say: 'People and nurses like them, and they are at odds with the rules of large organisations. What they cost and achieve is not known.',
  },
  {
    id: 'hospital-at-home',
    name: 'Hospital care at home',
    say: 'For older people a team led by a consultant did as well as hospital, and fewer went into long-term care. That does not carry over to every ward at home.',
  },
  {
    id: 'volunteers-carers',
    name: 'Volunteers and unpaid carers',
    say: 'Trained volunteers may help people in hospital to eat, to move and to have company. Help for carers has to fit the condition. Neither is free.',
  },
  {
    id: 'wider-team',
    name: 'More kinds of staff around GPs',
    say: 'In the years that were studied, adding roles took time to supervise and did not ease the load on GPs. Whether it makes patients more or less content is in dispute.',
  },
  {
    id: 'savings',
    name: 'Savings',
    say: 'No finding here shows money that could be taken out. Auditors found planned savings missed or not shown.',
  },
  {
    id: 'taking-root',
    name: 'How change takes root',
    say: 'Unclear purpose, thin supervision, work across several places and no place in a team come up again and again. It is a pattern, and not an effect that anybody measured.',
  },
] as const satisfies readonly KindOfWork[]
