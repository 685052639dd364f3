import { useMemo } from 'react'
import { matchRoute, useLocation, useRouter, useSearch, type Parser } from 'wouter'
import { domains, type DomainId } from '../domain/content.ts'
import { setUpSteps, type Stop } from '../domain/walk.ts'
import { paths, type PageName } from '../ports/paths.ts'
import { routeOf, routes } from './routes.ts'

/** What an address names, as its row calls it. */
export type Named = {
  /** Of a page about the product: what of it alone. */
  readonly of?: string
  readonly id?: string
  readonly domain?: DomainId
  readonly question?: string
  readonly fact?: string
  readonly step?: string
  readonly scenario?: string
  readonly paper?: string
}
export type Place = { readonly page: PageName; readonly named: Named }

/** Where the address points. */
export const usePlace = (): Place => placeAt(useLocation()[0], useRouter().parser)

/** The page an address is of; home, where nothing else fits. */
export function placeAt(path: string, parser: Parser): Place {
  for (const page of Object.keys(routes) as PageName[]) {
    const [isHere, params] = matchRoute(parser, routeOf(page).path, path)
    const named = params as Named
    if (isHere && (!named.domain || domains.includes(named.domain))) return { page, named }
  }
  return { page: 'home', named: {} }
}

/** The same within an assessment, with all that the address says. */
export function useStop(): Stop {
  const [path] = useLocation()
  const search = useSearch()
  const { parser } = useRouter()
  return useMemo(() => stopAt(`${path}?${search}`, parser), [path, search, parser])
}

/** The stop an address is of. It leads back to nowhere out of the assessment. */
export function stopAt(address: string, parser: Parser): Stop {
  const [path = '', ...search] = address.split('?')
  const query = new URLSearchParams(search.join('?'))
  const said = (key: string) => query.get(key) ?? undefined
  const { page, named } = placeAt(path, parser)
  const back = said('return')
  return {
    page: page as Stop['page'],
    domain: named.domain,
    question: named.question,
    fact: named.fact,
    scenario: named.scenario,
    paper: named.paper,
    issue: said('issue'),
    step: setUpSteps.find((step) => step === named.step),
    at: said('at'),
    show: said('show'),
    after: domains.find((domain) => domain === said('after')),
    whole: query.has('whole') ? true : undefined,
    past: said('settle')?.split('.').filter(Boolean),
    removed: query.has('removed') ? true : undefined,
    from: back ? stopAt(`${paths.hub(named.id!)}/${back}`, parser) : undefined,
  }
}
