/** What is asked, as it stands in lists; see vite.config.ts. */
declare module '*?in-lists' {
  import type { Lists } from '../domain/asked.ts'

  export const asked: Lists
}

/** Questions of a domain without what is written beside them; see vite.config.ts. */
declare module '*/need.ts?to-answer' {
  import type { AskedQuestion } from '../domain/content.ts'

  export const needQuestions: readonly AskedQuestion[]
}
declare module '*/skills.ts?to-answer' {
  import type { AskedQuestion } from '../domain/content.ts'

  export const skillsQuestions: readonly AskedQuestion[]
}
declare module '*/system.ts?to-answer' {
  import type { AskedQuestion } from '../domain/content.ts'

  export const systemQuestions: readonly AskedQuestion[]
}
declare module '*/governance.ts?to-answer' {
  import type { AskedQuestion } from '../domain/content.ts'

  export const governanceQuestions: readonly AskedQuestion[]
}
declare module '*/training.ts?to-answer' {
  import type { AskedQuestion } from '../domain/content.ts'

  export const trainingQuestions: readonly AskedQuestion[]
}
declare module '*/funding.ts?to-answer' {
  import type { AskedQuestion } from '../domain/content.ts'

  export const fundingQuestions: readonly AskedQuestion[]
}

/** How many questions each depth asks, without the questions. */
declare module '*?counts' {
  import type { Device } from '../ports/use-device.ts'

  export const counts: Device['counts']
}

/** The rules, compiled when the product was built. */
declare module '*?compiled' {
  import type { Diagrams } from '../domain/content.ts'

  export const diagrams: Diagrams
}
