import { byId } from '../../domain/by-id.ts'
import type { FullQuestion } from '../../domain/content.ts'
import { answeredIn, answering, atHand, taken } from '../../domain/session/sitting.ts'
import { session as words } from '../../locales/en/session.ts'
import { Title } from '../../ui/title.tsx'
import { useRecommended } from '../parts/recommended.ts'
import { headsOf, useGroups } from './groups.ts'
import { keyOf } from '../parts/key-of.ts'
import { usePlan } from './run-sheet.tsx'
import { useSitting } from './use-sitting.ts'

/** The question that the room is at. */
export function useQuestionAtHand(): FullQuestion {
  const { content } = useRecommended()
  return byId(content.questions, useSitting().at)
}

/** Which of how many questions the room is at, as far as is planned now. */
export function usePlace(): { readonly at: number; readonly of: number } {
  const sitting = useSitting()
  const plan = usePlan()
  const asked = plan ? taken(sitting) : sitting.steps.map(({ question }) => question)
  return { at: asked.indexOf(sitting.at) + 1, of: asked.length + (plan?.sheet.slots.length ?? 0) }
}

/** Where the room is, and what is asked. `after` tells this page from the others of the question. */
export function Asked({ after = '' }: { readonly after?: string }) {
  const { ask, help } = useQuestionAtHand()
  const { round } = atHand(useSitting())
  const { at, of } = usePlace()
  const where = words.of(at, of)
  return (
    <>
      <p className="eyebrow">
        <span>{where}</span>
        {round > 1 && <span>{`. ${words.round(round)}`}</span>}
      </p>
      <Title tab={[where, round > 1 && words.round(round), after].filter(Boolean).join(', ')}>{ask}</Title>
      {help && after === '' && <p className="soft">{help}</p>}
    </>
  )
}

/** The sentences people choose from, with the numbers they are typed by. */
export const Sentences = ({ levels }: { readonly levels: FullQuestion['levels'] }) => (
  <ol className="sentences" aria-label={words.sentences}>
    {[...levels, words.unknown].map((say, at) => (
      <li key={say}>
        <b className="key-of">{keyOf(at)}</b> <span>{say}</span>
      </li>
    ))}
  </ol>
)

/** How many have answered what is open, of how many who are here; nothing more is told before it is shown. */
export function useProgress(): {
  readonly answered: number
  readonly heads: number | undefined
  readonly areLeft: boolean
} {
  const sitting = useSitting()
  const heads = headsOf(useGroups())
  const open = sitting.door === 'hands' ? [atHand(sitting)] : answering(sitting)
  const answered = Math.max(0, ...open.map(answeredIn))
  return { answered, heads, areLeft: heads !== undefined && answered < heads }
}
