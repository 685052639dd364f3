import { lazy, type FunctionComponent, type LazyExoticComponent } from 'react'

type Load<Props> = () => Promise<FunctionComponent<Props>>

/** Something drawn that comes in a chunk of its own: when it is first drawn, or when it is fetched before. */
export type Chunk = { readonly fetch: () => Promise<unknown> }
type Lazy<Props> = LazyExoticComponent<FunctionComponent<Props>> & Chunk

/** A whole page. Every page and part that comes later is made here, so that one place decides what a failed chunk means. */
export const lazyPage = <Props>(load: Load<Props>): Lazy<Props> =>
  Object.assign(
    lazy(() => load().then((Page) => ({ default: Page }))),
    { fetch: load },
  )

const parts: (() => Promise<unknown>)[] = []

/** A part of a page, which is known, and can be fetched ahead, once its page is here. */
export function lazyPart<Props>(load: Load<Props>): Lazy<Props> {
  parts.push(load)
  return lazyPage(load)
}

/** Fetches every part of the pages that are here, and the parts of those parts. */
export async function fetchParts(): Promise<void> {
  const known = parts.length
  await Promise.all(parts.map((load) => load()))
  if (parts.length > known) await fetchParts()
}
