import type { Content, DomainId, Fact, FullQuestion, Library, OwnWordsAsked, Plan, Rung } from '../domain/content.ts'
import type { DomainContent } from '../ports/use-work.ts'
import { eachInLanguage, inLanguage } from '../locales/language.ts'
import { once } from '../ui/once.ts'

/** Content that is not needed at first. */
export const loadContent = once<Content>(async () => {
  const [{ content }, { diagrams }, { checked }] = await Promise.all([
    import('../content/index.ts'),
    import('./diagrams.ts?compiled'),
    import('../domain/named.ts'),
  ])
  return { ...eachInLanguage(checked(content)), diagrams }
})
export const loadLibrary = once<Library>(() =>
  import('../content/library.ts').then(({ library }) => eachInLanguage(library)),
)

/** What reads a saved file, and what is said of one that is refused. */
export const loadFileReader = once(async () => {
  const [reader] = await Promise.all([import('../storage/opened-file.ts'), import('../locales/refusal-says.ts')])
  return reader
})

export const loadExamples = once(() => import('../content/examples/files.ts').then(({ exampleFiles }) => exampleFiles))

export const loadSetUpFacts = once<readonly Fact[]>(() =>
  import('../content/facts/set-up.ts').then(({ setUpFacts }) => inLanguage('facts', setUpFacts)),
)

export const loadPlans = once<readonly Plan[]>(() =>
  import('../content/plans.ts').then(({ plans }) => inLanguage('plans', plans)),
)

export const loadOwnWords = once<readonly OwnWordsAsked[]>(() =>
  import('../content/own-words.ts').then(({ ownWords }) => inLanguage('ownWords', ownWords)),
)

export const loadLadder = once<readonly Rung[]>(() =>
  import('../content/ladder.ts').then(({ ladder }) => inLanguage('ladder', ladder)),
)

const domainContent: Readonly<Record<DomainId, () => Promise<DomainContent>>> = {
  need: asked(
    () => import('../content/questions/need.ts').then(({ needQuestions }) => needQuestions),
    () => import('../content/facts/need.ts').then(({ needFacts }) => needFacts),
  ),
  skills: asked(
    () => import('../content/questions/skills.ts').then(({ skillsQuestions }) => skillsQuestions),
    () => import('../content/facts/skills.ts').then(({ skillsFacts }) => skillsFacts),
  ),
  system: asked(
    () => import('../content/questions/system.ts').then(({ systemQuestions }) => systemQuestions),
    () => import('../content/facts/system.ts').then(({ systemFacts }) => systemFacts),
  ),
  governance: asked(
    () => import('../content/questions/governance.ts').then(({ governanceQuestions }) => governanceQuestions),
    () => import('../content/facts/governance.ts').then(({ governanceFacts }) => governanceFacts),
  ),
  training: asked(
    () => import('../content/questions/training.ts').then(({ trainingQuestions }) => trainingQuestions),
    async () => [],
  ),
  funding: asked(
    () => import('../content/questions/funding.ts').then(({ fundingQuestions }) => fundingQuestions),
    () => import('../content/facts/funding.ts').then(({ fundingFacts }) => fundingFacts),
  ),
}

export const loadDomain = (domain: DomainId): Promise<DomainContent> => domainContent[domain]()

/** What the pages of a domain ask, its questions and facts fetched side by side. */
function asked(
  loadQuestions: () => Promise<readonly FullQuestion[]>,
  loadFacts: () => Promise<readonly Fact[]>,
): () => Promise<DomainContent> {
  return once(async () => {
    const [questions, facts] = await Promise.all([
      loadQuestions().then((rows) => inLanguage('questions', rows)),
      loadFacts().then((rows) => inLanguage('facts', rows)),
    ])
    return { questions: new Map(questions.map((question) => [question.id, question])), facts }
  })
}
