import type { Assessment } from '../../domain/assessment.ts'
import type { Content } from '../../domain/content.ts'
import { recommend } from '../../domain/recommend.ts'
import type { Telling } from './telling.ts'

/** An assessment, told from: with what the rules make of it. */
export const tellingOf = (assessment: Assessment, content: Content): Telling => ({
  assessment,
  content,
  recommendation: recommend(assessment, content),
})
