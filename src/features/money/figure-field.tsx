import { useState } from 'react'
import type { Step } from '../../domain/clause.ts'
import { carriedFigureBasis } from '../../domain/evidence.ts'
import { figuresOf } from '../../domain/money/figures.ts'
import type { FigureName } from '../../domain/money/lines.ts'
import { figureIn, isOdd } from '../../domain/money/typed-number.ts'
import { own } from '../../domain/own.ts'
import { SelectField } from '../../form/record-form.tsx'
import { TextField } from '../../form/text-field.tsx'
import { common } from '../../locales/en/common.ts'
import { money } from '../../locales/en/money.ts'
import { askOf } from '../../locales/figure-says.ts'
import { useMachine } from '../../ports/use-work.ts'
import { EvidenceOfAnswer } from '../parts/evidence-of-answer.tsx'
import { blankFigure, fieldOf, mostOf, type LineInHand } from './use-line.ts'

const words = money.form

type Props = { readonly of: string; readonly name: FigureName; readonly hand: LineInHand }

/** One figure: how much, how it is known, who says so; how far it may be off is folded. What is wrong is said at the field. */
export function FigureField({ of, name, hand }: Props) {
  const { line, typed, changeFigure } = hand
  const evidence = useMachine(({ context }) => context.assessment!.evidence)
  const [isOpen, setOpen] = useState(false)
  const { unit, part } = figuresOf[line.kind][name]!
  const kept = own(line.figures, name) ?? blankFigure
  const read = figureIn(kept, unit)
  const [ask, help] = askOf(line.kind, name)
  const items = kept.evidence.flatMap((id) => own(evidence, id) ?? [])
  const carried = carriedFigureBasis(kept.basis, items)
  const field = (which: 'likely' | 'low' | 'high' | 'who') => {
    const at = fieldOf(name, which)
    return {
      id: `${of}-${name}-${which}`,
      value: String(own(typed.values, at) ?? ''),
      error: which === 'likely' && read.is === 'amiss' ? words.faults[read.fault] : undefined,
      hold: typed.holdOf(at),
      most: mostOf(at),
      type: (text: string) => typed.type({ [at]: text }),
      leave: typed.flush,
      allow: () => typed.allow(at),
    }
  }
  const named = (say: string) => (
    <>
      <span>{say}</span>
      <span className="sr">{money.of(ask)}</span>
    </>
  )
  return (
    <fieldset className="money-figure">
      <legend>{ask}</legend>
      {help && <p className="small soft">{help}</p>}
      <div className="three">
        <div>
          <TextField {...field('likely')} label={named(`${words.likely}, ${words.units[unit]}`)} />
        </div>
        <SelectField
          id={`${of}-${name}-basis`}
          label={named(words.howKnown)}
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
          <TextField {...field('who')} label={named(words.who)} />
        </div>
      </div>
      {read.is === 'given' && isOdd(name, read.figure, unit) && (
        <p className="small" role="status">
          {words.odd}
        </p>
      )}
      {part !== 'decision' && (
        <details className="small" open={read.is === 'amiss' && kept.low + kept.high !== '' ? true : undefined}>
          <summary>{named(words.range)}</summary>
          <div className="three">
            <div>
              <TextField {...field('low')} label={named(words.low)} />
            </div>
            <div>
              <TextField {...field('high')} label={named(words.high)} />
            </div>
          </div>
        </details>
      )}
      {kept.basis >= 2 && (
        <details className="small" onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>
            {named(words.evidence)}
            {carried < kept.basis && <span className="soft">{` ${words.carried(common.basis[carried])}`}</span>}
          </summary>
          {isOpen && (
            <EvidenceOfAnswer
              of={`${of}-${name}`}
              attached={kept.evidence}
              attach={(ids) => changeFigure(name, { evidence: ids.slice(0, 8) })}
            />
          )}
        </details>
      )}
    </fieldset>
  )
}
