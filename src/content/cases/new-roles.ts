import type { Case } from '../../domain/content.ts'

/** Places where a new or newly placed role was part of the answer, and what they leave open (model §4). */
export const newRoleCases = [
  {
    id: 'k7-gwent-support-worker',
    code: 'K7',
    name: 'Gwent: support and wellbeing worker in frailty teams',
    polarity: 'model',
    facts:
      'From 2009 to 2011, seven agencies worked on frailty as a shared theme. Doctors, nurses, therapists, social workers and support workers shared a base in community teams. Staff listed the care and recovery tasks they did, as a way to catch what older people valued. The new role was drawn from the gaps they named, then shared and consulted on.',
    chose:
      'A new support worker role inside a team, drawn up after the tasks were mapped. It had one management structure, core training and rules that let professionals pass tasks on.',
    notSaid:
      'It is not said that older people themselves were asked. Figures for the need, funding and results are not given.',
    lesson:
      'Map the tasks first and let the role follow. Ask the people you serve directly, write down what else you tried, and plan the money and evaluation. On the facts printed, even this example would leave some of this tool’s tests open.',
    studies: ['barber-and-wallace-2012', 'skills-for-care-2015'],
    because: ['C6', 'C26', 'C116', 'C122', 'C139', 'C153'],
    watchOuts: ['W21', 'W23', 'W25', 'W34', 'W58'],
    like: {
      any: [
        { fact: 'gap-kind', is: 'practical-care' },
        { fact: 'form', is: 'support-worker' },
      ],
    },
  },
  {
    id: 'k1-hampshire-sensory-posts',
    code: 'K1',
    name: 'Hampshire: posts where health meets social care for sight and hearing loss',
    polarity: 'mixed',
    facts:
      'National arrangements for sensory impairment put diagnosis in health, and help with its effects in social services. As part of a large reorganisation, with a new early intervention service, two posts were placed at the join, beside clinicians. A new referral process came with them. The aim was to make social care support known and help people reach it.',
    chose:
      'A Sight Loss Adviser and a Communication Rehabilitation Officer. The report lists them as existing roles with a changed focus or setting.',
    notSaid: 'No results are given. Training, costs and who answered for the posts are not described.',
    lesson:
      'When two systems meet badly by design, first place a role you already have at the join, and give it a shared way to refer. A separate liaison role comes after that, if it is still needed.',
    studies: ['kessler-and-bach-2007'],
    because: ['C23', 'C283'],
    watchOuts: ['W8', 'W27', 'W28', 'W39'],
    like: {
      any: [
        { fact: 'gap-kind', is: 'institutional-interface' },
        { fact: 'form', is: 'liaison' },
      ],
    },
  },
] as const satisfies readonly Case[]
