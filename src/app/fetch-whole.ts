import type { PageName } from '../ports/paths.ts'
import { loadExamples, loadFileReader } from './load.ts'
import { routeOf, routes } from './routes.ts'

/** The whole product, whatever is open: a window of a version that is about to be replaced goes on with its own. */
export async function fetchWhole(): Promise<void> {
  const pages = (Object.keys(routes) as PageName[]).map(routeOf)
  const { fetchAhead } = await import('./open-assessment.tsx')
  await Promise.all([loadExamples(), loadFileReader(), ...pages.map(({ page }) => page?.fetch())])
  await fetchAhead()
}
