import type { BelowRoom } from '../../../ports/below-room.ts'
import { GivenView } from './given-view.tsx'
import { NotHere } from './not-here.tsx'
import { OwnView } from './own-view.tsx'
import './afterwards.css'

const pages = { afterwards: NotHere, view: OwnView, 'view-given': GivenView }

/** The pages for somebody who was not there, and for whoever adds their view. */
export function AfterwardsPages({ page }: { readonly page: Exclude<BelowRoom, 'grid'> }) {
  const Page = pages[page]
  return (
    <div className="sitting">
      <Page />
    </div>
  )
}
