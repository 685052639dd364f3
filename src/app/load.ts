import type { AskedQuestion, DomainId, Fact, FullQuestion } from '../domain/content.ts'
import type { DomainContent } from '../ports/use-work.ts'
import { inLanguage } from '../locales/language.ts'
import { once } from '../ui/once.ts'
import type * as Later from './load-later.ts'

/** What is not needed on the way to the first question; where each is, is told by a file of its own. */
const later = <Loaded>(load: (from: typeof Later) => Promise<Loaded>) =>
  once(async () => load(await import('./load-later.ts')))

export const loadContent = later((from) => from.loadContent())
export const loadLibrary = later((from) => from.loadLibrary())
export const loadFileReader = later((from) => from.loadFileReader())
export const loadExampleNames = later((from) => from.loadExampleNames())
export const loadExamples = later((from) => from.loadExamples())
export const loadSetUpFacts = later((from) => from.loadSetUpFacts())
export const loadPlans = later((from) => from.loadPlans())
export const loadOwnWords = later((from) => from.loadOwnWords())
export const loadTemplates = later((from) => from.loadTemplates())
export const loadReckoner = later((from) => from.loadReckoner())
export const loadLadder = later((from) => from.loadLadder())
export const loadGridSums = later((from) => from.loadGridSums())

type OfDomain = {
  /** What it takes to answer its questions: a part that vite.config.ts makes of the same file. */
  readonly toAnswer: () => Promise<readonly AskedQuestion[]>
  readonly facts: () => Promise<readonly Fact[]>
}
const domainContent: Readonly<Record<DomainId, OfDomain>> = {
  need: {
    toAnswer: () => import('../content/questions/need.ts?to-answer').then(({ needQuestions }) => needQuestions),
    facts: () => import('../content/facts/need.ts').then(({ needFacts }) => needFacts),
  },
  skills: {
    toAnswer: () => import('../content/questions/skills.ts?to-answer').then(({ skillsQuestions }) => skillsQuestions),
    facts: () => import('../content/facts/skills.ts').then(({ skillsFacts }) => skillsFacts),
  },
  system: {
    toAnswer: () => import('../content/questions/system.ts?to-answer').then(({ systemQuestions }) => systemQuestions),
    facts: () => import('../content/facts/system.ts').then(({ systemFacts }) => systemFacts),
  },
  governance: {
    toAnswer: () =>
      import('../content/questions/governance.ts?to-answer').then(({ governanceQuestions }) => governanceQuestions),
    facts: () => import('../content/facts/governance.ts').then(({ governanceFacts }) => governanceFacts),
  },
  training: {
    toAnswer: () =>
      import('../content/questions/training.ts?to-answer').then(({ trainingQuestions }) => trainingQuestions),
    facts: async () => [],
  },
  funding: {
    toAnswer: () =>
      import('../content/questions/funding.ts?to-answer').then(({ fundingQuestions }) => fundingQuestions),
    facts: () => import('../content/facts/funding.ts').then(({ fundingFacts }) => fundingFacts),
  },
}

/** What the pages of a domain ask, its questions and facts fetched side by side. */
export const loadDomain = ofEach<DomainContent>(async ({ toAnswer, facts }) => {
  const [questions, asked] = await Promise.all([
    toAnswer().then((rows) => inLanguage('questions', rows)),
    facts().then((rows) => inLanguage('facts', rows)),
  ])
  return { questions: byId(questions), facts: asked }
})

/** The questions of a domain with all that is written beside them. */
export const loadWhole = ofEach<ReadonlyMap<string, FullQuestion>>(async (_of, domain) =>
  byId(await (await import('./load-later.ts')).loadWhole(domain)),
)

const byId = <Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [row.id, row]))

/** Of each domain the same promise each time. */
function ofEach<Loaded>(
  load: (of: OfDomain, domain: DomainId) => Promise<Loaded>,
): (domain: DomainId) => Promise<Loaded> {
  const loads = Object.fromEntries(
    Object.entries(domainContent).map(([domain, of]) => [domain, once(() => load(of, domain as DomainId))]),
  ) as Record<DomainId, () => Promise<Loaded>>
  return (domain) => loads[domain]()
}
