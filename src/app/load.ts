import type { Content } from '../domain/content.ts'
import type { Library } from '../machine/work.ts'

/** Content that is not needed at first, loaded once, when it is asked for. */
export const loadContent = once<Content>(() => import('../content/index.ts').then(({ content }) => content))
export const loadLibrary = once<Library>(() => import('../content/library.ts').then(({ library }) => library))

function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined
  return () => (loaded ??= load())
}
