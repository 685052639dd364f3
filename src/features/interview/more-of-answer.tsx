import { Suspense } from 'react'
import type { FullQuestion } from '../../domain/content.ts'
import { own } from '../../domain/own.ts'
import { CheckedText } from '../../form/checked-text.tsx'
import { heldBack } from '../../form/held-back.ts'
import { placeOf } from '../../form/places.ts'
import { interview } from '../../locales/en/interview.ts'
import { listSay } from '../../locales/lists.ts'
import { useAssessment } from '../../ports/use-work.ts'
import { Row } from '../../ui/row.tsx'
import { useAnswer } from '../parts/use-answer.ts'
import { Confirmers } from './confirmers.tsx'
import { EvidenceOfAnswer } from './evidence-of-answer.tsx'
import { OwnWords } from './own-words.tsx'
import { presentIn, WhoAnswered } from './voices-section.tsx'

const words = interview.more

type Props = { readonly question: FullQuestion }

/** `isForAll` where one level counts for all plans: plans that differ have their evidence beside their own level. */
type More = Props & { readonly isForAll: boolean; readonly noteError: string | undefined }

/** What else there is to an answer, a line each: with what it is known, who gave it, its words and notes. */
export function MoreOfAnswer({ question, isForAll, noteError }: More) {
  return (
    <div className="fold-rows">
      {isForAll && <Evidence question={question} />}
      {!question.byVoice && <Who question={question} />}
      <Suspense>
        <OwnWords question={question.id} />
      </Suspense>
      <Note question={question} error={noteError} />
    </div>
  )
}

function Evidence({ question }: Props) {
  const { evidence: items, drafts } = useAssessment()
  const [answer, give] = useAnswer(question)
  const attached = answer?.evidence ?? []
  const named = attached.flatMap((id) => own(items, id)?.what ?? [])
  return (
    <Row
      name={words.evidence}
      says={named.length > 0 ? listSay(named) : words.none}
      count={named.length > 0 ? words.items(named.length) : words.add}
      isOpen={own(drafts, placeOf('evidence', question.id)) !== undefined}
    >
      <div className="stack-5">
        <EvidenceOfAnswer of={question.id} attached={attached} attach={(ids) => give({ evidence: ids })} />
        {(answer?.basis ?? 0) >= 2 && <Confirmers question={question} />}
      </div>
    </Row>
  )
}

function Who({ question }: Props) {
  const [answer] = useAnswer(question)
  const voices = presentIn(useAssessment())
  const named = voices.flatMap(([id, { group }]) => (answer?.voices.includes(id) ? [group] : []))
  return (
    <Row
      name={interview.voices.title}
      says={named.length > 0 ? listSay(named) : words.none}
      count={voices.length > 0 ? words.groups(named.length, voices.length) : words.add}
    >
      <WhoAnswered question={question} />
    </Row>
  )
}

function Note({ question, error }: Props & { readonly error: string | undefined }) {
  const { id } = useAssessment()
  const [answer, give] = useAnswer(question)
  const note = answer?.note ?? ''
  const of = `answer ${question.id}`
  const isHeld = heldBack.isAt(`${id} ${of} note`)
  return (
    <Row
      name={interview.note}
      says={note === '' ? words.none : note}
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
