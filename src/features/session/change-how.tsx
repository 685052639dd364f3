import { doors, type Door, type Sitting } from '../../domain/session/sitting.ts'
import { session } from '../../locales/en/session.ts'
import { Choices } from '../../ui/choices.tsx'
import { QuestionsOf } from './questions-of.tsx'
import { sizes } from './sizes.ts'
import { useSend, useSitting } from './use-sitting.ts'

const { change: words } = session

/** Away from the question: another door, another size, another question, or the end. */
export function ChangeHow({ toEnd }: { readonly toEnd: () => void }) {
  const send = useSend()
  const { door, smallest } = useSitting()
  return (
    <details className="sitting-part change-how">
      <summary>{words.title}</summary>
      <div className="stack-5">
        <fieldset>
          <legend>{words.door}</legend>
          <Choices
            name="door-now"
            look="compact row"
            chosen={door}
            choose={(value) => send({ type: 'door.changed', door: value as Door })}
            choices={doors.map((one) => ({ value: one, say: session.doors[one].say }))}
          />
        </fieldset>
        <fieldset>
          <legend>{words.smallest}</legend>
          <p className="small soft">{words.smallestFrom}</p>
          <Choices
            name="smallest-now"
            look="compact row"
            chosen={String(smallest)}
            choose={(value) => send({ type: 'smallest.changed', smallest: Number(value) as Sitting['smallest'] })}
            choices={sizes.map((size) => ({ value: String(size), say: session.smallest[size] }))}
          />
        </fieldset>
        <nav aria-label={words.jump}>
          <h2>{words.jump}</h2>
          <QuestionsOf />
        </nav>
        <p>
          <button type="button" className="btn quiet small" onClick={toEnd}>
            {words.end}
          </button>
        </p>
      </div>
    </details>
  )
}
