import { answeredAt } from '../../domain/where-asked.ts'
import type { Recommended } from '../../domain/recommend.ts'
import type { Ref } from '../../domain/ref.ts'
import type { Stop } from '../../domain/walk.ts'
import { pathTo } from '../../ports/paths.ts'

/** Where something is answered, and from there straight back to where one came from. */
export const addressOf = (
  ref: Ref,
  { assessment, content }: Pick<Recommended, 'assessment' | 'content'>,
  from?: Stop,
): string => pathTo(assessment.id, { ...answeredAt(ref, content), from })
