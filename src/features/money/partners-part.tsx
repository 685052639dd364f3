import { partnersIn } from '../../domain/money/partners.ts'
import { money } from '../../locales/en/money.ts'
import { numberSay, poundsSay } from '../../locales/numbers.ts'
import type { Told } from './parts.ts'

const words = money.partners
const sum = (byYear: readonly number[]): number => byYear.reduce((all, one) => all + one, 0)

/** Who pays, who gains and who is left with it, in all years together. */
export function PartnersPart({ plan, settings, reading }: Told) {
  const heads = [words.pays, words.gets, words.gains, words.left, words.hours, words.given]
  return (
    <section className="section" aria-labelledby="money-partners">
      <div className="head">
        <h2 id="money-partners">{words.title}</h2>
        <p>{words.say}</p>
      </div>
      <table className="two" aria-labelledby="money-partners">
        <thead>
          <tr>
            <th scope="col">{words.who}</th>
            {heads.map((head) => (
              <th scope="col" key={head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {partnersIn(plan, settings, reading).map(
            ({ name, pays, gives, gets, gains, leftWith, hoursGained, hoursGiven }) => {
              const says = [
                poundsSay(sum(pays) + sum(gives)),
                poundsSay(sum(gets)),
                poundsSay(sum(gains)),
                poundsSay(sum(leftWith)),
                numberSay(sum(hoursGained), 0),
                numberSay(sum(hoursGiven), 0),
              ]
              return (
                <tr key={name}>
                  <th scope="row">{name || words.unnamed}</th>
                  {says.map((say, at) => (
                    <td data-label={`${heads[at]!}:`} key={heads[at]}>
                      {say}
                    </td>
                  ))}
                </tr>
              )
            },
          )}
        </tbody>
      </table>
    </section>
  )
}
