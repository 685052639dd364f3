import type { Case } from '../../domain/content.ts'

export const newRoleCases = [
  {
    id: 'greenwich-navigators',
    code: 'K4',
    name: 'Care navigators, Greenwich',
    polarity: 'mixed',
    facts:
      'A dedicated team worked with doctors, community teams and voluntary groups for adults at high risk. It was the first contact, and helped people say what they want.',
    chose: 'A new role as part of a team',
    notSaid: 'Results, costs, training and accountability are not described.',
    lesson: 'The team came first. A navigator belongs inside it.',
    studies: ['greenwich-clinical-commissioning-group-2014'],
    because: ['C280', 'C275'],
    watchOuts: ['W2', 'W5', 'W11', 'W39', 'W49'],
    like: { fact: 'gap-kind', is: 'community-access' },
  },
  {
    id: 'torbay',
    code: 'K5',
    name: 'Health and social care co-ordinators, Torbay',
    polarity: 'model',
    facts:
      'Over years Torbay built one organisation in law, shared budgets, records and leadership. Co-ordinators were a single contact and took complex cases to the team.',
    chose: 'New roles as a result of joining up',
    notSaid: 'Need is not given in figures.',
    lesson: 'Expect such roles only after the joining up, not before.',
    studies: ['integrating-care-and-local-government-association-2013', 'centre-for-workforce-intelligence-2011'],
    because: ['C80', 'C181', 'C281'],
    watchOuts: ['W14', 'W21', 'W52', 'W60'],
    like: {
      all: [
        { fact: 'gap-kind', is: ['co-ordination', 'complex-fit'] },
        { question: 'y7-shared-systems', atLeast: 2 },
      ],
    },
  },
  {
    id: 'gwent-frailty',
    code: 'K7',
    name: 'Support and wellbeing workers, Gwent',
    polarity: 'model',
    facts:
      'Seven agencies worked on one theme. Staff listed the care and re-ablement tasks they did, a profile was drawn up and consulted on, and staff saw how their jobs fitted. One management structure and a core training followed.',
    chose: 'A new role, in a team, after mapping',
    notSaid: 'It does not say that older people were asked themselves. Figures, money and results are not given.',
    lesson:
      'Map the tasks, ask the people directly, and record what was tried. Even this case would not pass every gate on what is printed.',
    studies: ['barber-and-wallace-2012'],
    because: ['C6', 'C26', 'C116', 'C139', 'C153'],
    watchOuts: ['W21', 'W23', 'W25', 'W34', 'W58'],
    like: { fact: 'gap-kind', is: 'practical-care' },
  },
  {
    id: 'cancer-co-ordinator',
    code: 'K14',
    name: 'A nurse who co-ordinates cancer care: fourteen factors',
    polarity: 'mixed',
    facts:
      'One study listed what most influenced whether such a role took hold, from job description and team support to time, money and mentoring. Whether it favours one group was a separate question.',
    chose: 'A specialist co-ordinator',
    notSaid: 'Results for patients are not given here.',
    lesson: 'Use the list to check how ready you are.',
    studies: ['freijser-et-al-2015'],
    because: ['C265', 'C27', 'C97'],
    watchOuts: ['W49', 'W58'],
    like: { fact: 'form', is: 'care-co-ordinator' },
  },
  {
    id: 'link-workers-older-people',
    code: 'K18',
    name: 'Community link workers for older people',
    polarity: 'mixed',
    facts:
      'Sharing a place brought boundaries and links to light. The workers’ background mattered. Remit, management and responsibility gave trouble.',
    chose: 'Link workers',
    notSaid: 'No measured results are given here.',
    lesson: 'Share a place first, choose people for their background, and write the remit.',
    studies: ['smith-and-barnes-2013'],
    because: ['C85', 'C65', 'C36', 'C133', 'C137'],
    watchOuts: ['W13', 'W35', 'W61'],
    like: {
      all: [
        { fact: 'gap-kind', is: 'community-access' },
        { fact: 'involved', is: 'volunteers' },
      ],
    },
  },
  {
    id: 'local-area-navigators',
    code: 'K19',
    name: 'Navigators for people with disabilities',
    polarity: 'mixed',
    facts:
      'Areas with active navigators had 81% higher uptake of services than the national average. The same source found little evidence for a business case.',
    chose: 'Navigators',
    notSaid: 'It compares areas, and uptake only. The cause is not established.',
    lesson: 'Report it as a gain in access, with no claim on cost.',
    studies: ['turning-point-2010'],
    because: ['C259', 'C253'],
    watchOuts: ['W39', 'W58', 'W59'],
    like: { fact: 'form', is: 'care-navigator' },
  },
  {
    id: 'outreach-advisers',
    code: 'K20',
    name: 'Outreach advisers',
    polarity: 'mixed',
    facts:
      'Advisers linked people to many support bodies. Savings for councils and health services were reported, with no costs from before.',
    chose: 'Advisers',
    notSaid: 'There is no measure of before and after.',
    lesson: 'No saving can be claimed without a “before”.',
    studies: ['citizens-advice-bureau-2009'],
    because: ['C252'],
    watchOuts: ['W35', 'W59'],
    like: {
      all: [
        { fact: 'chosen', is: 'not-reached' },
        { fact: 'saving', is: ['hoped', 'cited', 'claimed'] },
      ],
    },
  },
  {
    id: 'frailty-support-workers',
    code: 'K34',
    name: 'Support workers in frailty and intermediate care',
    polarity: 'model',
    facts:
      'They work inside a model of care, beside professionals. In some cases their skills were matched to national standards afterwards.',
    chose: 'Delegation in a team, or a new role',
    notSaid: 'Results are not given here.',
    lesson: 'Delegate first, inside a team.',
    studies: ['bateson-2015', 'manthorpe-and-martineau-2008'],
    because: ['C51', 'C52', 'C122'],
    watchOuts: ['W21', 'W22', 'W25'],
    like: {
      all: [
        { fact: 'gap-kind', is: 'practical-care' },
        { fact: 'unregistered', is: 'yes' },
      ],
    },
  },
  {
    id: 'personal-care-after-1990',
    code: 'K36',
    name: 'Direct personal care after a change in the law',
    polarity: 'model',
    facts:
      'A law of 1990 changed social work and left a gap in personal care across the country. New roles answered it.',
    chose: 'New roles',
    notSaid: 'Results are not given here.',
    lesson: 'This is what a true gap looks like: large, lasting and nobody’s job.',
    studies: ['cameron-2010'],
    because: ['C24'],
    watchOuts: ['W55', 'W56'],
    like: { question: 'n7-novelty', atLeast: 3 },
  },
  {
    id: 'equal-footing-co-ordinators',
    code: 'K37',
    name: 'Co-ordinators on an equal footing in health and care',
    polarity: 'mixed',
    facts:
      'They are defined as go-betweens with equal standing in both sectors. Most posts were filled by people who replaced others, with a new mix of skills.',
    chose: 'A go-between role',
    notSaid: 'No results are given.',
    lesson: 'Test present staff first.',
    studies: ['centre-for-workforce-intelligence-2011'],
    because: ['C54'],
    watchOuts: ['W14', 'W48'],
    like: { fact: 'form', is: 'joint-care-co-ordinator' },
  },
  {
    id: 'health-coaches',
    code: 'K41',
    name: 'Health coaches',
    polarity: 'mixed',
    facts:
      'They support people to manage their own health. Most experience is from the United States, with limited use in the United Kingdom.',
    chose: 'A coach',
    notSaid: 'Results are not given here.',
    lesson: 'Train present staff first. It does not cross a boundary between services.',
    studies: [],
    because: ['C277'],
    watchOuts: ['W50', 'W63'],
    like: { fact: 'form', is: 'health-coach' },
  },
  {
    id: 'k17-case-manager-in-a-team',
    code: 'K17',
    name: 'A case manager inside a team for older people',
    polarity: 'model',
    facts:
      'In one service for older people, a case manager worked inside a team of several professions. The team brought different skills and views to one problem. It gave a fuller picture, support and confidence. It helped to even out different ways of working, and let the case manager grow into the role.',
    chose: 'A case manager as part of a team, not on their own.',
    notSaid: 'Numbers, costs, training, management and effects on the people helped are not described in the report.',
    lesson:
      'If you are thinking of a case manager, build or find the team first. Then ask what is still missing, and let the post share its load with the team.',
    studies: ['stampa-et-al-2014', 'aungst-et-al-2012', 'freijser-et-al-2015'],
    because: ['C86', 'C88', 'C89', 'C90'],
    watchOuts: ['W2', 'W15'],
    like: {
      any: [
        { fact: 'form', is: 'care-co-ordinator' },
        {
          all: [
            { fact: 'gap-kind', is: ['co-ordination', 'complex-fit'] },
            { question: 'n9-complexity', atLeast: 3 },
          ],
        },
      ],
    },
  },
  {
    id: 'k5-torbay-joint-co-ordinator',
    code: 'K5',
    name: 'Torbay: roles that followed from years of joining up',
    polarity: 'model',
    facts:
      'Torbay worked at joining health and social care from 2002. A care trust of that time ran community health and social care, paid by the council for the social care. Later came teams of several professions close to primary care, and a health and social care co-ordinator as the single contact. Support workers trained in nursing, therapy and social work skills joined intermediate care. Partners shared governance, budgets, IT and management.',
    chose: 'Two new roles, as a result of joining up and not as the start of it.',
    notSaid: 'Figures for the need and results for the two roles are not given.',
    lesson:
      'Do not start with the role if you start from Torbay. First ask whether you share a plan, leaders, a team, records and money. If not, begin there and leave the role until last.',
    studies: ['integrating-care-and-local-government-association-2013', 'centre-for-workforce-intelligence-2011'],
    because: ['C80', 'C181', 'C281'],
    watchOuts: ['W52', 'W14', 'W21', 'W60'],
    like: {
      any: [
        { fact: 'form', is: 'joint-care-co-ordinator' },
        {
          all: [
            { fact: 'considering', is: 'new-role' },
            { fact: 'gap-kind', is: ['co-ordination', 'complex-fit'] },
          ],
        },
      ],
    },
  },
  {
    id: 'k4-greenwich-care-navigators',
    code: 'K4',
    name: 'Greenwich: care navigators in a team around the person',
    polarity: 'mixed',
    facts:
      'Greenwich aimed its co-ordinated care at adults at high risk of ill health and of a hospital stay. The navigator sits in a dedicated team with GPs, community assessment and rehabilitation, community mental health, community organisations and carer support. The navigator is the first contact for the person and family, and helps them say what matters to them. “I statements” from National Voices keep the plan centred on the person.',
    chose: 'A new role as one part of a team and of a wider design.',
    notSaid: 'Results, costs, training and who answers for the navigator’s work are not described.',
    lesson:
      'The team comes first. Add a navigator only if you have mapped who helps people find their way today and something is still missing. Set a limit on the load before the start.',
    studies: ['greenwich-clinical-commissioning-group-2014'],
    because: ['C275', 'C280'],
    watchOuts: ['W11', 'W2', 'W5', 'W39', 'W41', 'W49'],
    like: {
      any: [
        { fact: 'form', is: 'care-navigator' },
        {
          all: [
            { fact: 'considering', is: 'new-role' },
            { fact: 'gap-kind', is: 'community-access' },
          ],
        },
      ],
    },
  },
  {
    id: 'k19-navigators-as-area-co-ordinators',
    code: 'K19',
    name: 'Navigators as local area co-ordinators for disabled people',
    polarity: 'mixed',
    facts:
      'In areas where navigators were active in helping people with disabilities, uptake of services was 81% higher than the national average. The same source found little evidence to support a business case for the role.',
    chose: 'Navigators who help people plan, arrange and reach support in their community.',
    notSaid:
      'This compares areas, and counts uptake only. The report does not say that the navigators caused it, what it cost or whether lives improved.',
    lesson:
      'Never quote the 81% without the second half. You may claim better access if you measure it. Make no claim of a saving, and plan a comparison.',
    studies: ['turning-point-2010'],
    because: ['C259', 'C253'],
    watchOuts: ['W39', 'W58', 'W59'],
    like: {
      any: [
        { fact: 'form', is: 'care-navigator' },
        {
          all: [
            { fact: 'considering', is: 'new-role' },
            { fact: 'gap-kind', is: 'community-access' },
          ],
        },
      ],
    },
  },
  {
    id: 'k18-community-link-workers',
    code: 'K18',
    name: 'Partnership for Older People: community link workers',
    polarity: 'mixed',
    facts:
      'Health, social care and voluntary staff shared a base, which let them find boundaries and make links across them. Link workers from community development and from services for individuals used their skills best. There was trouble over remit, management and responsibility. The prevention work resembled what public services once did.',
    chose: 'Staff of several sectors in one place, with link workers to the community.',
    notSaid: 'Results for the people helped and costs are not given in the report.',
    lesson:
      'Begin with a shared place and shared time. If a link worker is still needed, choose people for their background and settle remit and management first. Ask also who did this work before, and why it stopped.',
    studies: ['smith-and-barnes-2013'],
    because: ['C85', 'C65', 'C36', 'C133', 'C137'],
    watchOuts: ['W13', 'W35', 'W61'],
    like: {
      any: [
        { fact: 'form', is: 'link-worker' },
        {
          all: [
            { fact: 'gap-kind', is: 'community-access' },
            { fact: 'involved', is: ['volunteers', 'community-employer'] },
          ],
        },
      ],
    },
  },
  {
    id: 'k14-cancer-care-co-ordinator',
    code: 'K14',
    name: 'Nurse cancer care co-ordinators: what helped them take root',
    polarity: 'mixed',
    facts:
      'One study found fourteen factors that mattered most when this role was put in place. They include a clear job description and scope, team support, buy-in, peers and mentoring, tools, funding, job security, workload and recognition. The fourteenth is being able to show value through outcomes. The study also asks whether a role for one group gives that group preference over others.',
    chose: 'A specialist nurse who co-ordinates care for one condition.',
    notSaid: 'The report does not say how the need was shown, what the role cost or what it achieved for patients.',
    lesson:
      'Use the fourteen factors as a checklist for any co-ordinating post. They say how to make a post work. They do not say that you need one. Check who might get less if this group gets more.',
    studies: ['freijser-et-al-2015'],
    because: ['C265', 'C27', 'C97'],
    watchOuts: ['W49', 'W58'],
    like: {
      any: [
        { fact: 'form', is: ['care-co-ordinator', 'joint-care-co-ordinator'] },
        {
          all: [
            { fact: 'considering', is: 'new-role' },
            { fact: 'targeted', is: 'yes' },
          ],
        },
      ],
    },
  },
  {
    id: 'k37-posts-with-a-foot-in-both-sectors',
    code: 'K37',
    name: 'Posts with an equal footing in health and social care',
    polarity: 'mixed',
    facts:
      'Health and social care co-ordinators and care practitioners are described as go-betweens, on an equal footing in both sectors. Most such posts came about when one kind of worker took another’s place, or through a new mix of skills.',
    chose: 'Go-between posts in social care, set up mostly by changing who does what.',
    notSaid: 'No place, need, cost, training or result is described.',
    lesson:
      'Most of these posts grew out of present roles, so test those first. If a post is still needed, give it a purpose of its own. Do not merge a nurse and a social worker into one.',
    studies: ['centre-for-workforce-intelligence-2011'],
    because: ['C54', 'C74'],
    watchOuts: ['W14', 'W48'],
    like: {
      any: [
        { fact: 'form', is: 'joint-care-co-ordinator' },
        { fact: 'hybrid', is: 'yes' },
      ],
    },
  },
  {
    id: 'k36-personal-care-after-1990',
    code: 'K36',
    name: 'Personal care after the NHS and Community Care Act 1990',
    polarity: 'model',
    facts:
      'The Act changed social work. That left a gap in hands-on personal care across the whole country, and new roles in social care arose to fill it. The report names it as a notable exception to its finding that gaps can often be met without a new role.',
    chose: 'New roles in social care for direct personal care.',
    notSaid: 'How the roles were designed, paid for, trained or evaluated is not described.',
    lesson:
      'This is what a true gap looks like. It was built into the system, large, lasting and nobody’s job. Hold your own gap against it: does it have all four marks?',
    studies: ['cameron-2010'],
    because: ['C24'],
    watchOuts: ['W55', 'W56'],
    like: {
      all: [
        { question: 'n7-novelty', atLeast: 3 },
        { question: 'n8-persistence', atLeast: 3 },
        { fact: 'gap-kind', is: ['practical-care', 'capacity', 'institutional-interface'] },
      ],
    },
  },
  {
    id: 'k41-health-coaches',
    code: 'K41',
    name: 'Health coaches',
    polarity: 'mixed',
    facts:
      'A health coach supports a person to manage their own health and their dealings with services. There is a sizeable workforce in the United States. At the time of the report, use in the United Kingdom was still limited. The role does not itself join services or organisations.',
    chose: 'A role for the person’s own confidence and action.',
    notSaid: 'No local example, need, cost or result is given.',
    lesson:
      'First try whether the staff you have can learn to work in this way. If services do not join up, a coach will not mend that. Check what carries over from another country.',
    studies: [],
    because: ['C277'],
    watchOuts: ['W50', 'W63'],
    like: {
      any: [
        { fact: 'form', is: 'health-coach' },
        { fact: 'gap-kind', is: 'self-management' },
      ],
    },
  },
  {
    id: 'k42-roles-within-one-setting',
    code: 'K42',
    name: 'Physician associates and assistant practitioners',
    polarity: 'mixed',
    facts:
      'The report calls these probably the roles with the strongest evidence. UK studies show that physician associates can add capacity and widen the mix of skills, and are likely to be cost-effective. They tend to work within one organisation. The report leaves such roles out unless they are set up to work across boundaries.',
    chose: 'Roles within one setting, most of them in health.',
    notSaid: 'Nothing here says how such a role would do across organisations.',
    lesson:
      'If your gap lies inside one setting, look for evidence about that setting. Do not use these findings to support a role between organisations. Check the current position of the regulator, because the report is from 2016.',
    studies: ['bienkowska-gibbs-et-al-2015', 'drennan-et-al-2015'],
    because: ['C29', 'C255'],
    watchOuts: ['W63'],
    like: { fact: 'single-setting', is: 'yes' },
  },
] as const satisfies readonly Case[]
