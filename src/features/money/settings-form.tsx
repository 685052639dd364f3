import type { MoneySettingsKept } from '../../domain/assessment.ts'
import { recordAt } from '../../domain/changes.ts'
import type { MoneyPlanId } from '../../domain/money/lines.ts'
import { settingsId } from '../../domain/money/money-in.ts'
import { typedNumber } from '../../domain/money/typed-number.ts'
import { own } from '../../domain/own.ts'
import { longestTyped } from '../../domain/records/late/money-lines.ts'
import { moneySettings } from '../../domain/records/late/money-settings.ts'
import type { Fields } from '../../form/held-back.ts'
import { TextField } from '../../form/text-field.tsx'
import { useTyped } from '../../form/use-typed.ts'
import { money as words } from '../../locales/en/money.ts'
import { useGive, useMachine, useWork } from '../../ports/use-work.ts'

const names = ['priceYear', 'canFind', 'safeDays', 'years', 'discount'] as const
type Name = (typeof names)[number]
const blank: MoneySettingsKept = moneySettings.blank!

/** What may be typed in a setting, beside nothing: from and to, and whether it is a whole number. */
const limits: Readonly<Partial<Record<Name | 'starts', readonly [number, number]>>> = {
  years: [3, 10],
  starts: [1, 12],
}

/** What holds for all plans, and when this one starts. */
export function SettingsForm({ plan }: { readonly plan: MoneyPlanId }) {
  const { actor } = useWork()
  const assessment = useMachine(({ context }) => context.id)
  const kept = useMachine(({ context }) => own(context.assessment!.moneySettings, settingsId)) ?? blank
  const give = useGive()
  const stored = {
    ...Object.fromEntries(names.map((name) => [name, kept[name]])),
    starts: own(kept.starts, plan) ?? '',
  }
  const withFields = (settings: MoneySettingsKept, { starts, ...fields }: Fields): MoneySettingsKept => ({
    ...settings,
    ...fields,
    ...(typeof starts === 'string' && { starts: { ...settings.starts, [plan]: starts } }),
  })
  const typed = useTyped({
    place: `${assessment} money settings ${plan}`,
    stored,
    keep: (values, from) => {
      const now = recordAt(actor.getSnapshot().context.assessment!, 'moneySettings', settingsId)
      const before = now && withFields(now, from)
      give('money', 'moneySettings', settingsId, withFields(now ?? blank, values), before)
    },
    holds: (_field, value) => (String(value).length > longestTyped ? 'long' : undefined),
  })
  const field = (name: Name | 'starts') => ({
    id: `money-${name}`,
    value: String(own(typed.values, name) ?? ''),
    error: faultOf(name, own(stored, name) ?? ''),
    hold: typed.holdOf(name),
    most: longestTyped,
    type: (text: string) => typed.type({ [name]: text }),
    leave: typed.flush,
    allow: () => typed.allow(name),
  })
  return (
    <section className="money-line" aria-labelledby="money-settings">
      <h3 id="money-settings">{words.form.settings}</h3>
      {names.map((name) => {
        const [ask, hint] = words.settings[name]
        return <TextField {...field(name)} label={ask} hint={hint} key={name} />
      })}
      <TextField {...field('starts')} label={words.form.starts} hint={words.form.startsHint} />
    </section>
  )
}

function faultOf(name: Name | 'starts', text: string): string | undefined {
  if (text.trim() === '' || name === 'priceYear') return undefined
  const number = typedNumber(text)
  const range = limits[name]
  if (range && !(Number.isInteger(number) && number >= range[0] && number <= range[1]))
    return words.form.whole(`${range[0]}`, `${range[1]}`)
  if (Number.isNaN(number)) return words.form.faults['not-a-number']
  if (number < 0) return words.form.faults.negative
  return name === 'discount' && number > 100 ? words.form.faults['above-the-most'] : undefined
}
