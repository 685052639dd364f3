import { rungs } from '../../domain/grid/grid.ts'
import { own } from '../../domain/own.ts'
import { gridSettings } from '../../domain/records/late/grid-settings.ts'
import { grid as words } from '../../locales/en/grid.ts'
import { usePart } from '../../ports/use-work.ts'
import { tenths } from '../../report/grid-hours.ts'
import { AmountField } from './amount-field.tsx'
import { Tick } from './tick.tsx'
import { settingsId, useGiveGrid } from './use-give-grid.ts'
import { useGridGiven } from './use-grid.ts'

const open = rungs.filter((rung) => rung !== 'as-things-are')

/** What counts as a job here, and which steps are not open, where a team says otherwise than is usual. */
export function Settings() {
  const { settings: say } = words
  const { posts } = useGridGiven()
  const give = useGiveGrid()
  const { leastPost, fullWeek, leftOut } = own(usePart('gridSettings'), settingsId) ?? gridSettings.blank!
  return (
    <details className="fold no-print">
      <summary>{say.title}</summary>
      <AmountField
        label={say.least}
        hint={say.usual(tenths(posts.leastPost))}
        amount={leastPost}
        keep={(amount) => give.settings({ leastPost: amount })}
      />
      <AmountField
        label={say.week}
        hint={say.usual(tenths(posts.fullWeek))}
        amount={fullWeek}
        keep={(amount) => give.settings({ fullWeek: amount })}
      />
      <fieldset className="grid-left-out">
        <legend>{say.leftOut}</legend>
        <p className="hint-text small">{say.leftOutSay}</p>
        {open.map((rung) => (
          <Tick
            key={rung}
            say={words.rungs[rung]}
            isOn={leftOut.includes(rung)}
            turn={(isOn) =>
              give.settings({ leftOut: open.filter((one) => (one === rung ? isOn : leftOut.includes(one))) })
            }
          />
        ))}
      </fieldset>
    </details>
  )
}
