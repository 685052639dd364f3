import { useState, type FormEvent } from 'react'
import { aCode, codeTyped } from '../domain/session/code.ts'
import type { Why } from '../machine/participant-context.ts'
import { phone as words } from '../locales/en/phone.ts'
import { Choices } from '../ui/choices.tsx'
import { useDigits } from '../ui/digits.ts'
import { Field, FieldError } from '../ui/field.tsx'
import { Heading } from './heading.tsx'
import { WhatThisIs } from './what-this-is.tsx'
import { useRoom } from './use-room.ts'

/** The way in: what this is, and for which group one answers. */
export function Join() {
  const { snapshot, send, isLasting } = useRoom()
  const { now, mine, why } = snapshot.context
  const [group, choose] = useState(mine.group ?? null)
  const [isNeeded, setNeeded] = useState(false)
  const isJoining = snapshot.matches('joining')
  const join = (event: FormEvent) => {
    event.preventDefault()
    setNeeded(group === null)
    if (group !== null && !isJoining) send({ type: 'group.chosen', group })
  }
  const error = isNeeded && group === null ? words.group.needed : why && whySays(why)
  return (
    <form className="stack-5" onSubmit={join} ref={useDigits()} noValidate>
      <div className="promise">
        <Heading about="join" tab={now!.title}>
          {now!.title}
        </Heading>
        <WhatThisIs now={now!} />
        {!isLasting && <p>{words.about.memory}</p>}
      </div>
      <fieldset className={error ? 'has-error' : undefined}>
        <legend>{words.group.ask}</legend>
        <div role="alert">
          <FieldError id="group" error={error} />
        </div>
        <Choices
          name="group"
          chosen={group}
          choose={choose}
          choices={now!.groups.map(({ id, name, organisation }) => ({ value: id, say: name, hint: organisation }))}
        />
      </fieldset>
      <p className="actions">
        <button className="btn" type="submit">
          {isJoining ? words.group.joining : words.group.take}
        </button>
      </p>
    </form>
  )
}

const whySays = (why: Why): string => (why === 'unreached' || why === 'full' ? words.refused[why] : words.refused.other)

/** Nobody is there under this code, or there was none. */
export function Missing() {
  const { code } = useRoom().snapshot.context
  const [typed, type] = useState('')
  const [error, setError] = useState<string>()
  const go = (event: FormEvent) => {
    event.preventDefault()
    const wanted = codeTyped(typed)
    if (!aCode.test(wanted)) return setError(words.missing.wrong)
    location.assign(new URL(`../j/${wanted}`, location.href))
  }
  return (
    <form className="stack-5" onSubmit={go} noValidate>
      <Heading about="missing" tab={words.missing.title}>
        {code ? words.missing.notHere : words.missing.title}
      </Heading>
      {code && <p>{words.missing.say}</p>}
      <Field id="code" label={words.missing.label} hint={words.missing.hint} error={error}>
        {(described) => (
          <input
            {...described}
            type="text"
            value={typed}
            onChange={(event) => type(event.target.value)}
            autoComplete="off"
            spellCheck={false}
            maxLength={20}
          />
        )}
      </Field>
      <p className="actions">
        <button className="btn" type="submit">
          {words.missing.go}
        </button>
      </p>
    </form>
  )
}
