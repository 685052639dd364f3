import type { Recommended } from '../../domain/recommend.ts'

/** How many conditions have somebody who sees to them, and a date. */
export const plannedCount = ({ assessment, recommendation }: Recommended): number =>
  recommendation.conditions.filter(({ id }) =>
    Object.values(assessment.actions).some((action) => action.for === id && action.owner !== '' && action.by !== ''),
  ).length
