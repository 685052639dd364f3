import { Link } from 'wouter'
import { plans } from '../../locales/en/plans.ts'
import { paths } from '../../ports/paths.ts'
import { useAssessment } from '../../ports/use-work.ts'
import type { Section } from '../../report/blocks.ts'
import { PlansCompared } from './plans-compared.tsx'

/** The plans side by side, and the way to what each costs. */
export function PlansAndMoney({ section }: { readonly section: Section }) {
  const { id } = useAssessment()
  return (
    <>
      <PlansCompared section={section} />
      <p className="section no-print">
        <Link href={paths.money(id)}>{plans.compared.money}</Link>
      </p>
    </>
  )
}
