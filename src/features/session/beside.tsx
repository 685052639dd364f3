import type { FullQuestion } from '../../domain/content.ts'
import { CheckedText } from '../../form/checked-text.tsx'
import { interview } from '../../locales/en/interview.ts'
import { session } from '../../locales/en/session.ts'
import { useGive, useWork } from '../../ports/use-work.ts'
import { ThoughtForm } from '../parts/thought-form.tsx'
import { useAnswer } from '../parts/use-answer.ts'

const { beside: words } = session

/** What whoever leads writes down while people talk: a note on the answer, or a thought that belongs somewhere else. On no wall. */
export function Beside({ question }: { readonly question: FullQuestion }) {
  const [answer, giveAnswer] = useAnswer(question)
  const { newId } = useWork()
  const give = useGive()
  return (
    <details className="sitting-part">
      <summary>{words.title}</summary>
      <div className="sides">
        <CheckedText
          id="note"
          of={`answer ${question.id}`}
          rows={3}
          label={interview.note}
          hint={interview.noteHint}
          value={answer?.note ?? ''}
          keep={(note, from) => giveAnswer({ note }, { note: from })}
        />
        <section aria-labelledby="park">
          <h3 id="park">{words.park}</h3>
          <ThoughtForm keep={(thought) => give('parking-lot', 'parkingLot', newId(), thought)} />
        </section>
      </div>
    </details>
  )
}
