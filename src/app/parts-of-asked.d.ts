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
