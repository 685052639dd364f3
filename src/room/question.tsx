import { useCallback } from 'react'
import type { Said, StepNow } from '../domain/session/wire.ts'
import { phone as words } from '../locales/en/phone.ts'
import { givenTo } from '../machine/participant-context.ts'
import { Choices } from '../ui/choices.tsx'
import { useDigits } from '../ui/digits.ts'
import { Heading } from './heading.tsx'
import { OwnPace } from './own-pace.tsx'
import { useRoom } from './use-room.ts'

/** The question, its four levels as sentences, and "We do not know"; or a task, and what a role may be to it. What is chosen is sent. */
export function Question({ step }: { readonly step: StepNow }) {
  const { snapshot, send } = useRoom()
  const { now } = snapshot.context
  const given = givenTo(snapshot.context, step)
  const { id } = step
  const choose = useCallback(
    (value: string) => send({ type: 'level.chosen', step: id, level: levelOf(value) }),
    [send, id],
  )
  return (
    <form onSubmit={(event) => event.preventDefault()} ref={useDigits()} className="stack">
      <Heading about={`${id} ${step.round}`} tab={step.ask}>
        {step.ask}
      </Heading>
      {step.help && <p className="soft">{step.help}</p>}
      <p className="small soft">{words.shownFrom(step.smallest)}</p>
      <fieldset>
        <legend className="sr">{words.levels}</legend>
        <Choices
          look="big"
          name={`level-${id}`}
          chosen={given === undefined ? null : String(given.level)}
          choose={choose}
          choices={(now!.marks ?? step.levels).map((say, at) => ({ value: String(at), say }))}
          or={words.or}
          apart={[{ value: 'unknown', say: words.unknown, isZero: true }]}
        />
      </fieldset>
      {now!.pace === 'own-pace' && <OwnPace />}
    </form>
  )
}

const levelOf = (value: string): Said => (value === 'unknown' ? value : (Number(value) as 0))
