import { Link } from 'wouter'
import { scenarios as words } from '../../locales/en/scenarios.ts'
import { paths } from '../../ports/paths.ts'
import { useAssessment } from '../../ports/use-work.ts'

/** To the scenarios, with how many are kept. */
export function ScenariosLink() {
  const { id, scenarios } = useAssessment()
  const kept = Object.keys(scenarios).length
  return <Link href={paths.scenarios(id)}>{kept > 0 ? words.kept(kept) : words.open}</Link>
}
