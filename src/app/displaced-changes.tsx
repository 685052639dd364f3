import { twoWindows } from '../locales/en/two-windows.ts'
import { useWords, withWords, type Words } from '../locales/words.ts'
import type { Answer } from '../domain/assessment.ts'
import { own } from '../domain/own.ts'
import { recordAt } from '../domain/changes.ts'
import { useMachine, useWork } from '../ports/use-work.ts'

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
  return displaced.map((one, at) => {
    const here = fieldsOf(recordAt(assessment, one.in, one.id), one.value)
    const settle = (take: 'kept' | 'other') => actor.send({ type: 'displaced.settled', displaced: one, take })
    return (
      <div className="banner" role="alert" key={`${one.in}/${one.id}/${at}`}>
        <h2>{words.twoWindows.title}</h2>
        <p>{`${questionOf(one.id) ?? ''}${words.twoWindows.say}`}</p>
        <dl className="facts">
          <div>
            <dt>{words.twoWindows.here}</dt>
            <Texts texts={textsOf(here, words)} />
          </div>
          <div>
            <dt>{words.twoWindows.there}</dt>
            <Texts texts={textsOf(one.value, words)} />
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

const Texts = ({ texts }: { readonly texts: readonly string[] }) => (
  <dd>
    {texts.map((text, at) => (
      <p key={at}>{text}</p>
    ))}
  </dd>
)

/** Of a record what the other window has otherwise: of entries by id, those alone. */
const fieldsOf = (record: object | undefined, displaced: object): object | undefined =>
  record &&
  Object.fromEntries(
    Object.entries(record)
      .filter(([field]) => Object.hasOwn(displaced, field))
      .map(([field, value]: [string, unknown]) => {
        const other = own(displaced as Readonly<Record<string, unknown>>, field)
        return [field, hasEntries(value) && hasEntries(other) ? fieldsOf(value, other) : value]
      }),
  )

const hasEntries = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Fields in words: an answer by its level, basis and what was typed, anything else by what was typed. */
function textsOf(value: object | undefined, { common, interview, twoWindows }: Words): readonly string[] {
  if (!value) return [twoWindows.removed]
  const { level, basis, asked, ...others } = value as Partial<Answer>
  const texts = [
    level === 'unknown' ? interview.unknown : level === 'not-applicable' ? interview.notApplicable : asked?.said,
    basis === undefined ? undefined : common.basis[basis],
    ...textsIn(others),
  ].filter((text) => text !== undefined && text !== '')
  return texts.length > 0 ? (texts as string[]) : [twoWindows.nothing]
}

/** Every text in something, however deep it lies. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string' || typeof value === 'number') return [`${value}`]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
