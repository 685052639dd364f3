import { Link } from 'wouter'
import { decision } from '../../locales/en/decision.ts'
import { setUp } from '../../locales/en/set-up.ts'
import { paths } from '../../ports/paths.ts'
import type { View } from '../../report/views.ts'
import { Title } from '../../ui/title.tsx'
import { RecommendedContext } from '../parts/recommended.ts'
import { useRecommendedNow } from '../parts/use-recommended-now.ts'
import { useReport } from '../parts/use-report.ts'
import { PlansAndMoney } from './plans-and-money.tsx'
import './recommendation.css'

const whole: View = { plans: { without: ['count'] } }

/** The plans side by side, worked out anew from the answers whenever they change. */
export function PlansPage() {
  const recommended = useRecommendedNow()
  const section = useReport(recommended, whole).sections.find(({ id }) => id === 'plans')!
  const { id } = recommended.assessment
  return (
    <RecommendedContext value={recommended}>
      <Title tab={section.title}>{section.title}</Title>
      <p className="lead soft">{section.intro.join(' ')}</p>
      <PlansAndMoney section={section} />
      <p className="pager section">
        <Link className="btn" href={paths.recommendation(id)}>
          {decision.changed.see}
        </Link>
        <Link href={paths.setUp(id, 'plans')}>{setUp.steps.plans}</Link>
      </p>
    </RecommendedContext>
  )
}
