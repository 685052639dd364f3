import { present } from '../../locales/en/present.ts'
import type { Recommended } from '../../domain/recommend.ts'
import { paths } from '../../ports/paths.ts'
import type { Report } from '../../report/blocks.ts'
import { actionScreens } from './action-screens.tsx'
import { agendaScreens } from './agenda-screens.tsx'
import { gridScreens } from './grid-screens.tsx'
import { moneyScreens } from './money-screens.tsx'
import { openScreens } from './open-screens.tsx'
import { recommendationScreens } from './recommendation-screens.tsx'
import { scenarioScreens } from './scenario-screens.tsx'
import type { Asked, Screen } from './screen.ts'
import { StartScreen } from './start-screen.tsx'
import { walkScreens } from './walk-screens.tsx'

/** Every screen, in order, of what is told and of what was asked and given: the start, the six domains with their questions, what is open and what to settle first, the recommendation, the task grid and money where there are any, the scenarios, the actions. */
export const screensOf = (telling: Recommended, report: Report, given: Asked): readonly Screen[] => [
  {
    path: '',
    page: paths.hub(telling.assessment.id),
    where: present.where.start,
    place: present.where.start,
    body: <StartScreen />,
  },
  ...walkScreens(given),
  ...openScreens(given),
  ...agendaScreens(telling, report),
  ...recommendationScreens(telling, report),
  ...gridScreens(given),
  ...moneyScreens(given),
  ...scenarioScreens(given),
  ...actionScreens(telling),
]
