import { Component, createContext, createElement, lazy, type FunctionComponent, type ReactNode } from 'react'
import { askAgain, whenAskedAgain } from './needed.ts'
import { isNotFetched, once } from './once.ts'

type Load<Props> = () => Promise<FunctionComponent<Props>>

/** Something drawn that comes in a chunk of its own: when it is first drawn, or when it is fetched before. */
export type Chunk = { readonly fetch: () => Promise<unknown> }
type Lazy<Props> = FunctionComponent<Props> & Chunk

/**
 * A whole page. Every page and part that comes later is made here, so that one place decides what a failed chunk means:
 * for a page, that the page around it shows what broke; it is fetched anew when it is asked for again.
 */
export const lazyPage = <Props extends object>(load: Load<Props>): Lazy<Props> => {
  const fetch = once(load)
  const fresh = () =>
    lazy(() =>
      fetch().then(
        (Page) => ({ default: Page }),
        (error: unknown) => {
          whenAskedAgain(() => (Page = fresh()))
          throw error
        },
      ),
    )
  let Page = fresh()
  return Object.assign((props: Props) => createElement(Page as FunctionComponent<Props>, props), { fetch })
}

const parts: (() => Promise<unknown>)[] = []

/**
 * A part of a page, which is known, and can be fetched ahead, once its page is here. One that cannot be fetched says so in
 * its place, and the rest of the page goes on.
 */
export function lazyPart<Props extends object>(load: Load<Props>): Lazy<Props> {
  const Part = lazyPage(load)
  parts.push(Part.fetch)
  const Kept = (props: Props) => createElement(KeptToItsPlace, null, createElement(Part, props))
  return Object.assign(Kept, { fetch: Part.fetch })
}

/** What stands in the place of a part that could not be fetched. */
export const MissingPartContext = createContext<FunctionComponent<{ readonly again: () => void }> | undefined>(
  undefined,
)

class KeptToItsPlace extends Component<{ readonly children: ReactNode }, { readonly error?: unknown }> {
  static override contextType = MissingPartContext
  declare context: React.ContextType<typeof MissingPartContext>
  override state: { readonly error?: unknown } = {}
  static getDerivedStateFromError = (error: unknown) => ({ error })
  override componentDidCatch = askAgain
  override render() {
    const { error } = this.state
    if (error === undefined) return this.props.children
    if (!isNotFetched(error) || !this.context) throw error
    return createElement(this.context, { again: () => this.setState({ error: undefined }) })
  }
}

/** Fetches every part of the pages that are here, and the parts of those parts. */
export async function fetchParts(): Promise<void> {
  const known = parts.length
  await Promise.all(parts.map((load) => load()))
  if (parts.length > known) await fetchParts()
}
