import type { DomainId, Question } from '../domain/content.ts'

type Depth = 'screen' | 'full'
export type AboutPage = 'how' | 'sources' | 'since' | 'privacy' | 'accessibility'
export type SetUpStep = 'about' | 'voices' | 'facts' | 'plans'

/** The address of every page. `at` names a row or a fact that takes the focus; a domain may be `whole`, all on one page. */
export const paths = {
  home: () => '/',
  bin: () => '/bin',
  clear: () => '/clear',
  booklet: (depth: Depth) => `/booklet/${depth === 'full' ? 'full' : 'quick'}`,
  about: (page: AboutPage) => `/about/${page}`,
  hub: (id: string) => `/a/${id}`,
  setUp: (id: string, step?: SetUpStep, query?: { readonly at?: string }) =>
    within(id, step ? `set-up/${step}` : 'set-up', query),
  domain: (id: string, domain: DomainId) => within(id, domain),
  question: (id: string, question: Pick<Question, 'domain' | 'id'>, query?: { readonly at?: string | undefined }) =>
    within(id, `${question.domain}/${question.id}`, query),
  checkAnswers: (id: string, query?: { readonly show?: string | undefined; readonly at?: string }) =>
    within(id, 'check-answers', query),
  agenda: (id: string, query?: { readonly after?: DomainId | undefined; readonly whole?: boolean }) =>
    within(id, 'agenda', query),
  recommendation: (id: string) => within(id, 'recommendation'),
  plans: (id: string) => within(id, 'plans'),
  scenarios: (id: string, query?: { readonly removed: true }) => within(id, 'scenarios', query),
  scenario: (id: string, scenario: string) => within(id, `scenarios/${scenario}`),
  actions: (id: string) => within(id, 'actions'),
  present: (id: string, screen = '') => within(id, screen ? `present/${screen}` : 'present'),
}

export type PageName = keyof typeof paths

/** The agenda that goes on settling, once these pages have been come past. */
export const settling = (agenda: string, past: readonly string[] = []): string =>
  asking(agenda, { settle: past.join('.') })

/** The way to an address, and from there straight back to another of the same assessment. */
export const returning = (to: string, back: string): string => asking(to, { return: placeOf(back) || 'hub' })

/** Where an address leads back to once what it is for is done; none where its query names nothing. Never out of the assessment. */
export function returnOf(id: string, search: string): string | undefined {
  const place = new URLSearchParams(search).get('return')
  if (!place) return undefined
  return place === 'hub' ? paths.hub(id) : within(id, place)
}

/** What an address says after the assessment. */
const placeOf = (path: string): string => path.split('/').slice(3).join('/')

type Query = Readonly<Record<string, string | boolean | undefined>>

const within = (id: string, place: string, query: Query = {}): string => asking(`/a/${id}/${place}`, query)

function asking(path: string, query: Query): string {
  const said = Object.entries(query)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([key, value]) => (value === true ? key : `${key}=${encodeURIComponent(value!)}`))
    .join('&')
  return said ? `${path}${path.includes('?') ? '&' : '?'}${said}` : path
}
