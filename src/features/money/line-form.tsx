import { memo, useEffect } from 'react'
import type { MoneyLineKept } from '../../domain/assessment.ts'
import type { FigureName } from '../../domain/money/lines.ts'
import { effectUnits, moneyKinds } from '../../domain/money/names.ts'
import { moneyIn, mostYears } from '../../domain/money/money-in.ts'
import { own } from '../../domain/own.ts'
import { SelectField } from '../../form/record-form.tsx'
import { TextField } from '../../form/text-field.tsx'
import { money as words } from '../../locales/en/money.ts'
import { OnceOpen } from '../../ui/once-open.tsx'
import { askedOf } from './asked-of.ts'
import { FigureField } from './figure-field.tsx'
import { mostOf, useLine, type LineAt, type LineInHand } from './use-line.ts'

type Tick = MoneyLineKept['is'][number]
type Props = LineAt & {
  /** Whether it was asked for just now: then its first field is where somebody wants to be. */
  readonly isNew: boolean
}

/** One line of a plan as a form, drawn anew only where it is another: what it is, who pays or gains, and its figures; those asked for less often are folded. */
export const LineForm = memo(function LineForm({ id, plan, kind, isNew }: Props) {
  const at = { id, plan, kind }
  const hand = useLine(at)
  const { line, isKept, remove } = hand
  const { short, more } = askedOf[kind]
  const figure = (name: FigureName) => <FigureField of={id} name={name} hand={hand} key={name} />
  const { title, beside } = words.lines[kind]
  useEffect(() => {
    if (isNew) document.getElementById(`${id}-name`)?.focus()
  }, [id, isNew])
  return (
    <div className="money-line">
      <div className="money-texts">
        <div>
          <LineText name="name" at={at} hand={hand} />
        </div>
        <div>
          <LineText name="who" at={at} hand={hand} />
        </div>
        {kind === 'effect' && (
          <div>
            <LineText name="beside" at={at} hand={hand} />
          </div>
        )}
      </div>
      {kind === 'post' && <TickOf tick="holds-cases" at={at} hand={hand} />}
      <KindOf at={at} hand={hand} />
      {short.map(figure)}
      <TimesOf at={at} hand={hand} />
      {(more.length > 0 || beside) && kind !== 'money' && (
        <details>
          <summary>
            {words.form.more}
            <span className="sr">{words.of(line.name || title)}</span>
          </summary>
          <OnceOpen>
            {kind !== 'effect' && <LineText name="beside" at={at} hand={hand} />}
            {kind === 'post' && <TickOf tick="paid-extra" at={at} hand={hand} />}
            {kind === 'post' && <TickOf tick="full-cost" at={at} hand={hand} />}
            {kind === 'effect' && <TickOf tick="stops-whole" at={at} hand={hand} />}
            {more.map(figure)}
          </OnceOpen>
        </details>
      )}
      {isKept && (
        <p className="actions">
          <button type="button" className="link" onClick={remove}>
            {words.form.removeLine}
            <span className="sr">{words.of(line.name || title)}</span>
          </button>
        </p>
      )}
    </div>
  )
})

type Of = { readonly at: LineAt; readonly hand: LineInHand }

function LineText({ name, at, hand: { typed } }: Of & { readonly name: 'name' | 'who' | 'beside' }) {
  return (
    <TextField
      id={`${at.id}-${name}`}
      label={words.lines[at.kind][name]}
      value={String(own(typed.values, name) ?? '')}
      error={undefined}
      hold={typed.holdOf(name)}
      most={mostOf(name)}
      type={(text) => typed.type({ [name]: text })}
      leave={typed.flush}
      allow={() => typed.allow(name)}
    />
  )
}

function TickOf({ tick, at, hand: { line, change } }: Of & { readonly tick: Tick }) {
  const id = `${at.id}-${tick}`
  const isOn = line.is.includes(tick)
  return (
    <label className="choice" htmlFor={id}>
      <input
        type="checkbox"
        id={id}
        checked={isOn}
        onChange={() =>
          change((now) => ({ ...now, is: isOn ? now.is.filter((one) => one !== tick) : [...now.is, tick] }))
        }
      />
      <span>{words.ticks[tick]}</span>
    </label>
  )
}

/** Of a sum what it is for, and of an effect what is counted. */
function KindOf({ at, hand: { line, change } }: Of) {
  if (at.kind !== 'money' && at.kind !== 'effect') return null
  const options = at.kind === 'money' ? moneyKinds : effectUnits
  const says: Readonly<Record<string, string>> = at.kind === 'money' ? words.kinds : words.effectUnits
  return (
    <SelectField
      id={`${at.id}-of`}
      label={at.kind === 'money' ? words.kind : words.unit}
      value={line.of}
      choose={(of) => change((now) => ({ ...now, of: of as MoneyLineKept['of'] }))}
    >
      {options.map((option) => (
        <option value={option} key={option}>
          {own(says, option)}
        </option>
      ))}
    </SelectField>
  )
}

/** When a sum is paid, or income is given. */
function TimesOf({ at, hand }: Of) {
  if (at.kind !== 'money' && at.kind !== 'income') return null
  const { line, typed } = hand
  const { amiss } = moneyIn({ moneyLines: { [at.id]: line }, moneySettings: {}, evidence: {} })
  const isIncome = at.kind === 'income'
  const field = (name: 'from' | 'until') => {
    const slip = amiss.find(({ figure }) => figure === name)
    const most = name === 'until' && isIncome ? 12 * mostYears : mostYears
    return {
      id: `${at.id}-${name}`,
      value: String(own(typed.values, name) ?? ''),
      error: slip && (slip.fault === 'not-a-number' ? words.form.whole('1', `${most}`) : words.form.faults[slip.fault]),
      hold: typed.holdOf(name),
      most: mostOf(name),
      type: (text: string) => typed.type({ [name]: text }),
      leave: typed.flush,
      allow: () => typed.allow(name),
    }
  }
  const [until, hint] = isIncome
    ? [words.times.untilMonth, words.times.untilMonthHint]
    : [words.times.until, words.times.untilHint]
  return (
    <>
      {!isIncome && <TextField {...field('from')} label={words.times.from} />}
      <TextField {...field('until')} label={until} hint={hint} />
      {isIncome && <TickOf tick="no-end" at={at} hand={hand} />}
    </>
  )
}
