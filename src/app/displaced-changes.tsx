import { twoWindows as twoWindowsWords } from '../locales/en/two-windows.ts'
import { interview as interviewWords } from '../locales/en/interview.ts'
import { common as commonWords } from '../locales/en/common.ts'
import type { Answer } from '../domain/assessment.ts'
import { own } from '../domain/own.ts'
import { recordAt } from '../domain/changes.ts'
import { useMachine, useWork } from '../ports/use-work.ts'

/** What was changed here and in another window: both are shown until somebody chooses. */
export function DisplacedChanges() {
  const { actor, lists } = useWork()
  const displaced = useMachine(({ context }) => context.displaced)
  const assessment = useMachine(({ context }) => context.assessment!)
  const questionOf = (id: string) => {
    const question = lists.questions.find((known) => known.id === id)
    return question && `${question.short}: `
  }
  return displaced.map((one, at) => {
    const here = fieldsOf(recordAt(assessment, one.in, one.id), one.value)
    const settle = (take: 'kept' | 'other') => actor.send({ type: 'displaced.settled', displaced: one, take })
    return (
      <div className="banner" role="alert" key={`${one.in}/${one.id}/${at}`}>
        <h2>{twoWindowsWords.title}</h2>
        <p>{`${questionOf(one.id) ?? ''}${twoWindowsWords.say}`}</p>
        <dl className="facts">
          <div>
            <dt>{twoWindowsWords.here}</dt>
            <Texts texts={textsOf(here)} />
          </div>
          <div>
            <dt>{twoWindowsWords.there}</dt>
            <Texts texts={textsOf(one.value)} />
          </div>
        </dl>
        <p className="actions">
          <button type="button" className="btn quiet" onClick={() => settle('kept')}>
            {twoWindowsWords.keep}
          </button>
          <button type="button" className="btn quiet" onClick={() => settle('other')}>
            {twoWindowsWords.take}
          </button>
        </p>
      </div>
    )
  })
}

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
function textsOf(value: object | undefined): readonly string[] {
  if (!value) return [twoWindowsWords.removed]
  const { level, basis, asked, ...others } = value as Partial<Answer>
  const texts = [
    level === 'unknown'
      ? interviewWords.unknown
      : level === 'not-applicable'
        ? interviewWords.notApplicable
        : asked?.said,
    basis === undefined ? undefined : commonWords.basis[basis],
    ...textsIn(others),
  ].filter((text) => text !== undefined && text !== '')
  return texts.length > 0 ? (texts as string[]) : [twoWindowsWords.nothing]
}

/** Every text in something, however deep it lies. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string' || typeof value === 'number') return [`${value}`]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
