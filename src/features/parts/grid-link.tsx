import { Link } from 'wouter'
import { toGrid } from '../../locales/en/to-grid.ts'
import { paths } from '../../ports/paths.ts'
import { useAssessment } from '../../ports/use-work.ts'

/** To the sums of what is left on each step of the ladder. */
export const GridLink = () => (
  <p className="no-print">
    <Link href={paths.grid(useAssessment().id)}>{toGrid.link}</Link>
  </p>
)
