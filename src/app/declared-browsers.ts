import { readFileSync } from 'node:fs'

/** A browser by the name it has in package.json, and the first version of it that the product is made for. */
export type DeclaredBrowser = { readonly name: string; readonly version: string }

/** The browsers the product is made for, as `browserslist` in package.json declares them: the one place where they stand. */
export const declaredBrowsers: readonly DeclaredBrowser[] = (
  JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { browserslist: string[] }
).browserslist.map((line) => {
  const [, name, version] = /^(\w+) >= ([\d.]+)$/.exec(line) ?? []
  if (!name || !version) throw new Error(`package.json declares a browser that cannot be read: ${line}`)
  return { name, version }
})

/** The same as targets of the build. */
export const buildTargets: string[] = declaredBrowsers.map(
  ({ name, version }) => `${name === 'ios_saf' ? 'ios' : name}${version}`,
)
