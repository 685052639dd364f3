import { recordAt } from '../../domain/changes.ts'
import type { Assessment } from '../../domain/assessment.ts'
import type { OwnWordsAsked } from '../../domain/content.ts'
import { blankWords, isSaid, rowsToFill, wordsWith } from '../../domain/own-words.ts'
import { own } from '../../domain/own.ts'
import { CheckedText } from '../../form/checked-text.tsx'
import { heldBack } from '../../form/held-back.ts'
import { ownWords as words } from '../../locales/en/own-words.ts'
import { useGive, useMachine, useWork } from '../../ports/use-work.ts'
import { EvidenceOfAnswer } from './evidence-of-answer.tsx'
import { cellId, OwnRows, type Keep } from './own-rows.tsx'

/** What is said of one thing, and a way to say part of it anew, as it then stands. */
function useOwnWords(asked: OwnWordsAsked) {
  const { lists, actor } = useWork()
  const give = useGive()
  const said = useMachine(({ context }) => recordAt(context.assessment!, 'ownWords', asked.id))
  const keep: Keep = (given, from) => {
    const earlier = recordAt(actor.getSnapshot().context.assessment!, 'ownWords', asked.id)
    const anew = wordsWith(earlier, asked, lists.version, given(earlier ?? blankWords))
    give('own-words', 'ownWords', asked.id, anew, from?.(earlier ?? blankWords))
  }
  return [said ?? blankWords, keep] as const
}

const place = 'own-words'

/** One thing that only the team can say, and what backs it up once it is said. */
export function OwnWordsField({ asked }: { readonly asked: OwnWordsAsked }) {
  const assessment = useMachine(({ context }) => context.assessment!)
  const [said, keep] = useOwnWords(asked)
  return (
    <div className="own-words">
      {asked.rows ? (
        <OwnRows
          asked={asked}
          rows={asked.rows}
          said={said}
          keep={keep}
          place={place}
          isHeld={(row) => isAnyHeld(assessment, cellsOf(asked, row))}
        />
      ) : (
        <CheckedText
          id={asked.id}
          of={place}
          rows={3}
          most={asked.most}
          label={asked.ask}
          hint={asked.help}
          value={said.text}
          keep={(text, from) =>
            keep(
              () => ({ text }),
              () => ({ text: from }),
            )
          }
        />
      )}
      {(isSaid(said, asked) || said.evidence.length > 0) && (
        <EvidenceOfAnswer
          of={`own-${asked.id}`}
          title={words.evidence}
          attached={said.evidence}
          attach={(evidence) => keep(() => ({ evidence }))}
        />
      )}
    </div>
  )
}

const cellsOf = (asked: OwnWordsAsked, row: string): readonly string[] =>
  (asked.rows?.columns ?? []).map(({ id }) => cellId(asked, row, id))

/** Whether something typed in one of its fields waits for somebody to say whether it may be kept. */
export function isHeld(assessment: Assessment, asked: OwnWordsAsked): boolean {
  const said = own(assessment.ownWords, asked.id) ?? blankWords
  const rows = rowsToFill(said, asked, assessment.voices)
  return isAnyHeld(assessment, asked.rows ? rows.flatMap((row) => cellsOf(asked, row)) : [asked.id])
}

const isAnyHeld = ({ id }: Pick<Assessment, 'id'>, fields: readonly string[]): boolean =>
  fields.some((field) => heldBack.isAt(`${id} ${place} ${field}`))
