import { useState } from 'react'
import { linesInOrder } from '../../domain/money/line-order.ts'
import { moneyPlanIds } from '../../domain/money/names.ts'
import { supposableIn, type FigureAt } from '../../domain/money/supposed.ts'
import { own } from '../../domain/own.ts'
import type { Recommended } from '../../domain/recommend.ts'
import { SelectField } from '../../form/record-form.tsx'
import { money } from '../../locales/en/money.ts'
import { scenarios } from '../../locales/en/scenarios.ts'
import { figureName, lineNamed } from '../../report/figures-supposed.ts'

const words = scenarios.figures

type Props = {
  readonly open: FigureAt | undefined
  readonly choose: (at: FigureAt | undefined) => void
  readonly real: Recommended
}

/** Which figure to suppose: the line first, by plan, and then what it has. */
export function WhichFigure({ open, choose, real: { assessment } }: Props) {
  const { moneyLines } = assessment
  const [chosen, setChosen] = useState('')
  const line = open?.line ?? chosen
  const kept = own(moneyLines, line)
  const all = linesInOrder(moneyLines)
  return (
    <>
      <SelectField
        id="which-line"
        label={words.whichLine}
        value={kept ? line : ''}
        choose={(id) => {
          setChosen(id)
          choose(undefined)
        }}
      >
        <option value="">{words.chooseLine}</option>
        {moneyPlanIds.map((plan) => {
          const lines = all.filter(([, one]) => one.plan === plan)
          return (
            lines.length > 0 && (
              <optgroup label={money.plans[plan]} key={plan}>
                {lines.map(([id]) => (
                  <option value={id} key={id}>
                    {lineNamed(id, assessment)}
                  </option>
                ))}
              </optgroup>
            )
          )
        })}
      </SelectField>
      {kept && (
        <SelectField
          id="which-figure"
          label={words.whichFigure}
          value={open?.figure ?? ''}
          choose={(name) => {
            const figure = supposableIn(kept).find((one) => one === name)
            setChosen(line)
            choose(figure && { line, figure })
          }}
        >
          <option value="">{words.chooseFigure}</option>
          {supposableIn(kept).map((figure) => (
            <option value={figure} key={figure}>
              {figureName(figure)}
            </option>
          ))}
        </SelectField>
      )}
    </>
  )
}
