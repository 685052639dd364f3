import { useState } from 'react'
import type { View } from '../../../domain/voices/view-file.ts'
import { own } from '../../../domain/own.ts'
import { inShort } from '../../../domain/text.ts'
import type { UnderGroup, ViewRead } from '../../../domain/voices/view-afterwards.ts'
import { afterwards } from '../../../locales/en/afterwards.ts'
import { dateSay } from '../../../locales/dates.ts'
import { useAssessment, useWork } from '../../../ports/use-work.ts'
import { Choices } from '../../../ui/choices.tsx'

const { given: words, view: given } = afterwards

type Props = {
  readonly view: View
  readonly read: ViewRead
  readonly under: UnderGroup | undefined
  readonly choose: (under: UnderGroup) => void
}

/** Whose view it is and what it says; and under which group it goes, where that is not known. */
export function Preview({ view, read, under, choose }: Props) {
  const { voices } = useAssessment()
  const { group } = view
  const name = read.under?.as === 'listed' ? own(voices, read.under.id)!.group : (group?.name ?? '')
  return (
    <>
      <div className="sitting-part stack">
        <p>
          <b>{words.whose(inShort(name), dateSay(view.day))}</b> <span>{words.answers(view.answers.length)}</span>
        </p>
        <p className="small soft">{words.rule}</p>
        {read.gone.length > 0 && read.answers.length > 0 && <p>{words.gone(read.gone.length)}</p>}
      </div>
      {group && !read.under && !read.isAdded && <Which name={group.name} under={under} choose={choose} />}
      {read.answers.length > 0 && (
        <section className="sitting-part" aria-labelledby="view-says">
          <h2 id="view-says">{words.list}</h2>
          <ul className="view-said">
            {read.answers.map((answer) => (
              <Said {...answer} key={answer.question} />
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function Said({ ask, levels, level, reason, isReworded }: ViewRead['answers'][number]) {
  return (
    <li className="stack">
      <p>
        <b>{ask}</b>
      </p>
      <p>{level === 'unknown' ? given.unknown : levels[level]}</p>
      {reason.trim() !== '' && <p>{words.because(reason)}</p>}
      {isReworded && <p className="small soft">{words.reworded}</p>}
    </li>
  )
}

/** Of a group that is not on the list: which is meant, or that it is put on it, or none. */
function Which({ name, under, choose }: Pick<Props, 'under' | 'choose'> & { readonly name: string }) {
  const { voices } = useAssessment()
  const { newId } = useWork()
  const [id] = useState(newId)
  const ways: Readonly<Record<string, UnderGroup>> = {
    ':new': { as: 'new', id, name },
    ':none': { as: 'none' },
  }
  const chosen = under?.as === 'listed' ? under.id : (under && `:${under.as}`) || null
  return (
    <fieldset className="sitting-part group-of-view">
      <legend>{words.which(inShort(name))}</legend>
      <Choices
        name="under"
        look="compact"
        chosen={chosen}
        choose={(value) => choose(own(ways, value) ?? { as: 'listed', id: value })}
        choices={[
          ...Object.entries(voices).map(([value, { group, organisation }]) => ({
            value,
            say: group,
            hint: organisation || undefined,
          })),
          { value: ':new', say: words.asNew(inShort(name)) },
          { value: ':none', say: words.asNone },
        ]}
      />
    </fieldset>
  )
}
