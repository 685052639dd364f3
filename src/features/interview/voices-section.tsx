import type { Assessment } from '../../domain/assessment.ts'
import type { FullQuestion } from '../../domain/content.ts'
import { own } from '../../domain/own.ts'
import { common } from '../../locales/en/common.ts'
import { interview } from '../../locales/en/interview.ts'
import { useAssessment } from '../../ports/use-work.ts'
import { useAnswer } from '../parts/use-answer.ts'
import { SetUpLink } from './set-up-link.tsx'

/** Which groups answered: groups and organisations, never names. */
export function WhoAnswered({ question }: { readonly question: FullQuestion }) {
  const words = interview.voices
  const voices = usePresent()
  const [answer, give] = useAnswer(question)
  const named = answer?.voices ?? []
  return (
    <fieldset aria-describedby="voices-hint">
      <legend className="sr">{words.title}</legend>
      <p className="soft small" id="voices-hint">
        {words.hint}
      </p>
      {voices.length === 0 && <SetUpLink before={words.none} say={words.toSetUp} />}
      <div className="choices two">
        {voices.map(([id, { group, organisation }]) => (
          <label className="choice" key={id}>
            <input
              type="checkbox"
              checked={named.includes(id)}
              onChange={(event) =>
                give({ voices: event.target.checked ? [...named, id] : named.filter((one) => one !== id) })
              }
            />
            <span>
              <span>{group}</span>
              {organisation && <em>{organisation}</em>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** Each group answers for itself; the least secure decides. Without groups on record, one level stands for all. */
export function ByVoice({ question }: { readonly question: FullQuestion }) {
  const words = interview.voices
  const voices = usePresent()
  const [answer, give] = useAnswer(question)
  const said = answer?.byVoice ?? {}
  if (voices.length === 0) return <SetUpLink before={words.none} say={words.toSetUp} />

  const set = (voice: string, value: string) => {
    const { [voice]: _before, ...others } = said
    const byVoice =
      value === '' ? others : { ...others, [voice]: value === 'unknown' ? ('unknown' as const) : (Number(value) as 0) }
    const steps = Object.values(byVoice).filter((level) => level !== 'unknown')
    const level = steps.length > 0 ? (Math.min(...steps) as 0) : answer?.level
    give({ byVoice, ...(level !== undefined && { level }) })
  }
  return (
    <fieldset className="by-voice" aria-describedby="by-voice-hint">
      <legend className="mini">{words.each}</legend>
      <p className="hint-text" id="by-voice-hint">
        {words.eachHint}
      </p>
      {voices.map(([id, { group, organisation }]) => (
        <div className="field" key={id}>
          <label htmlFor={`voice-${id}`}>
            <span>{group}</span>
            {organisation && <span className="soft">{` ${organisation}`}</span>}
          </label>
          <select
            id={`voice-${id}`}
            value={String(own(said, id) ?? '')}
            onChange={(event) => set(id, event.target.value)}
          >
            <option value="">{words.notAsked}</option>
            {question.levels.map((say, at) => (
              <option key={say} value={at}>
                {say}
              </option>
            ))}
            <option value="unknown">{interview.unknown}</option>
          </select>
        </div>
      ))}
      <p className="sr" role="status">
        {typeof answer?.level === 'number' && Object.keys(said).length > 0
          ? `${common.change}: ${question.levels[answer.level]}`
          : ''}
      </p>
    </fieldset>
  )
}

/** The groups in the room, by their ids. */
export const presentIn = ({ voices }: Pick<Assessment, 'voices'>) =>
  Object.entries(voices).filter(([, { present }]) => present)

const usePresent = () => presentIn(useAssessment())
