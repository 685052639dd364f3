import { matchRoute, useLocation, useRouter, type Parser } from 'wouter'
import { domains, type DomainId } from '../domain/content.ts'
import type { PageName } from '../ports/paths.ts'
import type { Phase } from '../machine/phases.ts'
import { routeOf, routes } from './routes.ts'

/** What an address names, as its row calls it. */
export type Named = {
  readonly id?: string
  readonly domain?: DomainId
  readonly question?: string
}
export type Place = { readonly page: PageName; readonly named: Named; readonly phase: Phase }

/** Where the address points. */
export const usePlace = (): Place => placeAt(useLocation()[0], useRouter().parser)

/** The page an address is of; home, where nothing else fits. */
export function placeAt(path: string, parser: Parser): Place {
  for (const page of Object.keys(routes) as PageName[]) {
    const { path: pattern, phase = 'hub' } = routeOf(page)
    const [isHere, params] = matchRoute(parser, pattern, path)
    const named = params as Named
    if (isHere && (!named.domain || domains.includes(named.domain)))
      return { page, named, phase: phase === 'domain' ? named.domain! : phase }
  }
  return { page: 'home', named: {}, phase: 'hub' }
}
