import { twoWindows } from '../locales/en/two-windows.ts'
import { useWords, withWords, type Words } from '../locales/words.ts'
import { useMachine, useWork } from '../machine/work.ts'

/** What was changed here and in another window: both are shown until somebody chooses. */
export const DisplacedChanges = withWords({ twoWindows }, function DisplacedChanges() {
  const words = useWords()
  const { actor, walk } = useWork()
  const displaced = useMachine(({ context }) => context.displaced)
  const assessment = useMachine(({ context }) => context.assessment!)
  const questionOf = (id: string) => {
    const question = walk.questions.find((known) => known.id === id)
    return question && `${question.short}: `
  }
  return displaced.map((one) => {
    const here = (assessment[one.in] as Record<string, object>)[one.id]
    const settle = (take: 'kept' | 'other') => actor.send({ type: 'displaced.settled', displaced: one, take })
    return (
      <div className="banner" role="alert" key={`${one.in}/${one.id}`}>
        <h2>{words.twoWindows.title}</h2>
        <p>
          {questionOf(one.id)} {words.twoWindows.say}
        </p>
        <dl className="facts">
          <div>
            <dt>{words.twoWindows.here}</dt>
            <dd>{valueSay(here, words)}</dd>
          </div>
          <div>
            <dt>{words.twoWindows.there}</dt>
            <dd>{valueSay(one.value, words)}</dd>
          </div>
        </dl>
        <p className="actions">
          <button type="button" className="btn quiet" onClick={() => settle('kept')}>
            {words.twoWindows.keep}
          </button>
          <button type="button" className="btn quiet" onClick={() => settle('other')}>
            {words.twoWindows.take}
          </button>
        </p>
      </div>
    )
  })
})

/** A record in words: an answer by its level, basis and note, anything else by what was typed. */
function valueSay(value: object | undefined, { common, interview }: Words): string {
  if (!value) return common.remove
  const { asked, level, basis, note } = value as {
    asked?: { said: string }
    level?: unknown
    basis?: number
    note?: string
  }
  if (asked)
    return [
      level === 'unknown' ? interview.unknown : level === 'not-applicable' ? interview.notApplicable : asked.said,
      basis !== undefined && common.basis[basis],
      note,
    ]
      .filter(Boolean)
      .join(' ')
  return Object.values(value)
    .filter((part) => typeof part === 'string' && part !== '')
    .join(', ')
}
