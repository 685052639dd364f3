import type { AskedQuestion } from '../../domain/content.ts'
import { own } from '../../domain/own.ts'
import { blankRound, nextRound, roundId, saidByGroup } from '../../domain/voices/each-group.ts'
import { answerTo, groupsHeard, mayDecide } from '../../domain/voices/heard-on.ts'
import { isForTheRoom, presentIn } from '../../domain/who-answers.ts'
import { common } from '../../locales/en/common.ts'
import { interview } from '../../locales/en/interview.ts'
import { room } from '../../locales/en/room.ts'
import { voices as words } from '../../locales/en/voices.ts'
import { listSay } from '../../locales/lists.ts'
import { useAssessment, useGive, useGiveAll, useMachine, usePart, useWork } from '../../ports/use-work.ts'
import { Row } from '../../ui/row.tsx'
import { useGiveAnswer, useOfAnswer } from '../parts/use-answer.ts'
import { SetUpLink } from '../parts/set-up-link.tsx'
import { Levels } from './levels.tsx'

/** Which groups answered: groups and organisations, never names. */
export function WhoAnswered({ question }: { readonly question: AskedQuestion }) {
  const voices = usePresent()
  const named = useOfAnswer(question, (answer) => answer?.voices) ?? []
  const give = useGiveAnswer(question)
  const isAlone = useMachine(({ context }) => context.assessment!.about.about.answering === 'alone')
  const all = voices.map(([id]) => id)
  const others = named.filter((id) => !all.includes(id))
  const isAll = all.every((id) => named.includes(id))
  return (
    <fieldset aria-describedby="voices-hint">
      <legend className="sr">{words.title}</legend>
      <p className="soft small" id="voices-hint">
        {words.hint}
      </p>
      {voices.length === 0 && <SetUpLink before={words.none} say={words.toSetUp} />}
      {voices.length > 1 && !isAlone && (
        <label className="choice tick">
          <input
            type="checkbox"
            checked={isAll}
            onChange={() => give({ voices: isAll ? others : [...others, ...all] })}
          />
          <span>{room.all}</span>
        </label>
      )}
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

/** The answers of a question that each group answers for itself: once some have, they decide, and all else is said there. */
export function LevelsByGroup({ question }: { readonly question: AskedQuestion }) {
  const assessment = useAssessment()
  const { lists } = useWork()
  const give = useGive()
  const heard = groupsHeard(question, assessment).filter((group) => mayDecide(group, assessment))
  if (heard.length === 0) return <Levels question={question} />
  const level = answerTo(question, assessment)!.level
  const names = heard
    .filter((group) => group.level === level)
    .flatMap(({ voices }) => voices.flatMap((id) => own(assessment.voices, id)?.group ?? []))
  const answerForAll = () => {
    const round = nextRound(question.id, assessment)
    give('answer', 'heard', roundId(question.id, round), blankRound(question, round, moment(), lists.version))
  }
  return (
    <>
      <p className="hint">
        <span>{names.length > 0 ? words.decides(listSay(names)) : words.decideTogether}</span>{' '}
        <button type="button" className="link" onClick={answerForAll}>
          {words.forAll}
        </button>
      </p>
      <fieldset disabled>
        <legend className="sr">{words.counts}</legend>
        <Levels question={question} />
      </fieldset>
    </>
  )
}

/** Each group answers for itself; the least secure decides. Without groups on record, one level stands for all. */
export function ByVoice({ question }: { readonly question: AskedQuestion }) {
  const voices = usePresent()
  const assessment = useAssessment()
  const { lists } = useWork()
  const giveAll = useGiveAll()
  if (!isForTheRoom(assessment)) return null
  if (voices.length === 0) return <SetUpLink before={words.none} say={words.toSetUp} />

  const groups = groupsHeard(question, assessment)
  const saidBy = (voice: string) => groups.find((group) => group.voices.includes(voice))
  const set = (voice: string, value: string) =>
    giveAll('answer', (now) => [
      saidByGroup(
        voice,
        value === '' ? undefined : value === 'unknown' ? 'unknown' : (Number(value) as 0),
        question,
        now,
        { at: moment(), content: lists.version },
      ),
    ])
  const answered = voices.filter(([id]) => saidBy(id)).length
  const level = answerTo(question, assessment)?.level
  return (
    <div className="fold-rows">
      <Row
        name={words.each}
        says={words.eachHint}
        count={interview.more.groups(answered, voices.length)}
        isOpen={answered > 0}
      >
        <fieldset className="by-voice">
          <legend className="sr">{words.each}</legend>
          {voices.map(([id, { group, organisation, isAffected }]) => (
            <div className="field" key={id}>
              <label htmlFor={`voice-${id}`}>
                <span>{group}</span>
                {organisation && <span className="soft">{` ${organisation}`}</span>}
                {!isAffected && <span className="soft">{` ${words.notAffected}`}</span>}
              </label>
              <select
                id={`voice-${id}`}
                value={String(saidBy(id)?.level ?? '')}
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
            {typeof level === 'number' && groups.length > 0 ? `${common.change}: ${question.levels[level]}` : ''}
          </p>
        </fieldset>
      </Row>
    </div>
  )
}

const moment = () => new Date().toISOString()

export const usePresent = () => presentIn({ voices: usePart('voices') })
