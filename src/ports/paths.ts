import type { DomainId, Listed } from '../domain/content.ts'
import type { SetUpStep, Stop } from '../domain/walk.ts'

type Depth = 'screen' | 'full'
export type AboutPage = 'how' | 'sources' | 'since' | 'privacy' | 'accessibility'

/** The address of every page, without what it may say besides: that is `pathTo`'s. */
export const paths = {
  home: () => '/',
  example: () => '/example',
  bin: () => '/bin',
  clear: () => '/clear',
  booklet: (depth: Depth) => `/booklet/${depth === 'full' ? 'full' : 'quick'}`,
  about: (page: AboutPage, of: readonly string[] = []) => ['/about', page, of.join('.')].filter(Boolean).join('/'),
  hub: (id: string) => `/a/${id}`,
  setUp: (id: string, step?: SetUpStep) => `/a/${id}/set-up${step ? `/${step}` : ''}`,
  domain: (id: string, domain: DomainId) => `/a/${id}/${domain}`,
  question: (id: string, question: Pick<Listed, 'domain' | 'id'>) => `/a/${id}/${question.domain}/${question.id}`,
  fact: (id: string, step: FactStep) => `${paths.question(id, step)}/${step.fact}`,
  ladder: (id: string, question: Pick<Listed, 'domain' | 'id'>) => `${paths.question(id, question)}/ladder`,
  checkAnswers: (id: string) => `/a/${id}/check-answers`,
  agenda: (id: string) => `/a/${id}/agenda`,
  recommendation: (id: string) => `/a/${id}/recommendation`,
  plans: (id: string) => `/a/${id}/plans`,
  money: (id: string, plan = '') => `/a/${id}/money${plan && `/${plan}`}`,
  papers: (id: string) => `/a/${id}/papers`,
  paper: (id: string, paper: string) => `/a/${id}/papers/${paper}`,
  scenarios: (id: string) => `/a/${id}/scenarios`,
  scenario: (id: string, scenario: string) => `/a/${id}/scenarios/${scenario}`,
  actions: (id: string) => `/a/${id}/actions`,
  grid: (id: string) => `/a/${id}/grid`,
  room: (id: string) => `/a/${id}/room`,
  sheet: (id: string) => `/a/${id}/sheet`,
  present: (id: string, screen = '') => `/a/${id}/present${screen && `/${screen}`}`,
}

export type PageName = keyof typeof paths

type FactStep = Pick<Listed, 'domain' | 'id'> & { readonly fact: string }

/** The address of a stop, with all that it says. */
export function pathTo(
  id: string,
  { page, domain, question, fact, step, scenario, paper, past, from, ...query }: Stop,
): string {
  const path = (paths[page] as (id: string, of: unknown) => string)(
    id,
    question ? { domain, id: question, fact } : (domain ?? step ?? scenario ?? paper),
  )
  const back = from && (pathTo(id, from).split('/').slice(3).join('/') || 'hub')
  const said = Object.entries({ ...query, settle: past?.join('.'), return: back })
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => (value === true ? key : `${key}=${encodeURIComponent(value!)}`))
    .join('&')
  return said ? `${path}?${said}` : path
}
