import type { Content, DomainId, Fact, FullQuestion, Library, OwnWordsAsked, Plan, Rung } from '../domain/content.ts'
import type { Templates } from '../papers/templates.ts'
import { eachInLanguage, inLanguage } from '../locales/language.ts'

export async function loadContent(): Promise<Content> {
  const [{ content }, { diagrams }, { checked }] = await Promise.all([
    import('../content/index.ts'),
    import('./diagrams.ts?compiled'),
    import('../domain/named.ts'),
  ])
  return { ...eachInLanguage(checked(content)), diagrams }
}
export const loadLibrary = (): Promise<Library> =>
  import('../content/library.ts').then(({ library }) => eachInLanguage(library))

/** What reads a saved file, and what is said of one that is refused. */
export async function loadFileReader() {
  const [reader] = await Promise.all([import('../storage/opened-file.ts'), import('../locales/refusal-says.ts')])
  return reader
}

export const loadExampleNames = () =>
  import('../content/examples/names.ts').then(({ exampleNames }) => inLanguage('examples', exampleNames))

export const loadExamples = () => import('../content/examples/files.ts').then(({ exampleFiles }) => exampleFiles)

export const loadSetUpFacts = (): Promise<readonly Fact[]> =>
  import('../content/facts/set-up.ts').then(({ setUpFacts }) => inLanguage('facts', setUpFacts))

export const loadPlans = (): Promise<readonly Plan[]> =>
  import('../content/plans.ts').then(({ plans }) => inLanguage('plans', plans))

export const loadOwnWords = (): Promise<readonly OwnWordsAsked[]> =>
  import('../content/own-words.ts').then(({ ownWords }) => inLanguage('ownWords', ownWords))

/** What papers are made by, each template as the language that is spoken says it. */
export async function loadTemplates(): Promise<Templates> {
  const [{ templatesInBuild }, { templatesOf }, content] = await Promise.all([
    import('./templates-in-build.ts'),
    import('../papers/templates.ts'),
    loadContent(),
  ])
  const { texts, bands } = templatesInBuild
  const read = templatesOf(texts, content)
  return { ...read, templates: inLanguage('papers', read.templates), bands: inLanguage('bands', bands) }
}

/** What works out the sums of papers. */
export const loadReckoner = () => import('./reckoner.ts').then(({ reckoned }) => reckoned)

export const loadLadder = (): Promise<readonly Rung[]> =>
  import('../content/ladder.ts').then(({ ladder }) => inLanguage('ladder', ladder))

/** How the sums of a task grid are done, and beside which questions they are shown. */
export const loadGridSums = () => import('./grid-sums.ts').then(({ gridSums }) => gridSums)

const wholes: Readonly<Record<DomainId, () => Promise<readonly FullQuestion[]>>> = {
  need: () => import('../content/questions/need.ts').then(({ needQuestions }) => needQuestions),
  skills: () => import('../content/questions/skills.ts').then(({ skillsQuestions }) => skillsQuestions),
  system: () => import('../content/questions/system.ts').then(({ systemQuestions }) => systemQuestions),
  governance: () => import('../content/questions/governance.ts').then(({ governanceQuestions }) => governanceQuestions),
  training: () => import('../content/questions/training.ts').then(({ trainingQuestions }) => trainingQuestions),
  funding: () => import('../content/questions/funding.ts').then(({ fundingQuestions }) => fundingQuestions),
}

/** The questions of a domain with all that is written beside them. */
export const loadWhole = async (domain: DomainId): Promise<readonly FullQuestion[]> =>
  inLanguage('questions', await wholes[domain]())
