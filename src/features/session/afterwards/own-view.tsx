import { useEffect, useState } from 'react'
import type { FullQuestion } from '../../../domain/content.ts'
import { own } from '../../../domain/own.ts'
import type { View } from '../../../domain/voices/view-file.ts'
import { askedOfRoom } from '../../../domain/voices/view-afterwards.ts'
import { heldBack, useHeldBack } from '../../../form/held-back.ts'
import { afterwards } from '../../../locales/en/afterwards.ts'
import { common } from '../../../locales/en/common.ts'
import { useAssessment, useWork } from '../../../ports/use-work.ts'
import { viewFileName, viewToText } from '../../../storage/view-text.ts'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { useNeeded } from '../../../ui/needed.ts'
import { Title } from '../../../ui/title.tsx'
import { AskedOfYou } from './asked-of-you.tsx'
import { GroupOfView } from './group-of-view.tsx'
import { SavedView } from './saved-view.tsx'
import { isBlank, useOwnView, type Begun } from './use-own-view.ts'
import { problemsIn, reasonField, viewIn } from './view-in.ts'

const { view: words } = afterwards

/** The view of somebody who was not there, on what the room was asked: blind, and held by this window alone. */
export function OwnView() {
  const { saveAs } = useWork()
  const [saved, setSaved] = useState<View>()
  const save = (view: View) => {
    saveAs(viewFileName(view), new Blob([viewToText(view)], { type: 'application/json' }))
    setSaved(view)
  }
  const mine = useOwnView()
  const change = () => {
    mine.bringBack(mine.now())
    setSaved(undefined)
  }
  const saveAndLetGo = (view: View) => {
    save(view)
    mine.letGo()
  }
  return saved ? (
    <SavedView view={saved} again={() => save(saved)} change={change} />
  ) : (
    <Giving mine={mine} save={saveAndLetGo} />
  )
}

type Mine = ReturnType<typeof useOwnView>

function Giving({ mine, save }: { readonly mine: Mine; readonly save: (view: View) => void }) {
  const { loadContent, today } = useWork()
  const content = useNeeded(loadContent)
  const assessment = useAssessment()
  const questions = askedOfRoom(content, assessment)
  const [attempt, setAttempt] = useState(0)
  const [turn, throwAway] = useThrowingAway(mine, questions)
  useHeldBack(assessment.id)
  const problemsNow = () =>
    problemsIn(mine.now(), questions, (field) => heldBack.isAt(`${assessment.id} ${turn} ${field}`))
  const problems = attempt > 0 ? problemsNow() : []
  const attemptToSave = () => {
    setAttempt(attempt + 1)
    if (problemsNow().length > 0) return
    const at = new Date().toISOString()
    save(viewIn(mine.now(), questions, assessment, { content: content.version, day: today(), at }))
  }
  return (
    <>
      <ErrorSummary title={common.problem} mark={common.errorMark} problems={problems} attempt={attempt} />
      <Title tab={words.title}>{words.title}</Title>
      {questions.length === 0 ? (
        <p>{afterwards.give.none}</p>
      ) : (
        <>
          <div className="stack">
            <p className="lead">{words.blind}</p>
            <p>{words.openly}</p>
            <p className="small soft">{words.keeps}</p>
          </div>
          <GroupOfView mine={mine} of={turn} key={turn} />
          {questions.map((question, at) => (
            <AskedOfYou
              question={question}
              at={at + 1}
              all={questions.length}
              of={turn}
              given={own(mine.begun.answers, question.id)}
              give={(given) => mine.answer(question.id, given)}
              key={`${turn} ${question.id}`}
            />
          ))}
          <p className="pager sitting-part">
            <button type="button" className="btn" onClick={attemptToSave}>
              {words.save}
            </button>
            {!isBlank(mine.begun) && (
              <button
                type="button"
                className="btn quiet"
                onClick={() => {
                  setAttempt(0)
                  throwAway()
                }}
              >
                {words.throwAway}
              </button>
            )}
            <HowFar mine={mine} questions={questions} />
          </p>
        </>
      )}
    </>
  )
}

/** How many are answered; or that all was thrown away, with the way back. */
function HowFar({ mine, questions }: { readonly mine: Mine; readonly questions: readonly FullQuestion[] }) {
  const { thrown } = mine
  const isThrown = thrown !== undefined && isBlank(mine.begun)
  return (
    <>
      <span className="small soft" role="status">
        {isThrown ? words.thrown : words.answered(answeredIn(mine.begun, questions), questions.length)}
      </span>
      {isThrown && (
        <button type="button" className="link" onClick={() => mine.bringBack(thrown)}>
          {words.bringBack}
        </button>
      )}
    </>
  )
}

const answeredIn = ({ answers }: Begun, questions: readonly FullQuestion[]): number =>
  questions.filter(({ id }) => own(answers, id)?.level !== undefined).length

const turn = (number: number) => `view-${number}`

/** Fields of another name take the place of those that are thrown away, with all that was held back in them. */
function useThrowingAway(
  mine: Mine,
  questions: readonly FullQuestion[],
): readonly [turn: string, throwAway: () => void] {
  const { id } = useAssessment()
  const [turns, setTurns] = useState(0)
  useEffect(() => {
    if (turns === 0) return
    for (const field of ['name', ...questions.map(reasonField)]) heldBack.set(`${id} ${turn(turns - 1)} ${field}`, {})
  }, [id, turns, questions])
  return [
    turn(turns),
    () => {
      mine.throwAway()
      setTurns(turns + 1)
    },
  ]
}
