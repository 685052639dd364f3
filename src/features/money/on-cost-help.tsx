import { useContext, useState } from 'react'
import { onCostParts, onCostShare } from '../../domain/money/on-cost.ts'
import { shareOf, typedNumber, figureIn } from '../../domain/money/typed-number.ts'
import { own } from '../../domain/own.ts'
import { longestTyped, longestWho } from '../../domain/records/late/money-lines.ts'
import { TextField } from '../../form/text-field.tsx'
import { dateSay } from '../../locales/dates.ts'
import { money } from '../../locales/en/money.ts'
import { numberSay, poundsSay, shareSay } from '../../locales/numbers.ts'
import { ReferencesContext } from './references.tsx'
import { blankFigure, type LineInHand } from './use-line.ts'

const words = money.onCost
const names = ['insurance', 'insuranceAbove', 'pension', 'levy'] as const
type Typed = Readonly<Record<(typeof names)[number], string>>
const nothing: Typed = { insurance: '', insuranceAbove: '', pension: '', levy: '' }

/**
 * Works on-costs out from their parts and shows the sum. The rates are typed, or come from published rows by a press, and
 * what they come to reaches the field by another.
 */
export function OnCostHelp({ of, hand: { line, changeFigure } }: { readonly of: string; readonly hand: LineInHand }) {
  const references = useContext(ReferencesContext).filter(({ rates }) => rates)
  const [typed, setTyped] = useState(nothing)
  const published: Typed = Object.assign({}, nothing, ...references.map(({ rates }) => rates))
  const pay = figureIn(own(line.figures, 'pay') ?? blankFigure, 'money')
  const numbers = names.map((name) => (typed[name].trim() === '' ? 0 : typedNumber(typed[name])))
  const isGood = (at: number) => numbers[at]! >= 0 && (names[at] === 'insuranceAbove' || numbers[at]! <= 100)
  const [insurance, insuranceAbove, pension, levy] = numbers as [number, number, number, number]
  const rates = { insurance: shareOf(insurance), insuranceAbove, pension: shareOf(pension), levy: shareOf(levy) }
  const isTold = pay.is === 'given' && names.every((_, at) => isGood(at)) && insurance + pension + levy > 0
  const isPublished = (['insurance', 'insuranceAbove', 'pension'] as const).every(
    (name) => typed[name] === published[name] && typed[name] !== '',
  )
  const use = (share: number) =>
    changeFigure('onCost', {
      likely: `${Number((share * 100).toFixed(1))}`,
      basis: 1,
      who: (isPublished ? words.whoPublished(references.map(({ source }) => source)) : words.who).slice(0, longestWho),
      date: isPublished ? references.map(({ from }) => from).sort()[references.length - 1]! : '',
    })
  return (
    <div className="stack">
      {references.length > 0 && (
        <p>
          <button type="button" className="link" onClick={() => setTyped({ ...published, levy: typed.levy })}>
            {words.fill(dateSay(references[0]!.from))}
          </button>
        </p>
      )}
      <div className="three">
        {names.map((name, at) => (
          <div key={name}>
            <TextField
              id={`${of}-oncost-${name}`}
              label={words.rates[name]}
              value={typed[name]}
              error={isGood(at) ? undefined : money.form.faults['not-a-number']}
              hold={undefined}
              most={longestTyped}
              type={(text) => setTyped({ ...typed, [name]: text })}
              leave={() => undefined}
              allow={() => undefined}
            />
          </div>
        ))}
      </div>
      {pay.is !== 'given' && <p>{words.noPay}</p>}
      {pay.is === 'given' && isTold && (
        <OnCostTold pay={pay.figure.likely} rates={rates} use={use} hasLevy={typed.levy.trim() !== ''} />
      )}
    </div>
  )
}

type ToldProps = {
  readonly pay: number
  readonly rates: Parameters<typeof onCostParts>[1]
  readonly hasLevy: boolean
  readonly use: (share: number) => void
}

function OnCostTold({ pay, rates, hasLevy, use }: ToldProps) {
  const parts = onCostParts(pay, rates)
  const share = onCostShare(pay, rates)
  const sum = (name: string, rate: number, of: number, comes: number) =>
    words.sum(name, `${numberSay(rate * 100, 2)}%`, poundsSay(of), poundsSay(comes))
  return (
    <>
      <ul>
        <li>{sum(words.parts.insurance, rates.insurance, parts.insured, parts.insurance)}</li>
        <li>{sum(words.parts.pension, rates.pension, pay, parts.pension)}</li>
        <li>{hasLevy ? sum(words.parts.levy, rates.levy, pay, parts.levy) : words.noLevy}</li>
        <li>
          <b>{words.together(poundsSay(parts.insurance + parts.pension + parts.levy), shareSay(share))}</b>
        </li>
      </ul>
      <p>
        <button type="button" className="btn quiet small" onClick={() => use(share)}>
          {words.use(`${numberSay(share * 100, 1)}%`)}
        </button>
      </p>
    </>
  )
}
