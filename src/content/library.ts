import type { Claim, Library, Source, Study } from '../domain/content.ts'
import { claims as accountability } from './claims/accountability.ts'
import { claims as capacity } from './claims/capacity.ts'
import { claims as costEffectiveness } from './claims/cost-effectiveness.ts'
import { claims as engagement } from './claims/engagement.ts'
import { claims as evidence } from './claims/evidence.ts'
import { claims as funding } from './claims/funding.ts'
import { claims as governance } from './claims/governance.ts'
import { claims as identities } from './claims/identities.ts'
import { claims as need } from './claims/need.ts'
import { claims as relationships } from './claims/relationships.ts'
import { claims as skills } from './claims/skills.ts'
import { claims as socialCare } from './claims/social-care.ts'
import { claims as sustainability } from './claims/sustainability.ts'
import { claims as system } from './claims/system.ts'
import { claims as training } from './claims/training.ts'
import { claims as typology } from './claims/typology.ts'
import { findings } from './shelf/index.ts'
import { kindsOfWork } from './shelf/kinds.ts'
import { compiled, shelfNotes } from './shelf/notes.ts'
import { sources } from './sources.ts'
import { studies } from './studies.ts'

/** Every claim, in the order of the model: the six domains, then what cuts across them. */
export const claims: readonly Claim[] = [
  ...need,
  ...skills,
  ...system,
  ...governance,
  ...training,
  ...funding,
  ...engagement,
  ...identities,
  ...relationships,
  ...capacity,
  ...sustainability,
  ...accountability,
  ...socialCare,
  ...costEffectiveness,
  ...evidence,
  ...typology,
]

const byId = <T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> =>
  new Map(rows.map((row) => [row.id, row]))

/** What stands behind the content, by id. Loaded when somebody asks where something comes from. */
export const library: Library = {
  claims: byId(claims),
  studies: byId<Study>(studies),
  sources: byId<Source>(sources),
  findings: byId(findings),
  kindsOfWork,
  shelfNotes,
  compiled,
}
