import { content } from '../../src/content/index.ts'
import type { Assessment } from '../../src/domain/assessment.ts'
import { anAssessment, everyAnswer } from '../fixtures/assessments.ts'
import type { Persona } from './persona.ts'

export const personas = Object.values(import.meta.glob<Persona>('./*.persona.ts', { eager: true, import: 'persona' }))

export const assessmentOf = ({ given, rest }: Persona): Assessment =>
  anAssessment({ ...given, levels: { ...(rest && everyAnswer(3, 3, content)), ...given.levels } }, content)
