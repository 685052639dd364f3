/** What is asked, as it stands in lists; see vite.config.ts. */
declare module '*?in-lists' {
  import type { Lists } from '../domain/asked.ts'

  export const asked: Lists
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
