import type { Case } from '../../domain/content.ts'

/** Places that met a need by changing roles they already had (model §4). */
export const existingRoleCases = [
  {
    id: 'k3-nottingham-tenancy-support',
    code: 'K3',
    name: 'Nottingham: housing support for women leaving sex work',
    polarity: 'model',
    facts:
      'Almost 80% of the women were known to be homeless and over 90% were dependent on drugs. Both were seen to limit access to health care and to other work. Housing associations deepened a support worker’s job. A mental health trust and the housing associations trained the workers. The local drug and alcohol team gave an induction and more training.',
    chose: 'A deeper version of a support role in housing, as part of a housing support pilot of that time.',
    notSaid: 'Results are not given. Who supervised the workers, and what followed the pilot money, is not described.',
    lesson:
      'Put your own need the same way: how many people, and what the problem keeps them from. Train staff who already see them, with the specialist services. Add someone to call, and check the rules on health tasks.',
    studies: ['cameron-2010'],
    because: ['C25', 'C55'],
    watchOuts: ['W19', 'W32', 'W34'],
    like: {
      any: [
        {
          all: [
            { fact: 'involved', is: 'housing' },
            { fact: 'gap-kind', is: ['capability', 'complex-fit', 'community-access'] },
          ],
        },
        {
          all: [
            { fact: 'chosen', is: 'not-reached' },
            { fact: 'gap-kind', is: 'complex-fit' },
          ],
        },
      ],
    },
  },
  {
    id: 'k26-nurses-reviewing-for-the-council',
    code: 'K26',
    name: 'Nurses who reviewed care for the council, informally',
    polarity: 'model',
    facts:
      'In teams of several professions, nurses were in contact with patients anyway. They reviewed care for the council informally, and they screened people and referred them to specialist social workers. The line between roles blurred usefully, because the strengths of each role were recognised.',
    chose: 'Sharing tasks between existing roles, without a new post.',
    notSaid: 'Figures, costs, training and results are not given. The arrangement is described as informal.',
    lesson:
      'Ask who already sees the people. If they can do a part of it, share the task and then write it down: who does what, where it ends and who answers for it.',
    studies: ['workman-and-pickard-2008'],
    because: ['C73'],
    watchOuts: ['W13', 'W14'],
    like: {
      any: [
        { fact: 'form', is: 'redistribute' },
        {
          all: [
            { fact: 'gap-kind', is: ['capability', 'capacity'] },
            { fact: 'skill-cause', is: ['maldistributed', 'no-remit'] },
          ],
        },
      ],
    },
  },
  {
    id: 'k34-frailty-and-intermediate-care-support',
    code: 'K34',
    name: 'Support workers in frailty and intermediate care',
    polarity: 'model',
    facts:
      'Routine nursing and therapy tasks passed to community support workers. They worked inside a particular model of care, beside registered professionals, and gave a package of care as directed. In some cases their skills were matched to national standards afterwards.',
    chose: 'Passing tasks on within a team, with the professionals beside it.',
    notSaid: 'Local figures, costs and results for the people cared for are not given.',
    lesson:
      'Pass tasks on inside a team before you think of a new post. Agree each task, settle supervision, and match the skills to a recognised standard so that they count elsewhere.',
    studies: ['bateson-2015', 'manthorpe-and-martineau-2008'],
    because: ['C51', 'C52', 'C122'],
    watchOuts: ['W21', 'W22', 'W25'],
    like: {
      any: [
        { fact: 'gap-kind', is: 'practical-care' },
        { fact: 'form', is: ['delegate', 'support-worker'] },
      ],
    },
  },
  {
    id: 'k13-nursing-into-care-homes',
    code: 'K13',
    name: 'Nurses reaching into care homes',
    polarity: 'mixed',
    facts:
      'In some nursing homes, nurses dealt with complex needs and decisions about hospital, so that people could stay. A specialist care-home nurse introduced services to each other and passed information on. Elsewhere, work into and out of care homes gave a workforce with more varied skills. Against it stood different ideas of what a home is for, staff who felt policed, limits on health tasks, turnover, and no one local body to agree things with.',
    chose: 'Deeper nursing roles, and one specialist nurse who connects services.',
    notSaid: 'Costs and effects on residents are not given in the report.',
    lesson:
      'Start with nurses who reach in, training together and clear limits on tasks. A liaison post comes after that, if a gap is left. Work on trust first, because rules alone will not bring it.',
    studies: ['abrahamson-et-al-2014', 'goodman-et-al-2013', 'nihr-clahrc-greater-manchester-2015', 'bienkowska-gibbs-et-al-2015'],
    because: ['C258', 'C278', 'C128', 'C200', 'C203', 'C241', 'C242'],
    watchOuts: ['W8', 'W18', 'W22', 'W36', 'W45', 'W57'],
    like: {
      all: [
        { fact: 'involved', is: 'care-homes' },
        { fact: 'gap-kind', is: ['capability', 'co-ordination', 'complex-fit', 'institutional-interface'] },
      ],
    },
  },
  {
    id: 'k40-revived-social-work',
    code: 'K40',
    name: 'Social work brought back, and prevention that had moved',
    polarity: 'mixed',
    facts:
      'The report says that placing roles in a design for the whole system has sometimes revived practice that had lost its standing. Its example is traditional social work. It also notes that prevention roles in voluntary and community bodies resemble what public bodies once did.',
    chose: 'Valuing again what existed, or what had moved to another sector.',
    notSaid: 'No one place, cost, training or result is described.',
    lesson:
      'Before you create anything, ask what people here used to do and why it stopped. Look in the voluntary sector too. What is missing may be permission, and not a post.',
    studies: ['smith-and-barnes-2013'],
    because: ['C35', 'C36'],
    watchOuts: ['W35', 'W62'],
    like: {
      any: [
        { fact: 'skill-cause', is: 'devalued' },
        { all: [{ fact: 'form', is: 're-place' }, { not: { fact: 'gap-kind', is: 'institutional-interface' } }] },
      ],
    },
  },
  {
    id: 'k39-whole-packages-already',
    code: 'K39',
    name: 'Nurses who already give whole packages of care',
    polarity: 'model',
    facts:
      'Many community and senior nurses already gave whole packages of care alongside other agencies. They did so without any formal joining of services.',
    chose: 'Nothing new. The work was found in roles that existed.',
    notSaid: 'Where, how many and with what results is not given.',
    lesson:
      'Look for this before any post. Ask front-line staff which parts they already do, task by task. A title on paper will not tell you.',
    studies: ['gillen-2013'],
    because: ['C41'],
    watchOuts: ['W51'],
    like: {
      all: [
        { fact: 'considering', is: 'new-role' },
        { question: 'n5-current-cover', atMost: 2 },
      ],
    },
  },
  {
    id: 'k12-primary-care-skill-mix',
    code: 'K12',
    name: 'Greater Manchester: changing who does what in primary care',
    polarity: 'mixed',
    facts:
      'Primary care demonstrator sites changed roles in four ways: deepening, replacing, passing on, and new kinds of worker. Teams worked out many changes themselves through closer contact. The workforce became more flexible, with more varied skills. Yet training was often neglected, extra work fell into the same hours and savings were partial. Extra posts were needed for cover, and many who did it were exceptional people. Skill varied within one profession.',
    chose: 'A new mix of skills, mostly in existing roles.',
    notSaid: 'Effects on patients are not given.',
    lesson:
      'Let teams work out the change. Before it starts, name what people stop doing, set aside time and cover for training, and cost the whole change. Claim no saving unless something closes.',
    studies: ['nihr-clahrc-greater-manchester-2015'],
    because: ['C48', 'C44', 'C84', 'C87', 'C91', 'C141', 'C179', 'C225', 'C229', 'C249', 'C250', 'C251', 'C257', 'C258'],
    watchOuts: ['W9', 'W26', 'W29', 'W40', 'W43', 'W62'],
    like: { fact: 'form', is: ['enhance', 'extend', 'substitute', 'delegate'] },
  },
  {
    id: 'k22-primary-care-nurses',
    code: 'K22',
    name: 'Primary care nurses for first contact and long-term conditions',
    polarity: 'mixed',
    facts:
      'One review found that nurses who took on first contact and long-term conditions gave safe and effective care. The same review found that roles widened beyond their usual scope were sometimes cheaper but less efficient. Staff needed longer and more frequent contacts for the same care.',
    chose: 'A wider job for a profession that was already there.',
    notSaid: 'The report gives no local figures. The finding comes from one setting, and not from work across organisations.',
    lesson:
      'A wider role can be safe and still not cheaper. Count contacts and time for each piece of finished care. Agree what the nurses will stop doing.',
    studies: ['bienkowska-gibbs-et-al-2015'],
    because: ['C260', 'C248'],
    watchOuts: ['W9', 'W42'],
    like: { fact: 'form', is: ['extend', 'substitute'] },
  },
  {
    id: 'k21-pharmacists',
    code: 'K21',
    name: 'Pharmacists: one task that suited them, one that did not',
    polarity: 'mixed',
    facts:
      'Pharmacists who supported GPs improved GP prescribing. When pharmacists gave support with self-management, they often advised people whatever those people already knew or could do. That led to difficulty when the advice was challenged. It could also harm older people’s belief that they can manage.',
    chose: 'A wider job for a profession that was already there.',
    notSaid: 'Figures, costs and training are not given in the report.',
    lesson:
      'Ask whether the task fits how the profession works. If the aim is self-management, train people to find out first what the person knows and wants. Ask the people how it was.',
    studies: ['bienkowska-gibbs-et-al-2015'],
    because: ['C260', 'C261'],
    watchOuts: ['W50', 'W58'],
    like: {
      any: [
        { fact: 'gap-kind', is: 'self-management' },
        { fact: 'form', is: 'extend' },
      ],
    },
  },
  {
    id: 'k38-extended-nurses',
    code: 'K38',
    name: 'Nurses at a higher level: mental health and urgent care in the community',
    polarity: 'mixed',
    facts:
      'Two examples are advanced nurses in psychiatric care in the United States, and emergency care nurses who treat people in the community without a hospital stay. Their skills were deepened to give whole-person care across settings. Such roles commonly ask people to work on their own judgement, at a higher level, in flexible partnership.',
    chose: 'A deeper job for an existing profession.',
    notSaid: 'Costs, supervision and results are not given.',
    lesson:
      'This asks for room in people’s time, real freedom to decide and someone to turn to. Settle these first. Check the rules that apply here, as one example is from another country.',
    studies: ['delaney-et-al-2013', 'centre-for-workforce-intelligence-2011', 'bianchi-et-al-2012'],
    because: ['C49', 'C50'],
    watchOuts: ['W17', 'W42'],
    like: { fact: 'form', is: 'enhance' },
  },
  {
    id: 'k35-care-home-managers',
    code: 'K35',
    name: 'Care-home managers who learn to support health',
    polarity: 'mixed',
    facts:
      'Learning for new skills reached beyond health and care staff. One example is care-home managers prepared to give more health-related support and to encourage people to look after themselves.',
    chose: 'Training for people already in post.',
    notSaid: 'Numbers, costs and results are not given.',
    lesson:
      'Train the managers too. First check what the home’s registration allows, and that enough staff are there to do it safely.',
    studies: ['nhs-england-et-al-2015'],
    because: ['C53'],
    watchOuts: ['W18', 'W22', 'W56'],
    like: {
      all: [
        { fact: 'involved', is: 'care-homes' },
        {
          any: [
            { fact: 'form', is: ['train', 'upskill-in-support'] },
            { fact: 'gap-kind', is: 'self-management' },
            { fact: 'health-tasks', is: 'yes' },
          ],
        },
      ],
    },
  },
  {
    id: 'k48-joint-training-nhs-and-care-homes',
    code: 'K48',
    name: 'NHS and care-home staff training together',
    polarity: 'mixed',
    facts:
      'Joint training of NHS and care-home staff built a full knowledge of local services, so that staff could point people to the right help. Networks that arrange training placements across sectors remained limited, and how far providers took part varied.',
    chose: 'Learning together, with no new role.',
    notSaid: 'How many took part, the cost and any effect on residents are not given.',
    lesson:
      'If staff do not know what others offer, train them together before you add a post to know it for them. Do not count on regional networks to arrange it.',
    studies: ['centre-for-workforce-intelligence-and-institute-of-public-care-2013'],
    because: ['C158', 'C161'],
    watchOuts: ['W31'],
    like: {
      any: [
        { question: 's8-local-knowledge', atMost: 1 },
        {
          all: [
            { fact: 'involved', is: 'care-homes' },
            { question: 't5-together', atMost: 1 },
          ],
        },
      ],
    },
  },
] as const satisfies readonly Case[]
