import type { Variable } from './variables.ts'

/**
 * The order that gives the smallest diagram we have found for our content: 538 nodes with strength and 169 without,
 * where the order of the rules gives 2,992. Found by `tests/domain/diagram/sift.ts`: every variable, alone and with up
 * to three that follow it, moved through every place until none helps, then 70 rounds of shaking and doing it again.
 * An order can only make the diagram larger, never wrong: a name that is missing here comes last.
 */
export const sifted: readonly string[] = [
  'question n1-boundary',
  'question n3-size-and-mix',
  'question n2-need-from-users',
  'question n4-gap',
  'question g4-supervision',
  'question s4-headroom',
  'question g10-review',
  'question f4-substitution',
  'rung fill-vacancies',
  'question n10-equity',
  'rung train-extend-delegate',
  'rung share-skills',
  'rung team-or-pathway',
  'question g1-remit',
  'question y6-team-home',
  'question n5-current-cover',
  'question n7-novelty',
  'question n8-persistence',
  'question g5-regulation',
  'question s7-spanning-skills',
  'question g6-delegation-safety',
  'question n6-alternatives',
  'fact gap-kind',
  'fact involved',
  'question s8-local-knowledge',
  'question n11-room-elsewhere',
  'question y11-community-part',
  'fact hybrid',
  'question s10-fill-first',
  'fact many-bodies',
  'question s6-identity',
  'question g9-workload',
  'question n9-complexity',
  'question s2-skills-present',
  'fact skill-cause',
  'question s11-role-flexibility',
  'question t4-in-practice',
  'fact unblocking',
  'question y8-alignment',
  'question g8-agreements',
  'question f3-streams',
  'question t8-recognition',
  'question t2-time-cover-kit',
  'question t3-content',
  'question s5-sharing',
  'question t1-training-need',
  'question t6-managers',
  'question g7-employment',
  'question f9-baseline',
  'question f8-evaluation',
  'question t9-supply',
  'question y5-relationships',
  'question y7-shared-systems',
  'question s9-dependence',
  'question f7-sustain',
  'question g2-boundary-rules',
  'question g3-accountability',
  'question y10-time-together',
  'question f10-joint-time-funded',
  'question f2-duration',
  'question f1-full-cost',
  'question y1-shared-plan',
  'question y4-legitimacy',
  'question y3-engagement',
  'question y2-leaders',
  'question s3-why-not-reaching',
  'question y9-organisational-approach',
]

/** Variables in an order of names; those that it does not name come last, in the order of the rules. */
export function inOrder<V extends Pick<Variable, 'kind' | 'id'>>(
  order: readonly string[],
  variables: readonly V[],
): readonly V[] {
  const place = new Map(order.map((name, at) => [name, at]))
  const placeOf = ({ kind, id }: V): number => place.get(`${kind} ${id}`) ?? order.length
  return variables.toSorted((a, b) => placeOf(a) - placeOf(b))
}
