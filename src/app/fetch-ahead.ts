import { domains } from '../domain/content.ts'
import type { PageName } from '../ports/paths.ts'
import { fetchReader } from '../form/seems-personal.ts'
import { fetchParts } from '../ui/lazy-part.ts'
import {
  loadContent,
  loadDomain,
  loadExampleNames,
  loadLadder,
  loadLibrary,
  loadOwnWords,
  loadPlans,
  loadReckoner,
  loadSetUpFacts,
  loadTemplates,
  loadWhole,
} from './load.ts'
import { routeOf, routes } from './routes.ts'

/**
 * All that an open assessment may still need, fetched while nothing else is to be done: the network may go. A browser
 * test names any script that is forgotten here.
 */
export async function fetchAhead(): Promise<void> {
  const pages = (Object.keys(routes) as PageName[]).map(routeOf).filter(({ ahead }) => ahead)
  await Promise.all([
    ...domains.flatMap((domain) => [loadDomain(domain), loadWhole(domain)]),
    loadExampleNames(),
    loadSetUpFacts(),
    loadLadder(),
    loadPlans(),
    loadOwnWords(),
    loadContent(),
    loadLibrary(),
    loadTemplates(),
    fetchReader(),
    loadReckoner(),
    import('../exports/paper/formats.ts').then(({ fetchFormats }) => fetchFormats()),
    import('../ui/open-on-paper.ts'),
    import('../features/home/not-opened.ts'),
    import('../exports/workbook/money-workbook.ts'),
    import('./measure-patiently.ts'),
    import('../exports/spreadsheet/opened-spreadsheet.ts'),
    import('./reckon.ts'),
    import('../exports/spreadsheet/saved-tables.ts'),
    ...pages.map(({ page }) => page?.fetch()),
  ])
  await fetchParts()
}
