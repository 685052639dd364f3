import type { Content, DomainId, Fact, FullQuestion, Rung } from '../domain/content.ts'
import type { DomainContent, Library } from '../machine/work.ts'

/** Content that is not needed at first, loaded once, when it is asked for; after a failure, anew. */
export const loadContent = once<Content>(() => import('../content/index.ts').then(({ content }) => content))
export const loadLibrary = once<Library>(() => import('../content/library.ts').then(({ library }) => library))

export const loadSetUpFacts = once<readonly Fact[]>(() =>
  import('../content/facts/set-up.ts').then(({ setUpFacts }) => setUpFacts),
)

export const loadLadder = once<readonly Rung[]>(() => import('../content/ladder.ts').then(({ ladder }) => ladder))

const domainContent: Readonly<Record<DomainId, () => Promise<DomainContent>>> = {
  need: once(async () => {
    const [{ needQuestions }, { needFacts }] = await Promise.all([
      import('../content/questions/need.ts'),
      import('../content/facts/need.ts'),
    ])
    return asked(needQuestions, needFacts)
  }),
  skills: once(async () => {
    const [{ skillsQuestions }, { skillsFacts }] = await Promise.all([
      import('../content/questions/skills.ts'),
      import('../content/facts/skills.ts'),
    ])
    return asked(skillsQuestions, skillsFacts)
  }),
  system: once(async () => {
    const [{ systemQuestions }, { systemFacts }] = await Promise.all([
      import('../content/questions/system.ts'),
      import('../content/facts/system.ts'),
    ])
    return asked(systemQuestions, systemFacts)
  }),
  governance: once(async () => {
    const [{ governanceQuestions }, { governanceFacts }] = await Promise.all([
      import('../content/questions/governance.ts'),
      import('../content/facts/governance.ts'),
    ])
    return asked(governanceQuestions, governanceFacts)
  }),
  training: once(async () => asked((await import('../content/questions/training.ts')).trainingQuestions, [])),
  funding: once(async () => {
    const [{ fundingQuestions }, { fundingFacts }] = await Promise.all([
      import('../content/questions/funding.ts'),
      import('../content/facts/funding.ts'),
    ])
    return asked(fundingQuestions, fundingFacts)
  }),
}

export const loadDomain = (domain: DomainId): Promise<DomainContent> => domainContent[domain]()

const asked = (questions: readonly FullQuestion[], facts: readonly Fact[]): DomainContent => ({
  questions: new Map(questions.map((question) => [question.id, question])),
  facts,
})

function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined
  return () =>
    (loaded ??= load().catch((error: unknown) => {
      loaded = undefined
      throw error
    }))
}
