import type { RoutingRow } from '../../domain/content.ts'

/**
 * Which route comes first for this kind of gap and cause (model §3.5, ours, built on the claims given). The first row
 * whose `when` holds is used, so the more particular rows of a gap stand above its last, general row.
 */
export const routing = [
  {
    id: 'capability-absent',
    when: {
      all: [
        { fact: 'gap-kind', is: 'capability' },
        { fact: 'skill-cause', is: ['absent'] },
      ],
    },
    first: 'existing-roles',
    forms: ['train', 'enhance', 'extend', 'upskill-in-support'],
    say: 'The know-how is not here. Where it can be learned, training comes first, with a team for support.',
    because: ['C42', 'C64', 'C152', 'C159'],
  },
  {
    id: 'capability-badly-spread',
    when: {
      all: [
        { fact: 'gap-kind', is: 'capability' },
        { fact: 'skill-cause', is: ['maldistributed', 'no-remit'] },
      ],
    },
    first: 'existing-roles',
    forms: ['redistribute', 'upskill-in-support'],
    say: 'The know-how is here but not used where it is needed, so share it and move it.',
    because: ['C33', 'C34', 'C39', 'C109'],
  },
  {
    id: 'capability-devalued',
    when: {
      all: [
        { fact: 'gap-kind', is: 'capability' },
        { fact: 'skill-cause', is: ['devalued'] },
      ],
    },
    first: 'existing-roles',
    forms: ['re-place', 'new-job-description'],
    say: 'The know-how is here but not called on, so bring it back into use where it is needed.',
    because: ['C35', 'C36', 'C71'],
  },
  {
    id: 'capability-blocked',
    when: {
      all: [
        { fact: 'gap-kind', is: 'capability' },
        { fact: 'skill-cause', is: ['blocked'] },
      ],
    },
    first: 'existing-roles',
    firstStep: 'Remove the rule, money or IT block that stops people using what they know.',
    forms: ['redistribute'],
    say: 'The know-how is here and blocked, so the block comes first.',
    because: ['C95', 'C125', 'C171'],
  },
  {
    id: 'capability-vacant',
    when: {
      all: [
        { fact: 'gap-kind', is: 'capability' },
        { fact: 'skill-cause', is: ['vacant'] },
      ],
    },
    first: 'existing-roles',
    forms: ['recruit', 'train', 'redistribute'],
    say: 'The know-how belongs to posts that stand empty, so fill them, and train or share meanwhile.',
    because: ['C42', 'C101'],
  },
  {
    id: 'capability-too-few',
    when: {
      all: [
        { fact: 'gap-kind', is: 'capability' },
        { fact: 'skill-cause', is: ['insufficient', 'no-time'] },
      ],
    },
    first: 'existing-roles',
    forms: ['train', 'recruit', 'delegate', 'redistribute'],
    say: 'Too few people have the know-how or the time, so train, recruit and pass tasks on.',
    because: ['C34', 'C42', 'C101', 'C152'],
  },
  {
    id: 'capability-in-general',
    when: { fact: 'gap-kind', is: 'capability' },
    first: 'existing-roles',
    forms: ['train', 'redistribute', 'upskill-in-support'],
    say: 'A gap in know-how is first met with the people you have.',
    because: ['C33', 'C42'],
  },
  {
    id: 'capacity-vacant',
    when: {
      all: [
        { fact: 'gap-kind', is: 'capacity' },
        { fact: 'skill-cause', is: ['vacant'] },
      ],
    },
    first: 'existing-roles',
    forms: ['recruit', 'redistribute'],
    say: 'Posts stand empty, so fill them, and share the work meanwhile.',
    because: ['C42', 'C101'],
  },
  {
    id: 'capacity-safe-to-pass-on',
    when: {
      all: [
        { fact: 'gap-kind', is: 'capacity' },
        { fact: 'skill-cause', is: ['insufficient', 'no-time', 'absent'] },
        { question: 'g6-delegation-safety', atLeast: 2 },
      ],
    },
    first: 'existing-roles',
    forms: ['delegate', 'substitute', 'recruit', 'support-worker'],
    say: 'There are too few people. Where tasks can pass on safely, delegate first.',
    because: ['C42', 'C48', 'C51'],
  },
  {
    id: 'capacity-badly-spread',
    when: {
      all: [
        { fact: 'gap-kind', is: 'capacity' },
        { fact: 'skill-cause', is: ['maldistributed', 'no-remit', 'devalued'] },
      ],
    },
    first: 'existing-roles',
    forms: ['redistribute', 're-place', 'recruit'],
    say: 'The hours are there but not used where they are needed, so move them.',
    because: ['C33', 'C34', 'C35'],
  },
  {
    id: 'capacity-blocked',
    when: {
      all: [
        { fact: 'gap-kind', is: 'capacity' },
        { fact: 'skill-cause', is: ['blocked'] },
      ],
    },
    first: 'existing-roles',
    firstStep: 'Remove the rule, money or IT block that keeps people from the work.',
    forms: ['redistribute', 'recruit'],
    say: 'People are kept from the work, so the block comes first.',
    because: ['C95', 'C125', 'C171'],
  },
  {
    id: 'capacity-in-general',
    when: { fact: 'gap-kind', is: 'capacity' },
    first: 'existing-roles',
    forms: ['recruit', 'delegate', 'redistribute', 'support-worker'],
    say: 'Too few people is first a matter of filling and adding to roles you have.',
    because: ['C42', 'C51'],
  },
  {
    id: 'practical-care',
    when: { fact: 'gap-kind', is: 'practical-care' },
    first: 'existing-roles',
    forms: ['delegate', 'support-worker', 'recruit'],
    say: 'Hands-on care beside a team is first passed to support workers who are part of it.',
    because: ['C6', 'C24', 'C26', 'C52'],
  },
  {
    id: 'co-ordination-many-bodies',
    when: {
      all: [
        { fact: 'gap-kind', is: 'co-ordination' },
        { fact: 'many-bodies', is: 'yes' },
      ],
    },
    first: 'team-or-pathway',
    forms: ['neighbourhood-network', 'mdt', 'care-co-ordinator', 'liaison'],
    say: 'Many organisations across a place need an arrangement between them. A connecting role is one part of it at most.',
    because: ['C106', 'C220'],
  },
  {
    id: 'co-ordination-predictable',
    when: {
      all: [
        { fact: 'gap-kind', is: 'co-ordination' },
        { question: 'n9-complexity', between: [0, 2] },
      ],
    },
    first: 'team-or-pathway',
    forms: ['care-pathway', 'new-job-description', 'care-co-ordinator'],
    say: 'What people need next can mostly be foreseen, so agree the pathway, with a named profession to look after it.',
    because: ['C14', 'C99', 'C108', 'C282'],
  },
  {
    id: 'co-ordination-unpredictable',
    when: {
      all: [
        { fact: 'gap-kind', is: 'co-ordination' },
        { question: 'n9-complexity', atLeast: 3 },
      ],
    },
    first: 'team-or-pathway',
    forms: ['mdt', 'care-co-ordinator', 'joint-care-co-ordinator'],
    say: 'No fixed order will do, so a team that decides together comes first, and a co-ordinator only inside it.',
    because: ['C7', 'C88', 'C89', 'C90', 'C105'],
  },
  {
    id: 'co-ordination-in-general',
    when: { fact: 'gap-kind', is: 'co-ordination' },
    first: 'team-or-pathway',
    forms: ['mdt', 'care-pathway', 'care-co-ordinator'],
    say: 'Joining up is the work of a team or a pathway before it is the work of a post.',
    because: ['C14', 'C88', 'C105', 'C108'],
  },
  {
    id: 'complex-fit',
    when: { fact: 'gap-kind', is: 'complex-fit' },
    first: 'team-or-pathway',
    forms: ['mdt', 'care-co-ordinator', 'joint-care-co-ordinator'],
    say: 'Lives that fit no box need several professions and roles that may flex, in one team.',
    because: ['C7', 'C14', 'C58'],
  },
  {
    id: 'community-offers-unknown',
    when: {
      all: [
        { fact: 'gap-kind', is: 'community-access' },
        { question: 's8-local-knowledge', atMost: 1 },
      ],
    },
    first: 'existing-roles',
    forms: ['train', 'redistribute', 'link-worker'],
    say: 'Staff know too little of what the community offers, so learn it together first.',
    because: ['C158', 'C213', 'C276'],
  },
  {
    id: 'community-access',
    when: { fact: 'gap-kind', is: 'community-access' },
    first: 'team-or-pathway',
    forms: ['neighbourhood-network', 'mdt', 'care-navigator', 'link-worker'],
    say: 'Help is there but people do not reach it, so a team that includes community bodies comes first.',
    because: ['C259', 'C275', 'C276', 'C280'],
  },
  {
    id: 'institutional-interface',
    when: { fact: 'gap-kind', is: 'institutional-interface' },
    first: 'existing-roles',
    forms: ['re-place', 'new-job-description', 'care-pathway', 'liaison'],
    say: 'Two systems meet badly by design, so place a role you have at the join, with a new way to refer.',
    because: ['C23', 'C273', 'C283'],
  },
  {
    id: 'self-management',
    when: { fact: 'gap-kind', is: 'self-management' },
    first: 'existing-roles',
    forms: ['train', 'health-coach'],
    say: 'Support to look after oneself is a way of working before it is a post, so training present staff comes first.',
    because: ['C57', 'C261', 'C277'],
  },
  {
    id: 'trust-identity',
    when: { fact: 'gap-kind', is: 'trust-identity' },
    first: 'team-or-pathway',
    firstStep: 'Work on trust and on what each role is for before you change any arrangement.',
    forms: ['mdt'],
    say: 'Trust is the gap, so that work comes first, and a team can follow.',
    because: ['C191', 'C193', 'C195', 'C209', 'C213', 'C215'],
  },
  {
    id: 'system',
    when: { fact: 'gap-kind', is: 'system' },
    first: 'existing-roles',
    firstStep: 'Mend the rule, contract, money or IT that causes the gap, then ask again.',
    forms: ['redistribute'],
    say: 'The gap lies in the system, and no change of roles mends that.',
    because: ['C95', 'C97', 'C102', 'C103'],
  },
] as const satisfies readonly RoutingRow[]
