import { HubPage } from '../features/hub/hub-page.tsx'
import { Later } from '../ui/later.tsx'
import { lazyPart } from '../ui/lazy-part.ts'

const Agenda = lazyPart(() => import('../features/agenda/agenda.tsx'), 'Agenda')

/** The six domains, and beside them the agenda once they stand. */
export const HubAndAgenda = () => (
  <HubPage>
    <Later>
      <Agenda />
    </Later>
  </HubPage>
)
