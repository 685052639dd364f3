import { memo, useState } from 'react'
import type { MoneyLineKept } from '../../domain/assessment.ts'
import type { FigureName } from '../../domain/money/lines.ts'
import { effectUnits, moneyKinds } from '../../domain/money/names.ts'
import { moneyIn } from '../../domain/money/money-in.ts'
import { own } from '../../domain/own.ts'
import { SelectField } from '../../form/record-form.tsx'
import { TextField } from '../../form/text-field.tsx'
import { money as words } from '../../locales/en/money.ts'
import { askedOf } from './asked-of.ts'
import { FigureField } from './figure-field.tsx'
import { mostOf, useLine, type LineAt, type LineInHand } from './use-line.ts'

type Tick = MoneyLineKept['is'][number]
type Props = LineAt & { readonly isFirst: boolean }

/** One line of a plan as a form, drawn anew only where it is another: what it is, who pays or gains, and its figures; those asked for less often are folded. */
export const LineForm = memo(function LineForm({ id, plan, kind, isFirst }: Props) {
  const at = { id, plan, kind }
  const [isOpen, setOpen] = useState(false)
  const hand = useLine(at)
  const { line, isKept, remove } = hand
  const { short, more } = askedOf[at.kind]
  const figure = (name: FigureName) => <FigureField of={at.id} name={name} hand={hand} key={name} />
  const { title, beside } = words.lines[at.kind]
  return (
    <section className="money-line" aria-labelledby={`${at.id}-title`}>
      <h3 id={`${at.id}-title`}>{isFirst ? title : `${title}: ${line.name}`}</h3>
      <LineText name="name" at={at} hand={hand} />
      <LineText name="who" at={at} hand={hand} />
      {at.kind === 'effect' && <LineText name="beside" at={at} hand={hand} />}
      {at.kind === 'post' && <TickOf tick="holds-cases" at={at} hand={hand} />}
      <KindOf at={at} hand={hand} />
      {short.map(figure)}
      <TimesOf at={at} hand={hand} />
      {(more.length > 0 || beside) && at.kind !== 'money' && (
        <details onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>
            {words.form.more}
            <span className="sr">{words.of(line.name || title)}</span>
          </summary>
          {at.kind !== 'effect' && <LineText name="beside" at={at} hand={hand} />}
          {at.kind === 'post' && <TickOf tick="paid-extra" at={at} hand={hand} />}
          {at.kind === 'post' && <TickOf tick="full-cost" at={at} hand={hand} />}
          {at.kind === 'effect' && <TickOf tick="stops-whole" at={at} hand={hand} />}
          {isOpen && more.map(figure)}
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
    </section>
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
  const field = (name: 'from' | 'until') => {
    const slip = amiss.find(({ figure }) => figure === name)
    return {
      id: `${at.id}-${name}`,
      value: String(own(typed.values, name) ?? ''),
      error: slip && words.form.faults[slip.fault],
      hold: typed.holdOf(name),
      most: mostOf(name),
      type: (text: string) => typed.type({ [name]: text }),
      leave: typed.flush,
      allow: () => typed.allow(name),
    }
  }
  const isIncome = at.kind === 'income'
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
