import type { PageName } from '../ports/paths.ts'
import { lazyPage, type Chunk } from '../ui/lazy-part.ts'

type Route = {
  /** What its addresses look like. Of several that fit, the first row is meant. */
  readonly path: string
  /** The chunk it comes in. None, where it comes with what draws it: on the way to the first question. */
  readonly page?: Chunk
  /** Fetched while an assessment is open, since the network may go. */
  readonly ahead?: true
  /** It is made to be printed, and offers to. */
  readonly paper?: true
}

const session = () => import('../features/session/pages.ts')
const scenarios = lazyPage(() => import('../features/scenarios/scenarios-page.tsx'), 'ScenariosPage')

/** Every page, a row each. To add one is to add its row here, and its address to `paths`. */
export const routes = {
  example: {
    path: '/example',
    page: lazyPage(() => import('../features/home/example-page.tsx'), 'ExamplePage'),
  },
  bin: {
    path: '/bin',
    page: lazyPage(() => import('../features/home/bin-page.tsx'), 'BinPage'),
  },
  clear: {
    path: '/clear',
    page: lazyPage(() => import('../features/home/clear-page.tsx'), 'ClearPage'),
  },
  booklet: {
    path: '/booklet/:depth',
    page: lazyPage(() => import('../features/booklet/booklet.tsx'), 'Booklet'),
    ahead: true,
    paper: true,
  },
  about: {
    path: '/about/:page/:of?',
    page: lazyPage(() => import('../features/about/about.tsx'), 'About'),
  },
  present: {
    path: '/a/:id/present/*?',
    page: lazyPage(() => import('../features/present/present-page.tsx'), 'PresentPage'),
    ahead: true,
  },
  setUp: { path: '/a/:id/set-up/:step?/*?' },
  checkAnswers: {
    path: '/a/:id/check-answers/*?',
    page: lazyPage(() => import('../features/review/check-answers-page.tsx'), 'CheckAnswersPage'),
    ahead: true,
  },
  agenda: {
    path: '/a/:id/agenda/*?',
    page: lazyPage(() => import('../features/agenda/agenda-page.tsx'), 'AgendaPage'),
    ahead: true,
    paper: true,
  },
  recommendation: {
    path: '/a/:id/recommendation/*?',
    page: lazyPage(() => import('../features/recommendation/recommendation-page.tsx'), 'RecommendationPage'),
    ahead: true,
    paper: true,
  },
  plans: {
    path: '/a/:id/plans/*?',
    page: lazyPage(() => import('../features/recommendation/plans-page.tsx'), 'PlansPage'),
    ahead: true,
  },
  money: {
    path: '/a/:id/money/*?',
    page: lazyPage(() => import('./money-and-references.tsx'), 'MoneyAndReferences'),
    ahead: true,
  },
  papers: {
    path: '/a/:id/papers',
    page: lazyPage(() => import('../features/papers/papers-page.tsx'), 'PapersPage'),
    ahead: true,
  },
  paper: {
    path: '/a/:id/papers/:paper/*?',
    page: lazyPage(() => import('../features/papers/paper-page.tsx'), 'PaperPage'),
    ahead: true,
    paper: true,
  },
  scenarios: { path: '/a/:id/scenarios', page: scenarios, ahead: true, paper: true },
  scenario: { path: '/a/:id/scenarios/:scenario/*?', page: scenarios, ahead: true },
  actions: {
    path: '/a/:id/actions/*?',
    page: lazyPage(() => import('../features/actions/actions-page.tsx'), 'ActionsPage'),
    ahead: true,
    paper: true,
  },
  grid: {
    path: '/a/:id/grid/*?',
    page: lazyPage(() => import('./grid-and-sums.tsx'), 'GridAndSums'),
    ahead: true,
  },
  room: {
    path: '/a/:id/room/*?',
    page: lazyPage(session, 'RoomPage'),
    ahead: true,
  },
  sheet: {
    path: '/a/:id/sheet',
    page: lazyPage(session, 'SheetPage'),
    ahead: true,
    paper: true,
  },
  ladder: {
    path: '/a/:id/:domain/:question/ladder',
    page: lazyPage(() => import('../features/interview/ladder-page.tsx'), 'LadderPage'),
    ahead: true,
  },
  fact: {
    path: '/a/:id/:domain/:question/:fact',
    page: lazyPage(() => import('../features/interview/fact-page.tsx'), 'FactPage'),
    ahead: true,
  },
  question: { path: '/a/:id/:domain/:question/*?' },
  domain: {
    path: '/a/:id/:domain',
    page: lazyPage(() => import('../features/interview/domain-page.tsx'), 'DomainPage'),
    ahead: true,
  },
  hub: {
    path: '/a/:id/*?',
    page: lazyPage(() => import('./hub-and-agenda.tsx'), 'HubAndAgenda'),
    ahead: true,
  },
  home: { path: '/*?' },
} satisfies Readonly<Record<PageName, Route>>

/** A row as any of them may be. */
export const routeOf = (name: PageName): Route => routes[name]

/** The pages without a chunk of their own: whoever draws them has them. */
export type ComesAlong = {
  [Name in PageName]: (typeof routes)[Name] extends { readonly page: unknown } ? never : Name
}[PageName]
