import data from '@mdn/browser-compat-data' with { type: 'json' }
import type { BrowserName, CompatStatement, Identifier, SimpleSupportStatement } from '@mdn/browser-compat-data'
import { declaredBrowsers } from '../../src/app/declared-browsers.ts'

/** Something the built product uses and a declared browser does not have. */
export type Lack = {
  /** Its place in the data of MDN, such as `css.selectors.has`; or what it is called where the data do not know it. */
  readonly feature: string
  readonly lacking: string
  readonly at: string
}

/** Writes a use down, where a declared browser lacks what is used and has no other name for it that is written as well. */
export type Check = (feature: string, at: string, written?: ReadonlySet<string>) => void

/** Collects lacks, each feature once at each place. */
export function collectLacks(): { readonly check: Check; readonly lacks: () => readonly Lack[] } {
  const found = new Map<string, Lack>()
  return {
    check: (feature, at, written) => {
      const lacking = whoLacks(feature, written)
      if (lacking) found.set(`${feature} ${at}`, { feature, lacking, at })
    },
    lacks: () => [...found.values()],
  }
}

/** The part of the data at a path of names. */
export function partAt(path: string): Identifier | undefined {
  let part: unknown = data
  for (const name of path.split('.')) part = own(part, name)
  return part as Identifier | undefined
}

export const own = (of: unknown, name: string): unknown =>
  typeof of === 'object' && of !== null && Object.hasOwn(of, name) ? (of as Record<string, unknown>)[name] : undefined

/** Whether the data know a feature. */
export const isKnown = (path: string): boolean => own(partAt(path), '__compat') !== undefined

/** The declared browsers that lack a feature, in words; nothing where all have it, or where the data do not know it. */
function whoLacks(path: string, written?: ReadonlySet<string>): string | undefined {
  const compat = own(partAt(path), '__compat') as CompatStatement | undefined
  if (!compat) return undefined
  return whoLacksAll([compat], (prefix) => written?.has(prefix + path.split('.').at(-1)!) ?? false)
}

/** The declared browsers that lack every one of these, which share a name. */
export function whoLacksAll(
  all: readonly CompatStatement[],
  isWritten: (prefix: string) => boolean = () => false,
): string | undefined {
  const lacking = declaredBrowsers.filter(
    ({ name, version }) => !all.some(({ support }) => has(support[nameInData(name)], version, isWritten)),
  )
  return lacking.map(({ name, version }) => `${name} ${version}`).join(', ') || undefined
}

const nameInData = (name: string): BrowserName => (name === 'ios_saf' ? 'safari_ios' : (name as BrowserName))

/** In its own name and without a switch; with an exception the data make, it counts. */
function has(
  support: CompatStatement['support'][BrowserName],
  version: string,
  isWritten: (prefix: string) => boolean,
): boolean {
  const statements: readonly SimpleSupportStatement[] = support ? [support].flat() : []
  return statements.some(
    ({ version_added: added, version_removed: removed, flags, prefix, alternative_name: other }) =>
      !flags &&
      (!prefix || isWritten(prefix)) &&
      !other &&
      typeof added === 'string' &&
      isAtMost(added, version) &&
      !(typeof removed === 'string' && isAtMost(removed, version)),
  )
}

function isAtMost(added: string, version: string): boolean {
  if (added === 'preview') return false
  const [a, b] = [added, version].map((one) => one.replace('≤', '').split('.').map(Number))
  for (let at = 0; at < Math.max(a!.length, b!.length); at++) {
    const difference = (a![at] ?? 0) - (b![at] ?? 0)
    if (difference !== 0) return difference < 0
  }
  return true
}
