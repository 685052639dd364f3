import { memo } from 'react'
import type { Figure } from '../../domain/money/figure.ts'
import { figuresOf } from '../../domain/money/figures.ts'
import type { EffectFigure } from '../../domain/money/lines.ts'
import { stairsOf, type Stairs } from '../../domain/money/stairs-of.ts'
import { money } from '../../locales/en/money.ts'
import { workbook } from '../../locales/en/workbook.ts'
import { numberSay, poundsSay, valueSay } from '../../locales/numbers.ts'
import { Bar } from '../../ui/charts/bar.tsx'
import { Glyph, type Ink } from '../../ui/charts/ink.tsx'
import { secondYear } from '../../domain/money/years-shown.ts'
import { type Told } from './parts.ts'

const words = money.stairs

/** From time freed down to money, for each effect. The ink can only get thinner. */
export const StairsPart = memo(function StairsPart({ plan, settings, reading }: Told) {
  const flights = stairsOf(plan, settings, reading, secondYear)
  const shown = stairsOf(plan, settings, 'shown', secondYear)
  const said = stairsOf(plan, settings, 'said', secondYear)
  return (
    <section className="section" aria-labelledby="money-stairs">
      <div className="head">
        <h2 id="money-stairs">{words.title}</h2>
        <p>{flights.length > 0 ? words.say(`${secondYear}`) : words.none}</p>
      </div>
      {flights.length > 0 && <Key />}
      {flights.map((flight, at) => (
        <Flight flight={flight} said={said[at]!} shown={shown[at]!} key={flight.line.id} />
      ))}
    </section>
  )
})

const Key = () => (
  <ul className="key" aria-label={words.key}>
    {words.bases.map((say, ink) => (
      <li key={say}>
        <Glyph height={3} ink={ink as Ink} size={20} /> <span>{say}</span>
      </li>
    ))}
  </ul>
)

type Props = { readonly flight: Stairs; readonly said: Stairs; readonly shown: Stairs }

function Flight({ flight, said, shown }: Props) {
  const { line, stairs, ink } = flight
  // What is done today is only for comparison: where nobody gave it, there is nothing to say.
  const told = stairs.filter(({ name, hours }) => name !== 'today' || hours !== undefined)
  const most = Math.max(1e-9, ...stairs.map(({ hours }) => hours ?? 0))
  const room = (flight.fillsUp ?? 0) + (flight.notStopped ?? 0)
  const paper = told.findIndex(({ name }) => name === 'paper')
  return (
    <figure>
      <figcaption>
        <h3>{line.name || money.effectUnits[line.unit]}</h3>
      </figcaption>
      <ol className="money-stairs">
        {told.map(({ name, hours, ink, restsOn }, at) => (
          <li key={name}>
            <p className="money-head">
              <b>{words.names[name]}</b>
              <span>{hours === undefined ? money.unknown : words.hours(numberSay(hours, 0))}</span>
            </p>
            {hours !== undefined && (
              <Bar
                share={hours / most}
                ink={ink}
                {...(at > paper && { before: (told[at - 1]!.hours ?? hours) / most })}
              />
            )}
            <p className="small soft">
              {restsOn.map(({ figure, given }) => (
                <span key={figure}>{`${restSay(figure, given)} `}</span>
              ))}
              <b>{words.bases[ink]}</b>
            </p>
          </li>
        ))}
        <li className="end">
          <p className="money-head">
            <b>{words.end(line.gains || money.partners.unnamed)}</b>
            <span>{words.ends(sum(said), sum(shown), words.bases[ink])}</span>
          </p>
          {room > 0.5 && <p className="small soft">{words.room(numberSay(room, 0))}</p>}
        </li>
      </ol>
    </figure>
  )
}

const sum = ({ money: amount }: Stairs): string => (amount === undefined ? money.unknown : poundsSay(amount))

function restSay(figure: EffectFigure, given: Figure | undefined): string {
  const name = workbook.figures[figure]
  if (!given) return words.rests(name, money.unknown)
  const value = valueSay(given.likely, figuresOf.effect[figure]!.unit, money.form)
  return `${words.rests(name, value)} ${words.says(given.who || money.nobody)}`
}
