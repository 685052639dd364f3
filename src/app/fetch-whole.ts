import type { PageName } from '../machine/paths.ts'
import { loadExamples, loadFileReader } from './load.ts'
import { routeOf, routes } from './routes.ts'

/** The whole product, whatever is open. A browser test compares it with what is built. */
export async function fetchWhole(): Promise<void> {
  const pages = (Object.keys(routes) as PageName[]).map(routeOf)
  const { fetchAhead } = await import('./open-assessment.tsx')
  await Promise.all([loadExamples(), loadFileReader(), ...pages.map(({ page }) => page?.fetch())])
  await fetchAhead()
}
