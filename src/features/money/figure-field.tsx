import { memo, useLayoutEffect, useRef } from 'react'
import type { Step } from '../../domain/clause.ts'
import { carriedFigureBasis } from '../../domain/evidence.ts'
import { figuresOf } from '../../domain/money/figures.ts'
import type { FigureName } from '../../domain/money/lines.ts'
import { figureIn, isOdd, type FigurePart } from '../../domain/money/typed-number.ts'
import { own } from '../../domain/own.ts'
import { evidenceDateFrom } from '../../domain/typed-date.ts'
import { KeptDate } from '../../form/kept-date.tsx'
import { placeOf } from '../../form/places.ts'
import { SelectField } from '../../form/record-form.tsx'
import { TextField } from '../../form/text-field.tsx'
import { common } from '../../locales/en/common.ts'
import { evidence as evidenceWords } from '../../locales/en/evidence.ts'
import { money } from '../../locales/en/money.ts'
import { dateSay } from '../../locales/dates.ts'
import { askOf, figureFaultSays } from '../../locales/figure-says.ts'
import { usePart } from '../../ports/use-work.ts'
import { OnceOpen } from '../../ui/once-open.tsx'
import { EvidenceOfAnswer } from '../parts/evidence-of-answer.tsx'
import { OnCostHelp } from './on-cost-help.tsx'
import { References } from './references.tsx'
import { blankFigure, fieldOf, mostOf, type LineInHand } from './use-line.ts'

const words = money.form

type Props = { readonly of: string; readonly name: FigureName; readonly hand: LineInHand }

/** One figure: how much, how it is known, who says so; how far it may be off and its date are folded. What is wrong is said at the field. */
export const FigureField = memo(function FigureField({ of, name, hand }: Props) {
  const { line, typed, changeFigure } = hand
  const { unit, part } = figuresOf[line.kind][name]!
  const kept = own(line.figures, name) ?? blankFigure
  const read = figureIn(kept, unit)
  const [ask, help] = askOf(line.kind, name)
  const field = (which: FigurePart | 'who') => {
    const at = fieldOf(name, which)
    return {
      id: `${of}-${name}-${which}`,
      value: String(own(typed.values, at) ?? ''),
      error: which === 'who' ? undefined : figureFaultSays(read, which, unit),
      hold: typed.holdOf(at),
      most: mostOf(at),
      type: (text: string) => typed.type({ [at]: text }),
      leave: typed.flush,
      allow: () => typed.allow(at),
    }
  }
  const isRanged = part !== 'decision'
  const isRangeAmiss = read.is === 'amiss' && kept.low + kept.high !== ''
  const fold = useRef<HTMLDetailsElement>(null)
  useLayoutEffect(() => {
    if (isRangeAmiss) fold.current!.open = true
  }, [isRangeAmiss])
  const within = [isRanged && rangeSay(kept), kept.date && dateSay(kept.date)].filter(Boolean).join(', ')
  return (
    <fieldset className="money-figure">
      <legend>{ask}</legend>
      {help && <p className="small soft">{help}</p>}
      <div className="three">
        <div>
          <TextField {...field('likely')} label={<Named say={`${words.likely}, ${words.units[unit]}`} of={ask} />} />
        </div>
        <SelectField
          id={`${of}-${name}-basis`}
          label={<Named say={words.howKnown} of={ask} />}
          value={String(kept.basis)}
          choose={(basis) => changeFigure(name, { basis: Number(basis) as Step })}
        >
          {common.basis.map((say, step) => (
            <option value={step} key={say}>
              {say}
            </option>
          ))}
        </SelectField>
        <div>
          <TextField {...field('who')} label={<Named say={words.who} of={ask} />} />
        </div>
      </div>
      {read.is === 'given' && isOdd(name, read.figure, unit) && (
        <p className="small" role="status">
          {words.odd}
        </p>
      )}
      <details className="small" ref={fold}>
        <summary>
          <Named say={isRanged ? words.range : words.date} of={ask} />
          {within && <span className="soft">{` ${within}`}</span>}
        </summary>
        <OnceOpen>
          {isRanged && (
            <div className="three">
              <div>
                <TextField {...field('low')} label={<Named say={words.low} of={ask} />} />
              </div>
              <div>
                <TextField {...field('high')} label={<Named say={words.high} of={ask} />} />
              </div>
            </div>
          )}
          <KeptDate
            id={`${of}-${name}-date`}
            place={placeOf('money', `${of}-${name}`)}
            label={<Named say={words.date} of={ask} />}
            hint={evidenceWords.dateHint}
            read={evidenceDateFrom}
            value={kept.date}
            keep={(date) => changeFigure(name, { date })}
          />
        </OnceOpen>
      </details>
      {name === 'onCost' && (
        <details className="small">
          <summary>{money.onCost.title}</summary>
          <OnceOpen>
            <OnCostHelp of={of} hand={hand} />
          </OnceOpen>
        </details>
      )}
      <References name={name} hand={hand} />
      {kept.basis >= 2 && <Behind of={of} name={name} hand={hand} />}
    </fieldset>
  )
}, isAsBefore)

const parts = ['likely', 'low', 'high', 'who'] as const

/** Whether nothing of this figure is another: what is typed elsewhere in the line draws only that. */
function isAsBefore(before: Props, after: Props): boolean {
  const { name } = after
  const [one, other] = [before.hand, after.hand]
  if (before.name !== name || before.of !== after.of) return false
  if (own(one.line.figures, name) !== own(other.line.figures, name)) return false
  // On-costs are worked out from the pay.
  if (name === 'onCost' && own(one.line.figures, 'pay') !== own(other.line.figures, 'pay')) return false
  return parts.every((part) => {
    const field = fieldOf(name, part)
    return (
      own(one.typed.values, field) === own(other.typed.values, field) &&
      one.typed.holdOf(field) === other.typed.holdOf(field)
    )
  })
}

/** What a field is, and of which figure for whoever cannot see where it stands. */
const Named = ({ say, of }: { readonly say: string; readonly of: string }) => (
  <>
    <span>{say}</span>
    <span className="sr">{money.of(of)}</span>
  </>
)

const rangeSay = ({ low, high }: { readonly low: string; readonly high: string }): string =>
  low || high ? words.rangeSay(low || money.unknown, high || money.unknown) : ''

/** The evidence behind a figure that is said to be backed up, and how far that carries it. */
function Behind({ of, name, hand }: Props) {
  const { line, changeFigure } = hand
  const [ask] = askOf(line.kind, name)
  const evidence = usePart('evidence')
  const kept = own(line.figures, name)!
  const items = kept.evidence.flatMap((id) => own(evidence, id) ?? [])
  const carried = carriedFigureBasis(kept.basis, items)
  return (
    <details className="small">
      <summary>
        <Named say={words.evidence} of={ask} />
        {carried < kept.basis && <span className="soft">{` ${words.carried(common.basis[carried])}`}</span>}
      </summary>
      <OnceOpen>
        <EvidenceOfAnswer
          of={`${of}-${name}`}
          attached={kept.evidence}
          attach={(ids) => changeFigure(name, { evidence: ids.slice(0, 8) })}
        />
      </OnceOpen>
    </details>
  )
}
