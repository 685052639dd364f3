import { longestLine } from '../../../domain/assessment.ts'
import { CheckedText } from '../../../form/checked-text.tsx'
import { afterwards } from '../../../locales/en/afterwards.ts'
import { useAssessment } from '../../../ports/use-work.ts'
import { Choices } from '../../../ui/choices.tsx'
import { another, notSaid, type useOwnView } from './use-own-view.ts'

const { view: words } = afterwards

type Props = {
  readonly mine: Pick<ReturnType<typeof useOwnView>, 'begun' | 'change'>
  /** What its fields belong to. */
  readonly of: string
}

/** The group of whoever gives their view: one of set-up, another, or none. */
export function GroupOfView({ mine: { begun, change }, of }: Props) {
  const { voices } = useAssessment()
  const groups = Object.entries(voices).filter(([, { group }]) => group.trim() !== '')
  return (
    <fieldset className="sitting-part group-of-view">
      <legend>{words.group}</legend>
      <Choices
        name="group"
        look="compact"
        chosen={begun.group || null}
        choose={(group) => change({ group })}
        choices={[
          ...groups.map(([value, { group, organisation }]) => ({ value, say: group, hint: organisation || undefined })),
          { value: another, say: words.another },
          { value: notSaid, say: words.noGroup },
        ]}
      />
      {begun.group === another && (
        <CheckedText
          id="name"
          of={of}
          label={words.name}
          hint={words.nameHint}
          most={longestLine}
          value={begun.name}
          keep={(name) => change({ name })}
        />
      )}
    </fieldset>
  )
}
