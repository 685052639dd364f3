import { memo } from 'react'
import { figureKey } from '../../domain/money/supposed.ts'
import { argued, supposedEnough, toBeTrue, type Argued } from '../../domain/money/to-be-true.ts'
import { blankScenario, withFigure } from '../../domain/scenario.ts'
import { inShort } from '../../domain/text.ts'
import { figureSays } from '../../locales/figure-says.ts'
import { money } from '../../locales/en/money.ts'
import { effectFigureSays, payBackSays, takesSay } from '../../report/money-says.ts'
import { FoldWhenNarrow } from '../../ui/fold-when-narrow.tsx'
import { StartScenario } from '../parts/start-scenario.tsx'
import type { Told } from './parts.ts'

const words = money.trueIf

/** What would have to be true for what comes back to cover the cost, one figure at a time. */
export const TrueIfPart = memo(function TrueIfPart(told: Told) {
  const { plan, settings, reading } = told
  const places = argued(plan)
  return (
    <section className="section" aria-labelledby="money-true">
      <div className="head">
        <h2 id="money-true">{words.title}</h2>
        <p>{places.length > 0 ? words.say : words.none}</p>
      </div>
      {places.length > 0 && (
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
              {places.map((place) => (
                <TrueIfRow {...told} place={place} key={`${place.line} ${place.figure}`} />
              ))}
            </tbody>
          </table>
          <p>{payBackSays(plan, settings, reading)}</p>
        </FoldWhenNarrow>
      )}
    </section>
  )
})

/** One figure: each is worked out in a turn of its own, so that typing is not held. */
function TrueIfRow({ plan, settings, reading, place }: Told & { readonly place: Argued }) {
  const told = toBeTrue(plan, settings, reading, place)
  const { likely, takes } = told
  const name = figureSays(place, plan)
  const enough = supposedEnough(told)
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-label={`${words.now}:`}>
        {likely === undefined ? money.unknown : effectFigureSays(place.figure, likely)}
      </td>
      <td data-label={`${words.takes}:`}>
        <span>{takesSay(takes, place.figure)}</span>
        {enough && (
          <StartScenario
            wanted={withFigure(blankScenario(words.scenario(inShort(name, longestName))), figureKey(place), enough)}
            say={words.toScenario}
            of={name}
          />
        )}
      </td>
    </tr>
  )
}

/** In the name of a scenario. */
const longestName = 120
