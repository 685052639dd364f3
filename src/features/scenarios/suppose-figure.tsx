import type { FigureSupposed, Scenario } from '../../domain/assessment.ts'
import { recordAt } from '../../domain/changes.ts'
import type { Step } from '../../domain/clause.ts'
import { figuresOf } from '../../domain/money/figures.ts'
import { moneyIn, mostYears } from '../../domain/money/money-in.ts'
import { faultOf, figureKey, withEnds, type FigureAt } from '../../domain/money/supposed.ts'
import { figureIn, isOdd, type FigurePart } from '../../domain/money/typed-number.ts'
import { own } from '../../domain/own.ts'
import type { Recommended } from '../../domain/recommend.ts'
import { longestTyped } from '../../domain/records/late/money-lines.ts'
import { mostFigures } from '../../domain/records/late/scenarios.ts'
import { withFigure } from '../../domain/scenario.ts'
import { SelectField } from '../../form/record-form.tsx'
import { TextField } from '../../form/text-field.tsx'
import { useTyped } from '../../form/use-typed.ts'
import { common } from '../../locales/en/common.ts'
import { money } from '../../locales/en/money.ts'
import { scenarios } from '../../locales/en/scenarios.ts'
import { askOf, figureFaultSays } from '../../locales/figure-says.ts'
import { useGive, useWork } from '../../ports/use-work.ts'
import { figureNamed, figureSaid } from '../../report/figures-supposed.ts'

const words = scenarios.figures
const parts = ['likely', 'low', 'high'] as const satisfies readonly FigurePart[]

/** What is supposed counts, unless somebody says that it could not be shown. */
const backedUp = 2

type Props = {
  readonly id: string
  readonly at: FigureAt
  readonly scenario: Scenario
  readonly real: Recommended
}

/** What to suppose of one figure, typed and refused as on the page of the money. It counts once it can be read. */
export function SupposeFigure({ id, at, scenario, real: { assessment } }: Props) {
  const { actor } = useWork()
  const give = useGive()
  const key = figureKey(at)
  const line = own(assessment.moneyLines, at.line)!
  const { plans } = moneyIn(assessment)
  const said = figureSaid(at, plans)
  const carried = plans.flatMap(({ lines }) => lines).find((one) => one.id === at.line)!.figures
  const kept = own(scenario.figures, key) ?? blankWith(own<{ basis: Step }>(carried, at.figure)?.basis ?? 0)
  const now = () => recordAt(actor.getSnapshot().context.assessment!, 'scenarios', id)
  const typed = useTyped({
    place: `${assessment.id} scenario ${id} ${key}`,
    stored: Object.fromEntries(parts.map((part) => [part, kept[part]])),
    keep: (values, from) => {
      const there = now()
      if (!there) return
      const before = own(there.figures, key) ?? kept
      const { figures } = withFigure(there, key, { ...before, ...from })
      give('scenario', 'scenarios', id, withFigure(there, key, { ...before, ...values }), { figures })
    },
    holds: (_field, value) => (String(value).length > longestTyped ? 'long' : undefined),
  })
  const name = figureNamed(at, assessment)
  if (!own(scenario.figures, key) && Object.keys(scenario.figures).length >= mostFigures)
    return <p className="soft">{words.full}</p>
  const field = (part: FigurePart, error: string | undefined) => ({
    id: `supposed-${part}`,
    value: String(typed.values[part]),
    error,
    hold: typed.holdOf(part),
    most: longestTyped,
    type: (text: string) => typed.type({ [part]: text }),
    leave: typed.flush,
    allow: () => typed.allow(part),
  })
  const yours = words.yours(said.says, said.knownSays ?? '')
  if (at.figure === 'until') {
    const fault = kept.likely.trim() === '' ? undefined : faultOf(line, at.figure, kept)
    const error =
      fault === 'not-a-number' ? money.form.whole('1', `${12 * mostYears}`) : fault && money.form.faults[fault]
    return (
      <fieldset className="field">
        <legend>
          <b>{name}</b>
        </legend>
        <TextField {...field('likely', error)} label={words.supposeMonth} hint={yours} />
      </fieldset>
    )
  }
  const { unit, part } = figuresOf[line.kind][at.figure]!
  const read = figureIn(withEnds(line, at.figure, kept), unit)
  const [ask, help] = askOf(line.kind, at.figure)
  const isGiven = own(scenario.figures, key) !== undefined
  return (
    <fieldset className="field">
      <legend>
        <b>{name}</b>
      </legend>
      <p className="hint-text">
        <span>{ask}</span> <span>{help}</span>
      </p>
      <TextField
        {...field('likely', figureFaultSays(read, 'likely', unit))}
        label={words.suppose(money.form.units[unit])}
        hint={yours}
      />
      {read.is === 'given' && isOdd(at.figure, read.figure, unit) && (
        <p className="small" role="status">
          {money.form.odd}
        </p>
      )}
      {isGiven && (
        <SelectField
          id="supposed-basis"
          label={scenarios.one.basis}
          value={String(kept.basis)}
          choose={(basis) => {
            const there = now()
            const before = there && own(there.figures, key)
            if (before)
              give('scenario', 'scenarios', id, withFigure(there, key, { ...before, basis: Number(basis) as Step }))
          }}
        >
          {common.basis.map((say, step) => (
            <option value={step} key={say}>
              {say}
            </option>
          ))}
        </SelectField>
      )}
      {isGiven && part !== 'decision' && (
        <details className="small">
          <summary>{words.range}</summary>
          <p className="hint-text">{words.rangeHint}</p>
          <TextField {...field('low', figureFaultSays(read, 'low', unit))} label={money.form.low} />
          <TextField {...field('high', figureFaultSays(read, 'high', unit))} label={money.form.high} />
        </details>
      )}
    </fieldset>
  )
}

const blankWith = (carried: Step): FigureSupposed => ({
  likely: '',
  low: '',
  high: '',
  basis: Math.max(carried, backedUp) as Step,
})
