/** The walk with its questions and facts as they stand in lists; see vite.config.ts. */
declare module '*?in-lists' {
  import type { WalkContent } from '../machine/work.ts'

  export const walk: WalkContent
}
