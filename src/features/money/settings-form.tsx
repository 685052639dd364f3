import type { MoneySettingsKept } from '../../domain/assessment.ts'
import { recordAt } from '../../domain/changes.ts'
import { kindsKnown } from '../../domain/money/cost-kinds.ts'
import { costKinds, type CostKind, type MoneyPlan, type MoneyPlanId } from '../../domain/money/lines.ts'
import { mostIn, settingsId } from '../../domain/money/money-in.ts'
import { typedNumber } from '../../domain/money/typed-number.ts'
import { own } from '../../domain/own.ts'
import { longestLine } from '../../domain/assessment.ts'
import { longestTyped } from '../../domain/records/late/money-lines.ts'
import { moneySettings } from '../../domain/records/late/money-settings.ts'
import type { Fields } from '../../form/held-back.ts'
import { seemsPersonal } from '../../form/seems-personal.ts'
import { TextField } from '../../form/text-field.tsx'
import { useTyped } from '../../form/use-typed.ts'
import { money as words } from '../../locales/en/money.ts'
import { numberSay, poundsSay } from '../../locales/numbers.ts'
import { someSay } from '../../locales/some-say.ts'
import { useGive, useMachine, useWork } from '../../ports/use-work.ts'
import { Row } from '../../ui/row.tsx'

const names = ['priceYear', 'canFind', 'safeDays', 'years', 'discount', 'seed'] as const
type Name = (typeof names)[number]
const blank: MoneySettingsKept = moneySettings.blank!

/** What may be typed as a whole number, beside nothing: from and to. */
const whole: Readonly<Partial<Record<Name | 'starts', readonly [number, number]>>> = {
  years: [3, 10],
  starts: [1, 12],
  seed: [0, mostIn.seed],
}

type Props = { readonly plan: MoneyPlanId; readonly told: MoneyPlan | undefined }

/** Whether the cost of a plan is whole, what holds for all plans, and when this one starts. */
export function SettingsForm({ plan, told }: Props) {
  const { actor } = useWork()
  const assessment = useMachine(({ context }) => context.id)
  const kept = useMachine(({ context }) => own(context.assessment!.moneySettings, settingsId)) ?? blank
  const give = useGive()
  const now = () => recordAt(actor.getSnapshot().context.assessment!, 'moneySettings', settingsId)
  const stored: Fields = {
    ...Object.fromEntries(names.map((name) => [name, kept[name]])),
    starts: own(kept.starts, plan) ?? '',
    ...Object.fromEntries(costKinds.map((kind) => [noneField(kind), own(kept.noneOf, `${plan}-${kind}`) ?? ''])),
  }
  const typed = useTyped({
    place: `${assessment} money settings ${plan}`,
    stored,
    keep: (values, from) => {
      const there = now()
      const before = there && withFields(there, from, plan)
      give('money', 'moneySettings', settingsId, withFields(there ?? blank, values, plan), before)
    },
    holds: (field, value) => {
      const isReason = field.startsWith(noneField(''))
      if (String(value).length > (isReason ? longestLine : longestTyped)) return 'long'
      return isReason && seemsPersonal(String(value)).length > 0 ? 'personal' : undefined
    },
  })
  const field = (name: string, most: number, error?: string) => ({
    id: `money-${name}`,
    value: String(own(typed.values, name) ?? ''),
    error,
    hold: typed.holdOf(name),
    most,
    type: (text: string) => typed.type({ [name]: text }),
    leave: typed.flush,
    allow: () => typed.allow(name),
  })
  const setting = (name: Name | 'starts') => field(name, longestTyped, faultOf(name, String(own(stored, name) ?? '')))
  const isConfirmed = kept.confirmed.includes(plan)
  const confirm = () => {
    const there = now() ?? blank
    const others = there.confirmed.filter((one) => one !== plan)
    give('money', 'moneySettings', settingsId, { ...there, confirmed: isConfirmed ? others : [...others, plan] })
  }
  const canFind = typedNumber(kept.canFind)
  const known = told ? kindsKnown(told) : new Set<CostKind>()
  const unknown = costKinds.filter((kind) => !known.has(kind))
  return (
    <div className="money-kind">
      <h3>{words.whole.besides}</h3>
      <div className="fold-rows">
        <Row
          name={words.whole.title}
          says={unknown.length > 0 ? words.whole.lacks(someSay(unknown.map(kindSays), words.more)) : words.whole.all}
          level={4}
        >
          <p className="small soft">{words.whole.say}</p>
          {costKinds
            .filter((kind) => !known.has(kind) || own(stored, noneField(kind)) !== '')
            .map((kind) => (
              <TextField
                {...field(noneField(kind), longestLine)}
                label={words.whole.noneBecause(kindSays(kind))}
                key={kind}
              />
            ))}
          <label className="choice" htmlFor="money-confirmed">
            <input type="checkbox" id="money-confirmed" checked={isConfirmed} onChange={confirm} />
            <span>{words.whole.confirmed}</span>
          </label>
        </Row>
        <Row
          name={words.form.settings}
          says={[
            kept.priceYear ? words.form.pricesOf(kept.priceYear) : words.form.noPriceYear,
            canFind >= 0 ? words.form.canFind(poundsSay(canFind)) : words.form.noCanFind,
          ].join(' ')}
          level={4}
        >
          {names.map((name) => {
            const [ask, hint] = words.settings[name]
            return <TextField {...setting(name)} label={ask} hint={hint} key={name} />
          })}
          <TextField {...setting('starts')} label={words.form.starts} hint={words.form.startsHint} />
        </Row>
      </div>
    </div>
  )
}

/** The field of a form for why there is none of a kind of cost. */
const noneField = (kind: CostKind | ''): string => `none-${kind}`
const kindSays = (kind: CostKind): string => words.whole.kinds[kind]

function withFields(settings: MoneySettingsKept, fields: Fields, plan: MoneyPlanId): MoneySettingsKept {
  return Object.entries(fields).reduce((changed, [field, value]) => {
    if (field === 'starts') return { ...changed, starts: withEntry(changed.starts, plan, value) }
    const kind = costKinds.find((one) => noneField(one) === field)
    return kind
      ? { ...changed, noneOf: withEntry(changed.noneOf, `${plan}-${kind}`, value) }
      : { ...changed, [field]: value }
  }, settings)
}

/** Nothing typed where nothing was is no entry: what stood before would differ from what the device has. */
const withEntry = (entries: Readonly<Record<string, string>>, key: string, value: unknown): Record<string, string> =>
  value === '' && own(entries, key) === undefined ? { ...entries } : { ...entries, [key]: String(value) }

function faultOf(name: Name | 'starts', text: string): string | undefined {
  if (text.trim() === '' || name === 'priceYear') return undefined
  const number = typedNumber(text)
  const range = whole[name]
  if (range && !(Number.isInteger(number) && number >= range[0] && number <= range[1]))
    return words.form.whole(numberSay(range[0]), numberSay(range[1]))
  if (Number.isNaN(number)) return words.form.faults['not-a-number']
  if (number < 0) return words.form.faults.negative
  const most = own(mostIn, name)
  return most !== undefined && number > most
    ? `${words.form.faults['above-the-most']}: ${words.form.atMost(numberSay(most))}`
    : undefined
}
