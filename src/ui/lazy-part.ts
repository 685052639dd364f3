import { Component, createContext, createElement, lazy, type FunctionComponent, type ReactNode } from 'react'
import { askAgain, whenAskedAgain } from './needed.ts'
import { isNotFetched, once } from './once.ts'

type PropsOf<Part> = Part extends FunctionComponent<infer Props> ? Props : never

/** Something drawn that comes in a chunk of its own: when it is first drawn, or when it is fetched before. */
export type Chunk<Module = unknown> = { readonly fetch: () => Promise<Module> }
type Lazy<Module, Name extends keyof Module> = FunctionComponent<PropsOf<Module[Name]>> & Chunk<Module>

/**
 * A whole page: of a module, what it exports under a name. Every page and part that comes later is made here, so that one
 * place decides what a failed chunk means: for a page, that the page around it shows what broke; it is fetched anew when it
 * is asked for again.
 */
export function lazyPage<Module, Name extends keyof Module>(
  load: () => Promise<Module>,
  name: Name,
): Lazy<Module, Name> {
  const fetch = once(load)
  const fresh = () =>
    lazy(() =>
      fetch().then(
        (module) => ({ default: module[name] as FunctionComponent }),
        (error: unknown) => {
          whenAskedAgain(() => (Page = fresh()))
          throw error
        },
      ),
    )
  let Page = fresh()
  return Object.assign((props: PropsOf<Module[Name]>) => createElement(Page, props as object), { fetch })
}

const parts: (() => Promise<unknown>)[] = []

/**
 * A part of a page, which is known, and can be fetched ahead, once its page is here. One that cannot be fetched says so in
 * its place, and the rest of the page goes on.
 */
export function lazyPart<Module, Name extends keyof Module>(
  load: () => Promise<Module>,
  name: Name,
): Lazy<Module, Name> {
  const Part: Chunk<Module> = lazyPage(load, name)
  parts.push(Part.fetch)
  const Kept = (props: PropsOf<Module[Name]>) =>
    createElement(KeptToItsPlace, null, createElement(Part as Chunk & FunctionComponent, props as object))
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
