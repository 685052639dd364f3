import { payBack } from '../../domain/money/break-even.ts'
import { whatWouldHaveToBeTrue } from '../../domain/money/to-be-true.ts'
import { figureSays } from '../../locales/figure-says.ts'
import { money } from '../../locales/en/money.ts'
import { numberSay } from '../../locales/numbers.ts'
import { effectFigureSays, takesSay } from '../../report/money-says.ts'
import { FoldWhenNarrow } from '../../ui/fold-when-narrow.tsx'
import type { Told } from './parts.ts'

const words = money.trueIf

/** What would have to be true for what comes back to cover the cost, one figure at a time. */
export function TrueIfPart({ plan, settings, reading }: Told) {
  const rows = whatWouldHaveToBeTrue(plan, settings, reading)
  const month = payBack(plan, settings, reading)
  return (
    <section className="section" aria-labelledby="money-true">
      <div className="head">
        <h2 id="money-true">{words.title}</h2>
        <p>{rows.length > 0 ? words.say : words.none}</p>
      </div>
      {rows.length > 0 && (
        <FoldWhenNarrow summary={words.fold}>
          <table className="two" aria-labelledby="money-true">
            <thead>
              <tr>
                <th scope="col">{words.figure}</th>
                <th scope="col">{words.now}</th>
                <th scope="col">{words.takes}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ line, figure, likely, takes }) => (
                <tr key={`${line} ${figure}`}>
                  <th scope="row">{figureSays({ line, figure }, plan)}</th>
                  <td data-label={`${words.now}:`}>
                    {likely === undefined ? money.unknown : effectFigureSays(figure, likely)}
                  </td>
                  <td data-label={`${words.takes}:`}>{takesSay(takes, figure)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p>{month === undefined ? words.neverPaysBack : words.payBack(numberSay(month, 0))}</p>
        </FoldWhenNarrow>
      )}
    </section>
  )
}
