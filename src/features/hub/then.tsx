import { Link } from 'wouter'
import { hub } from '../../locales/en/hub.ts'
import { paths } from '../../ports/paths.ts'
import { useAssessment } from '../../ports/use-work.ts'

/** What comes after the questions, and can be looked at before they are all answered. */
export function Then() {
  const { after: words } = hub
  const { id, actions, parkingLot, moneyLines, gridTasks, gridRoles } = useAssessment()
  const [tasks, roles] = [gridTasks, gridRoles].map((records) => Object.keys(records).length) as [number, number]
  const open = Object.values(actions).filter(({ done }) => !done).length
  return (
    <div className="then">
      <p>
        <Link href={paths.checkAnswers(id)}>{words.check}</Link>
      </p>
      <p>
        <Link href={paths.recommendation(id)}>{words.see}</Link> <span className="soft">{words.seeHint}</span>
      </p>
      <p>
        <Link href={paths.plans(id)}>{words.plans}</Link>
      </p>
      <p>
        <Link href={paths.money(id)}>{words.money}</Link>{' '}
        <span className="soft">{words.moneySays(Object.keys(moneyLines).length)}</span>
      </p>
      <p>
        <Link href={paths.grid(id)}>{words.grid}</Link> <span className="soft">{words.gridSays(tasks, roles)}</span>
      </p>
      <p>
        <Link href={paths.actions(id)}>{words.actions}</Link>{' '}
        <span className="soft">{words.actionsSay(open, Object.keys(parkingLot).length)}</span>
      </p>
    </div>
  )
}
