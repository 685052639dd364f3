import { answerTo } from '../../domain/voices/heard-on.ts'
import type { DomainId } from '../../domain/content.ts'
import { answerState, questionsIn } from '../../domain/asked.ts'
import { common } from '../../locales/en/common.ts'
import { review as words } from '../../locales/en/review.ts'
import { useAssessment } from '../../ports/use-work.ts'
import { AnswerRow } from './answer-row.tsx'
import { useContent } from './content.ts'
import { isOne, isUntouched, useShowing } from './showing.ts'
import type { Pulling } from './use-tensions.ts'

type Props = { readonly domain: DomainId; readonly pulling: Pulling }

/** A domain's answers, with the untouched questions folded into one line; after them those that the quick look leaves out, which are kept. */
export function DomainAnswers({ domain, pulling }: Props) {
  const content = useContent()
  const assessment = useAssessment()
  const { only } = useShowing()
  const all = questionsIn(domain, content, assessment)
  const asked = all.filter((question) => !only || isOne(only, question, assessment, pulling.has(question.id)))
  const leftOut = content.questions.filter(
    (question) =>
      question.domain === domain && !all.includes(question) && answerState(answerTo(question, assessment)) !== 'to-do',
  )
  const folded = only
    ? []
    : asked.filter((question) => isUntouched(question, content, assessment) && !pulling.has(question.id))
  const open = asked.filter((question) => !folded.includes(question))
  if (only && asked.length === 0) return null
  return (
    <section className="section">
      <h2>{common.domains[domain]}</h2>
      {all.length === 0 && <p className="after soft">{words.notAsked}</p>}
      {open.length > 0 && (
        <ul className="checked">
          {open.map((question) => (
            <AnswerRow question={question} pulls={pulling.get(question.id)} key={question.id} />
          ))}
        </ul>
      )}
      {folded.length > 0 && (
        <details className="fold not-yet">
          <summary>
            <span>{words.notYet(folded.length)}</span>
            <span className="sr">{words.of(common.domains[domain])}</span>
          </summary>
          <ul className="checked">
            {folded.map((question) => (
              <AnswerRow question={question} key={question.id} />
            ))}
          </ul>
        </details>
      )}
      {!only && leftOut.length > 0 && (
        <>
          <h3 className="left-out-head">{words.leftOut}</h3>
          <p className="small soft">{words.leftOutSay}</p>
          <ul className="checked left-out">
            {leftOut.map((question) => (
              <AnswerRow question={question} level={4} key={question.id} />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
