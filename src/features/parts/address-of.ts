import { byId } from '../../domain/by-id.ts'
import { asIn } from '../../domain/plans.ts'
import type { Recommended } from '../../domain/recommend.ts'
import type { Ref } from '../../domain/ref.ts'
import { ladderQuestion } from '../../domain/asked.ts'
import { paths } from '../../ports/paths.ts'

/** Where something is answered: a question on its page, a rung beside the question that holds the ladder, a fact where it is asked. */
export function addressOf(
  { kind, id }: Ref,
  { assessment, content }: Pick<Recommended, 'assessment' | 'content'>,
): string {
  const question = (wanted: string, at?: string) =>
    paths.question(assessment.id, { ...byId(content.questions, wanted), id: asIn(wanted).id }, { at })
  if (kind === 'question') return question(id)
  if (kind === 'rung') return question(ladderQuestion(content))
  const { askedWith } = byId(content.facts, id)
  return askedWith === 'set-up'
    ? paths.setUp(assessment.id, 'facts', { at: asIn(id).id })
    : question(askedWith, asIn(id).id)
}
