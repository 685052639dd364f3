import { Link } from 'wouter'
import { recommendation } from '../../locales/en/recommendation.ts'
import { paths } from '../../ports/paths.ts'
import type { Section } from '../../report/blocks.ts'
import { useRecommended } from '../parts/recommended.ts'
import { Rows } from './rows.tsx'

/** What to find out by what settles most, and the way to the agenda, which has the order of the walk too. */
export function ToAgenda({ section }: { readonly section: Section }) {
  const { findOut: words } = recommendation
  const { assessment } = useRecommended()
  return (
    <>
      <Rows section={section} />
      <p className="small soft">
        <Link href={paths.agenda(assessment.id)}>{words.toAgenda}</Link>
      </p>
    </>
  )
}
