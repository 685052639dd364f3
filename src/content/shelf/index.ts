import type { Finding } from '../../domain/content.ts'
import { associates } from './associates.ts'
import { careHomesAndStaff } from './care-homes-and-staff.ts'
import { coOrdination } from './co-ordination.ts'
import { firstContact } from './first-contact.ts'
import { hospital } from './hospital.ts'
import { householdsAndCoaching } from './households-and-coaching.ts'
import { mentalHealth } from './mental-health.ts'
import { savingsAndChange } from './savings-and-change.ts'
import { teams } from './teams.ts'
import { widerTeam } from './wider-team.ts'

/** What was found since the report, by number; two that rested on memory alone, E10 and E31, are left out. */
export const findings: readonly Finding[] = [
  ...coOrdination,
  ...householdsAndCoaching,
  ...mentalHealth,
  ...associates,
  ...firstContact,
  ...careHomesAndStaff,
  ...teams,
  ...hospital,
  ...widerTeam,
  ...savingsAndChange,
]
