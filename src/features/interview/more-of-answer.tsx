import { Suspense } from 'react'
import type { AskedQuestion } from '../../domain/content.ts'
import { own } from '../../domain/own.ts'
import { isForTheRoom, presentIn } from '../../domain/who-answers.ts'
import { CheckedText } from '../../form/checked-text.tsx'
import { heldBack } from '../../form/held-back.ts'
import { placeOf } from '../../form/places.ts'
import { interview } from '../../locales/en/interview.ts'
import { voices as voicesWords } from '../../locales/en/voices.ts'
import { listSay } from '../../locales/lists.ts'
import { useMachine, usePart } from '../../ports/use-work.ts'
import { Row } from '../../ui/row.tsx'
import { EvidenceOfAnswer } from '../parts/evidence-of-answer.tsx'
import { OwnWords } from '../parts/own-words.tsx'
import { useGiveAnswer, useOfAnswer } from '../parts/use-answer.ts'
import { Confirmers } from './confirmers.tsx'
import { usePresent, WhoAnswered } from './voices-section.tsx'

const words = interview.more

type Props = { readonly question: AskedQuestion }

/** `isForAll` where one level counts for all plans: plans that differ have their evidence beside their own level. */
type More = Props & { readonly isForAll: boolean; readonly noteError: string | undefined }

/** What else there is to an answer, a line each: with what it is known, who gave it, its words and notes. */
export function MoreOfAnswer({ question, isForAll, noteError }: More) {
  // Who answered matters where several have to, and can be said where somebody is on record.
  const hasWho = useMachine(({ context: { assessment } }) =>
    question.needsSeveralVoices ? isForTheRoom(assessment!) : presentIn(assessment!).length > 0,
  )
  return (
    <div className="fold-rows">
      {isForAll && <Evidence question={question} />}
      {!question.byVoice && hasWho && <Who question={question} />}
      <Suspense>
        <OwnWords place={question.id} />
      </Suspense>
      <Note question={question} error={noteError} />
    </div>
  )
}

function Evidence({ question }: Props) {
  const items = usePart('evidence')
  const isBegun = useMachine(
    ({ context }) => own(context.assessment!.drafts, placeOf('evidence', question.id)) !== undefined,
  )
  const attached = useOfAnswer(question, (answer) => answer?.evidence) ?? []
  const isConfirmable = useOfAnswer(question, (answer) => (answer?.basis ?? 0) >= 2)
  const give = useGiveAnswer(question)
  const named = attached.flatMap((id) => own(items, id)?.what ?? [])
  return (
    <Row
      name={words.evidence}
      says={named.length > 0 ? listSay(named) : ''}
      count={named.length > 0 ? words.items(named.length) : words.add}
      isOpen={isBegun}
    >
      <div className="stack-5">
        <EvidenceOfAnswer of={question.id} attached={attached} attach={(ids) => give({ evidence: ids })} />
        {isConfirmable && <Confirmers question={question} />}
      </div>
    </Row>
  )
}

function Who({ question }: Props) {
  const given = useOfAnswer(question, (answer) => answer?.voices)
  const voices = usePresent()
  const named = voices.flatMap(([id, { group }]) => (given?.includes(id) ? [group] : []))
  return (
    <Row
      name={voicesWords.title}
      says={named.length > 0 ? listSay(named) : ''}
      count={voices.length > 0 ? words.groups(named.length, voices.length) : words.add}
    >
      <WhoAnswered question={question} />
    </Row>
  )
}

function Note({ question, error }: Props & { readonly error: string | undefined }) {
  const id = useMachine(({ context }) => context.id)
  const note = useOfAnswer(question, (answer) => answer?.note ?? '')
  const give = useGiveAnswer(question)
  const of = `answer ${question.id}`
  const isHeld = heldBack.isAt(`${id} ${of} note`)
  return (
    <Row
      name={interview.note}
      says={note}
      count={note === '' ? words.add : undefined}
      isOpen={isHeld || error !== undefined}
    >
      <CheckedText
        id="note"
        of={of}
        rows={3}
        label={<span className="sr">{interview.note}</span>}
        hint={interview.noteHint}
        value={note}
        error={error}
        keep={(anew, from) => give({ note: anew }, { note: from })}
      />
    </Row>
  )
}
