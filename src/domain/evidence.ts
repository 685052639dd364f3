import type { Answer, Assessment, EvidenceItem, EvidenceKind, Voice } from './assessment.ts'
import { own } from './own.ts'
import type { Step } from './clause.ts'
import type { Question } from './content.ts'
import { isItemOf } from './suggested/item-ids.ts'
import { comparable, isBlank } from './text.ts'

/** How far one kind of evidence can carry an answer. Told by its makers, policy and other places: said, not backed up. [inference] */
const carries: Record<EvidenceKind, Step> = {
  'local-data': 3,
  trial: 3,
  'staff-account': 2,
  'people-account': 2,
  agreement: 2,
  policy: 1,
  comparison: 1,
  review: 1,
  elsewhere: 1,
  makers: 1,
}

/** What else can, where evidence from elsewhere counts; and all that can, where only a fair comparison does. [inference] */
const fromElsewhere: Partial<Record<EvidenceKind, Step>> = { elsewhere: 2, comparison: 2, review: 3 }
const ifFair: Partial<Record<EvidenceKind, Step>> = { trial: 3, review: 3, comparison: 2 }

/** Why an answer counts for less than the team claims, or what would raise it by a step. */
export type Shortfall =
  | 'no-basis'
  | 'no-dated-item'
  | 'no-comparison'
  | 'no-local-data'
  | 'no-review'
  | 'no-staff-confirmation'
  | 'no-people-confirmation'
  | 'one-party'

/** How far an answer is carried, and what keeps it from going further. */
export type Carried = { readonly basis: Step; readonly missing: readonly Shortfall[] }

/** What of a question says how far its answer is carried. */
type Asked = Pick<Question, 'needsSeveralVoices' | 'elsewhereCounts' | 'concernsPeople'>

const nothingSaid: Carried = { basis: 0, missing: ['no-basis'] }
const oneParty: Carried = { basis: 1, missing: ['one-party'] }
const undated: Carried = { basis: 1, missing: ['no-dated-item'] }
const notCompared: Carried = { basis: 1, missing: ['no-comparison'] }
const asClaimed = ([0, 1, 2, 3] as const).map((basis): Carried => ({ basis, missing: [] }))

/**
 * The evidence basis an answer can bear (model §2): corroborated needs an item with a source and a date; demonstrated
 * needs local data or a trial, confirmed by front-line staff and, where it concerns them, by people who use services.
 * What is known of a way of working is carried by fair comparisons alone, wherever they were made.
 */
export function carriedBasis(answer: Answer, question: Asked, assessment: Assessment): Carried {
  const claimed = answer.basis ?? 0
  if (claimed === 0) return nothingSaid
  if (question.needsSeveralVoices && saidByOneParty(answer, assessment)) return oneParty
  const best = bestOf(answer, question, assessment)
  const onlyIfFair = question.elsewhereCounts === 'if-fair'
  if (best < 2) return onlyIfFair ? notCompared : undated
  const missing: Shortfall[] = []
  if (best < 3) missing.push(onlyIfFair ? 'no-review' : 'no-local-data')
  if (!answer.confirmedBy.includes('front-line')) missing.push('no-staff-confirmation')
  if (question.concernsPeople && !answer.confirmedBy.includes('people')) missing.push('no-people-confirmation')
  if (missing.length === 0) return asClaimed[claimed]!
  return { basis: claimed < 2 ? claimed : 2, missing }
}

/** The most that any of its items carries; one without a source and a date carries nothing. */
function bestOf(answer: Answer, question: Asked, assessment: Assessment): Step {
  let best: Step = 0
  for (const id of answer.evidence) {
    const item = own(assessment.evidence, id)
    if (!item || !isDated(item)) continue
    const carried = carry(item, question)
    if (carried > best) best = carried
  }
  return best
}

/** How far a single figure is carried: as claimed, but no further than the best of its items. */
export function carriedFigureBasis(claimed: Step, items: readonly EvidenceItem[]): Step {
  const best = items.reduce<Step>((most, item) => {
    const carried = isDated(item) ? carries[item.kind] : 1
    return carried > most ? carried : most
  }, 1)
  return claimed < best ? claimed : best
}

/** Only evidence that says where it comes from, and from when, can be looked up by others. */
export const isDated = (item: EvidenceItem): boolean => item.date !== '' && !isBlank(item.source)

function carry({ kind }: EvidenceItem, { elsewhereCounts }: Asked): Step {
  if (elsewhereCounts === 'if-fair') return ifFair[kind] ?? 1
  return (elsewhereCounts && fromElsewhere[kind]) ?? carries[kind]
}

/** Whether only managers, or one organisation, answered; also where nobody recorded who did. Model §3.3, who answered. */
export function saidByOneParty(answer: Answer, assessment: Assessment): boolean {
  const named = answer.voices
  if (named.length === 0) return areOneParty(Object.values(assessment.voices).filter(({ present }) => present))
  return areOneParty(named.map((id) => own(assessment.voices, id)).filter((voice) => voice !== undefined))
}

/** Whether voices are only managers, or of one organisation at most. */
export const areOneParty = ([first, ...others]: readonly Voice[]): boolean =>
  first === undefined ||
  others.every((voice) => organisation(voice) === organisation(first)) ||
  [first, ...others].every(({ kind }) => kind === 'manager')

const organisation = (voice: Voice): string => comparable(voice.organisation)

/**
 * How far a rung of the ladder counts: without what was left over, and a dated item, it was only talked about. A task grid
 * is no such item: sums are not a trial.
 */
export function carriedRung(rungId: string, assessment: Assessment): Step | undefined {
  const rung = own(assessment.ladder, rungId)
  if (!rung || rung.looked === 'unknown') return undefined
  if (rung.looked < 2) return rung.looked
  const items = rung.evidence.map((id) => (isItemOf('grid', id) ? undefined : own(assessment.evidence, id)))
  return items.some((item) => item && isDated(item)) && !isBlank(rung.leftOver) ? rung.looked : 1
}
