import { ladder as words } from '../../locales/en/ladder.ts'
import { GridLink } from '../parts/grid-link.tsx'
import { Rungs } from './rungs.tsx'
import { StepPage } from './step-page.tsx'

/** The proof ladder, as a step of its own. */
export const LadderPage = () => (
  <StepPage title={words.title} hint={<p>{words.hint}</p>}>
    <Rungs />
    <GridLink />
  </StepPage>
)
