import type { ToChange } from '../domain/content.ts'
import type { facts } from './facts/index.ts'
import type { ladder } from './ladder.ts'
import type { fundingQuestions } from './questions/funding.ts'
import type { governanceQuestions } from './questions/governance.ts'
import type { needQuestions } from './questions/need.ts'
import type { skillsQuestions } from './questions/skills.ts'
import type { systemQuestions } from './questions/system.ts'
import type { trainingQuestions } from './questions/training.ts'

type Question = (
  | typeof needQuestions
  | typeof skillsQuestions
  | typeof systemQuestions
  | typeof governanceQuestions
  | typeof trainingQuestions
  | typeof fundingQuestions
)[number]['id']
type Rung = (typeof ladder)[number]['id']
type Fact = (typeof facts)[number]['id']

const team = 'the team, with people who use the services'
const staff = 'front-line staff from each organisation'
const managers = 'the managers of the services taking part'
const managersAndStaff = 'the managers of the services, with their staff'
const leads = 'the professional leads, with the staff concerned'
const partners = 'the partners together'
const leaders = 'the senior leaders of each organisation'
const employers = 'the employers of the staff concerned'
const figures = 'those who keep the figures in each organisation'
const finance = 'the finance leads of the partners'
const payers = 'whoever pays, with the finance leads'
const training = 'those who plan training, with the staff concerned'

/**
 * What raising an answer takes, and who could act, read from the levels of each question: our inference. What steers is
 * never raised, only found out. A rung needs evidence that it leaves a gap, and sound evidence from elsewhere will do.
 */
export const toChange = {
  'n1-boundary': { takes: 'find-out', who: 'staff on each side of the break' },
  'n2-need-from-users': { takes: 'find-out', who: team },
  'n3-size-and-mix': { takes: 'find-out', who: figures },
  'n4-gap': { takes: 'find-out', who: team },
  'n5-current-cover': { takes: 'find-out', who: staff },
  'n6-alternatives': { takes: 'do', who: managersAndStaff },
  'n7-novelty': { takes: 'find-out', who: 'the people who hold the nearest jobs' },
  'n8-persistence': { takes: 'find-out', who: figures },
  'n9-complexity': { takes: 'find-out', who: staff },
  'n10-equity': { takes: 'find-out', who: team },
  'n11-room-elsewhere': { takes: 'decide', who: 'the services that people would be sent to' },

  's1-skills-map': { takes: 'find-out', who: managersAndStaff },
  's2-skills-present': { takes: 'find-out', who: managersAndStaff },
  's3-why-not-reaching': { takes: 'find-out', who: 'the people who have the skills' },
  's4-headroom': { takes: 'decide', who: managersAndStaff },
  's5-sharing': { takes: 'decide', who: leads },
  's6-identity': { takes: 'do', who: leads },
  's7-spanning-skills': { takes: 'do', who: managers },
  's8-local-knowledge': { takes: 'do', who: staff },
  's9-dependence': { takes: 'do', who: managersAndStaff },
  's10-fill-first': { takes: 'find-out', who: employers },
  's11-role-flexibility': { takes: 'decide', who: employers },

  'y1-shared-plan': { takes: 'decide', who: partners },
  'y2-leaders': { takes: 'decide', who: leaders },
  'y3-engagement': { takes: 'do', who: managersAndStaff },
  'y4-legitimacy': { takes: 'do', who: 'the team, with the groups whose work it would touch' },
  'y5-relationships': { takes: 'do', who: 'managers and front-line staff on each side' },
  'y6-team-home': { takes: 'do', who: managers },
  'y7-shared-systems': { takes: 'do', who: 'the managers, with the record and IT leads' },
  'y8-alignment': { takes: 'decide', who: 'those who plan and buy services, with the partners' },
  'y9-organisational-approach': { takes: 'find-out', who: partners },
  'y10-time-together': { takes: 'do', who: managers },
  'y11-community-part': { takes: 'decide', who: 'the bodies that host the volunteers and carers, with them' },

  'g1-remit': { takes: 'decide', who: partners },
  'g2-boundary-rules': { takes: 'decide', who: leads },
  'g3-accountability': { takes: 'decide', who: 'the partners, with their legal leads' },
  'g4-supervision': { takes: 'decide', who: 'the managers and professional leads' },
  'g5-regulation': { takes: 'find-out', who: 'the professional leads and registered managers' },
  'g6-delegation-safety': { takes: 'do', who: leads },
  'g7-employment': { takes: 'decide', who: 'the employers, with their HR leads and the unions' },
  'g8-agreements': { takes: 'decide', who: 'the partners, with their information leads' },
  'g9-workload': { takes: 'decide', who: managersAndStaff },
  'g10-review': { takes: 'decide', who: partners },

  't1-training-need': { takes: 'find-out', who: training },
  't2-time-cover-kit': { takes: 'fund', who: 'the employers, with whoever pays for training' },
  't3-content': { takes: 'do', who: training },
  't4-in-practice': { takes: 'do', who: 'the supervisors, with experienced staff' },
  't5-together': { takes: 'do', who: training },
  't6-managers': { takes: 'do', who: managers },
  't7-ready-and-permitted': { takes: 'do', who: 'the supervisors, with the staff concerned' },
  't8-recognition': { takes: 'decide', who: employers },
  't9-supply': { takes: 'fund', who: 'the employers, with whoever pays' },

  'f1-full-cost': { takes: 'find-out', who: finance },
  'f2-duration': { takes: 'fund', who: payers },
  'f3-streams': { takes: 'decide', who: payers },
  'f4-substitution': { takes: 'find-out', who: 'those in charge of the services to be relieved' },
  'f5-net-and-scale': { takes: 'find-out', who: finance },
  'f6-unit-efficiency': { takes: 'find-out', who: figures },
  'f7-sustain': { takes: 'decide', who: partners },
  'f8-evaluation': { takes: 'do', who: team },
  'f9-baseline': { takes: 'find-out', who: figures },
  'f10-joint-time-funded': { takes: 'fund', who: payers },

  'gap-kind': { takes: 'find-out', who: team },
  'many-bodies': { takes: 'find-out', who: partners },
  'skill-cause': { takes: 'find-out', who: 'the people who have the skills' },
  unblocking: { takes: 'decide', who: 'whoever can change what blocks them' },
  hybrid: { takes: 'decide', who: partners },
  involved: { takes: 'decide', who: partners },

  'stop-or-simplify': { takes: 'find-out', who: managersAndStaff },
  'fill-vacancies': { takes: 'find-out', who: employers },
  'share-skills': { takes: 'find-out', who: managersAndStaff },
  'train-extend-delegate': { takes: 'find-out', who: leads },
  'team-or-pathway': { takes: 'find-out', who: partners },
  'new-role': { takes: 'find-out', who: partners },
} as const satisfies Readonly<Record<Question | Rung, ToChange>> & Partial<Readonly<Record<Fact, ToChange>>>
