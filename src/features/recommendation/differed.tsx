import { Link } from 'wouter'
import { afterwards as words } from '../../locales/en/afterwards.ts'
import { belowRoom } from '../../ports/below-room.ts'
import type { Section } from '../../report/blocks.ts'
import { useRecommended } from '../parts/recommended.ts'
import { Rows } from './rows.tsx'

/** Where the room differed, and the way for somebody who was not in it. */
export function Differed({ section }: { readonly section: Section }) {
  const { assessment } = useRecommended()
  return (
    <>
      <Rows section={section} />
      <p className="small soft no-print">
        <Link href={belowRoom(assessment.id, 'afterwards')}>{words.link}</Link>
      </p>
    </>
  )
}
