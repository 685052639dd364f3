import { memo } from 'react'
import { numbersOf, type PostNumbers } from '../../domain/money/numbers.ts'
import { fewestHolders, nobodyThere, workingDays } from '../../domain/money/presence.ts'
import { weeksAYear } from '../../domain/money/post-cost.ts'
import { servedBy } from '../../domain/money/served.ts'
import { waitAfter } from '../../domain/money/queue.ts'
import type { PostLine } from '../../domain/money/lines.ts'
import { weekOf, type Week } from '../../domain/money/week.ts'
import { weekInk, weekParts } from '../../domain/money/week-ink.ts'
import { common } from '../../locales/en/common.ts'
import { money } from '../../locales/en/money.ts'
import { numberSay } from '../../locales/numbers.ts'
import { Bar } from '../../ui/charts/bar.tsx'
import { FiveDays } from '../../ui/charts/five-days.tsx'
import { Squares } from '../../ui/charts/squares.tsx'
import { FoldWhenNarrow } from '../../ui/fold-when-narrow.tsx'
import type { Told } from './parts.ts'

const words = money.room

/** What of a week is left for people, for how many there is room, and on how many days nobody is there. */
export const RoomPart = memo(function RoomPart({ plan, settings, reading }: Told) {
  const posts = numbersOf(plan, settings, reading).posts.filter(({ line }) => line.holdsCases)
  const served = servedBy(plan, settings, reading)
  if (posts.length === 0) return null
  return (
    <section className="section" aria-labelledby="money-room">
      <h2 id="money-room">{words.title}</h2>
      <FoldWhenNarrow summary={words.fold}>
        {posts.map(({ line, numbers }) => (
          <div key={line.id}>
            {line.name && <h3>{line.name}</h3>}
            <WeekTold week={weekOf(numbers)} line={line} />
            <DaysTold numbers={numbers} safeDays={settings.safeDays} />
          </div>
        ))}
        {served && (
          <>
            <p>
              <span>{words.room(numberSay(served.room, 0), numberSay(served.people, 0))}</span>{' '}
              {served.beyond > 0.5 && (
                <>
                  <span>{words.beyond(numberSay(served.beyond, 0))}</span>{' '}
                  {served.queue.kind === 'grows' && (
                    <span>{words.queue(numberSay(waitAfter(weeksAYear, served.queue), 0))}</span>
                  )}
                </>
              )}
            </p>
            <Bar share={served.served / Math.max(1, served.people)} ink={1} before={1} />
          </>
        )}
      </FoldWhenNarrow>
    </section>
  )
})

function WeekTold({ week, line }: { readonly week: Week; readonly line: PostLine }) {
  if (Number.isNaN(week.withPeople)) return <p>{words.weekUnknown}</p>
  const ink = weekInk(line, week)
  const told = weekParts.filter((part) => week[part] > 0)
  return (
    <>
      <p>{words.week(numberSay(week.paid), numberSay(week.withPeople), numberSay(week.contacts, 0))}</p>
      <FiveDays
        days={words.weekdays}
        paid={week.paid}
        parts={told.map((part) => ({
          key: part,
          say: words.short[part],
          hours: week[part],
          ink: ink[part],
          isHeavy: part === 'withPeople',
        }))}
      />
      <p className="small soft">{words.sorted}</p>
      <table aria-label={`${words.part}${money.of(line.name || words.title)}`}>
        <thead>
          <tr>
            <th scope="col">{words.part}</th>
            <th scope="col">{words.hours}</th>
            <th scope="col">{money.form.howKnown}</th>
          </tr>
        </thead>
        <tbody>
          {told.map((part) => (
            <tr key={part}>
              <th scope="row">{words.parts[part]}</th>
              <td>{numberSay(week[part])}</td>
              <td>{common.basis[ink[part]]}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{words.paid}</th>
            <td>{numberSay(week.paid)}</td>
            <td />
          </tr>
        </tbody>
      </table>
    </>
  )
}

type Days = { readonly numbers: PostNumbers; readonly safeDays: number | undefined }

function DaysTold({ numbers, safeDays }: Days) {
  if (Number.isNaN(nobodyThere(numbers, 1))) return <p>{words.daysUnknown}</p>
  const needed = safeDays === undefined ? undefined : fewestHolders(numbers, safeDays)
  return (
    <>
      <p>{words.days(numberSay(workingDays))}</p>
      <ul className="money-days">
        {[1, 2, 3].map((holders) => {
          const days = Math.round(nobodyThere(numbers, holders))
          return (
            <li key={holders}>
              <p className="money-head">
                <b>{words.holders(holders)}</b> <span>{words.nobody(numberSay(days))}</span>
              </p>
              <Squares count={workingDays} empty={days} />
            </li>
          )
        })}
      </ul>
      {needed !== undefined && <p className="small">{words.needed(numberSay(needed), numberSay(safeDays!))}</p>}
    </>
  )
}
