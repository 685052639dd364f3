import { longestShortText } from '../../../domain/assessment.ts'
import type { FullQuestion } from '../../../domain/content.ts'
import { CheckedText } from '../../../form/checked-text.tsx'
import { afterwards } from '../../../locales/en/afterwards.ts'
import { Choices } from '../../../ui/choices.tsx'
import type { Given } from './use-own-view.ts'
import { answerField, reasonField } from './view-in.ts'

const { view: words } = afterwards

type Props = {
  readonly question: FullQuestion
  readonly at: number
  readonly all: number
  /** What its fields belong to. */
  readonly of: string
  readonly given: Given | undefined
  readonly give: (given: Partial<Given>) => void
}

/** One question, with nothing of what the room said: its sentences, not known, leave it out, and why. */
export function AskedOfYou({ question, at, all, of, given, give }: Props) {
  const { ask, help, levels } = question
  const level = given?.level
  return (
    <fieldset className="sitting-part asked-of-you">
      <legend>
        <span className="place-of-asked">{words.question(at, all)}</span> <span>{ask}</span>
      </legend>
      {help && <p className="small soft">{help}</p>}
      <Choices
        name={answerField(question)}
        look="compact"
        chosen={level === undefined ? leftOut : String(level)}
        choose={(value) => give({ level: levelOf(value) })}
        choices={[
          ...levels.map((say, place) => ({ value: String(place), say })),
          { value: 'unknown', say: words.unknown, isZero: true },
          { value: leftOut, say: words.leaveOut },
        ]}
      />
      {level !== undefined && (
        <CheckedText
          id={reasonField(question)}
          of={of}
          rows={2}
          most={longestShortText}
          label={words.reason}
          hint={words.reasonHint}
          value={given?.reason ?? ''}
          keep={(reason) => give({ reason })}
        />
      )}
    </fieldset>
  )
}

const leftOut = 'left-out'

function levelOf(value: string): Given['level'] {
  if (value === leftOut) return undefined
  return value === 'unknown' ? 'unknown' : (Number(value) as 0 | 1 | 2 | 3)
}
