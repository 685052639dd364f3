/** Trusted Types as far as they are used here; TypeScript has no types for them. */
type Rules = { readonly createScriptURL: (url: string) => string }
type TrustedTypes = { readonly createPolicy: (name: string, rules: Rules) => Rules }

/**
 * The address of a script of this build, as a worker or a service worker may be given it: the one door where a browser asks
 * for trusted types. Throws for every other address. A worker's address comes from `./name.ts?worker&url`.
 */
export function trustedUrl(url: string | URL): string {
  policy ??= (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('needfirst', rules) ?? rules
  return policy.createScriptURL(String(url))
}

let policy: Rules | undefined

const rules: Rules = {
  createScriptURL: (url) => {
    const folder = new URL('.', location.href).href
    const { href } = new URL(url, folder)
    if (href.startsWith(folder) && isBuilt(href.slice(folder.length))) return href
    throw new TypeError(`Not a script of this build: ${url}`)
  },
}

const isBuilt = (path: string) => import.meta.env.DEV || /^(?:sw|assets\/[\w.-]+)\.js$/.test(path)
