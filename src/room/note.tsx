import { own } from '../domain/own.ts'
import { personalDetailsIn } from '../domain/personal-details.ts'
import { longestNote } from '../domain/session/code.ts'
import type { StepNow } from '../domain/session/wire.ts'
import { phone as words } from '../locales/en/phone.ts'
import { hasGoneOn, stepOf, type Draft, type Standing } from '../machine/participant-context.ts'
import { Field } from '../ui/field.tsx'
import { askedIn, useRoom } from './use-room.ts'

/** What somebody may say of what the room says: only if they like, and without their group unless they tick it. */
export function Note({ id }: { readonly id: string }) {
  const { snapshot, send } = useRoom()
  const { mine } = snapshot.context
  const note = own(mine.notes, id)
  const isBegun = mine.draft?.step === id
  const draft = isBegun ? mine.draft : { step: id, text: '', withGroup: false }
  if (note && note.text !== '' && !isBegun)
    return (
      <div className="stack passed-on">
        <blockquote>{note.text}</blockquote>
        <p role="status">{standingSays(note.is)}</p>
        <p className="actions">
          <button
            className="link"
            onClick={() =>
              send({ type: 'note.typed', draft: { step: id, text: note.text, withGroup: note.withGroup } })
            }
          >
            {words.note.change}
          </button>
          <button className="link" onClick={() => send({ type: 'note.taken.back', step: id })}>
            {words.note.takeBack}
          </button>
        </p>
      </div>
    )
  return (
    <details className="note" open={isBegun || undefined}>
      <summary>{words.note.fold}</summary>
      <Writing draft={draft} />
    </details>
  )
}

function Writing({ draft }: { readonly draft: Draft }) {
  const { snapshot, send } = useRoom()
  const { context } = snapshot
  const type = (change: Partial<Draft>) => send({ type: 'note.typed', draft: { ...draft, ...change } })
  const isSaid = draft.text.trim() !== ''
  const left = longestNote - draft.text.length
  const found = personalDetailsIn(draft.text)
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        if (isSaid) send({ type: 'note.given' })
      }}
    >
      <Field id="note" label={words.note.label} hint={words.note.hint}>
        {(described) => (
          <textarea
            {...described}
            value={draft.text}
            maxLength={longestNote}
            onChange={(event) => type({ text: event.target.value })}
          />
        )}
      </Field>
      {left <= 60 && <p className="small soft num">{words.note.left(left)}</p>}
      <div role="alert">
        {found.map((detail) => (
          <p className="error-text" key={detail}>
            {words.note.personal[detail]}
          </p>
        ))}
      </div>
      {isOwnCell(stepOf(context.now, draft.step), context.mine.group) ? (
        <label className="choice tick">
          <input
            type="checkbox"
            checked={draft.withGroup}
            onChange={(event) => type({ withGroup: event.target.checked })}
          />
          <span>{words.note.withGroup}</span>
        </label>
      ) : (
        <p className="small soft">{words.note.withoutGroup}</p>
      )}
      <p role="status" className="strongly">
        {hasGoneOn(context, askedIn(snapshot)) ? words.note.goneOn : ''}
      </p>
      <p className="actions">
        <button className="btn" type="submit">
          {words.note.give}
        </button>
        {isSaid && (
          <button className="link" type="button" onClick={() => send({ type: 'note.left' })}>
            {words.note.leave}
          </button>
        )}
      </p>
    </form>
  )
}

/** A group is named with a note only where it was large enough to be shown by itself. */
const isOwnCell = (step: StepNow | undefined, group: string | undefined): boolean =>
  (step?.cells ?? []).some(({ voices }) => voices.length === 1 && voices[0] === group)

const standingSays = (is: Standing): string =>
  is === 'kept' || is === 'again' ? words.note.kept : is === 'unsent' ? words.unsent : words.note.notTaken
