import { Link } from 'wouter'
import { recommendation } from '../../locales/en/recommendation.ts'
import { paths } from '../../ports/paths.ts'
import type { Section } from '../../report/blocks.ts'
import { useRecommended } from '../parts/recommended.ts'
import { Rows } from './rows.tsx'

/** What to find out in the order of the rules, and the way to the agenda, which has another. */
export function ToAgenda({ section }: { readonly section: Section }) {
  const { findOut: words } = recommendation
  const { assessment } = useRecommended()
  return (
    <>
      <Rows section={section} />
      <p className="small soft">
        {words.order} <Link href={paths.agenda(assessment.id)}>{words.toAgenda}</Link>
      </p>
    </>
  )
}
