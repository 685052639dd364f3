import data from '@mdn/browser-compat-data' with { type: 'json' }
import type { CompatStatement } from '@mdn/browser-compat-data'
import { isKnown, own, partAt, whoLacksAll } from './known.ts'

/** What kind of thing a name of the browser stands for, where it is not the name of the kind itself. */
const instances = new Map(
  Object.entries({
    window: 'Window',
    self: 'Window',
    globalThis: 'Window',
    document: 'Document',
    navigator: 'Navigator',
    location: 'Location',
    history: 'History',
    screen: 'Screen',
    performance: 'Performance',
    crypto: 'Crypto',
    localStorage: 'Storage',
    sessionStorage: 'Storage',
    indexedDB: 'IDBFactory',
  }),
)

/** The parts of the data that hold the members of what this global name stands for; none where it is no global name. */
export function kindOf(name: string): readonly string[] | undefined {
  const paths = [`javascript.builtins.${name}`, `api.${instances.get(name) ?? name}`]
  const known = paths.filter((path) => partAt(path) !== undefined)
  return known.length > 0 ? known : undefined
}

/** The feature that a global name stands for. */
export const isGlobal = (name: string): string | undefined =>
  [`javascript.builtins.${name}`, `api.${name}`, `api.Window.${name}`].find(isKnown)

/** One of the features of this name, where every one of them is lacking somewhere; nothing where one of them is everywhere. */
export function allCalled(name: string): readonly string[] {
  const features = byName().get(name) ?? []
  if (features.length === 0) return []
  const compats = features.map((path) => own(partAt(path), '__compat') as CompatStatement)
  return whoLacksAll(compats) ? features.slice(0, 1) : []
}

let names: ReadonlyMap<string, readonly string[]> | undefined
const byName = () => (names ??= gather())

/** Members of every interface and built-in, those of `Intl` too, by their names. */
function gather(): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, string[]>()
  const add = (path: string) => {
    for (const name of Object.keys(partAt(path) ?? {}))
      if (isKnown(`${path}.${name}`)) all.set(name, [...(all.get(name) ?? []), `${path}.${name}`])
  }
  for (const name of Object.keys(partAt('javascript.builtins') ?? {})) add(`javascript.builtins.${name}`)
  for (const name of Object.keys(partAt('javascript.builtins.Intl') ?? {})) add(`javascript.builtins.Intl.${name}`)
  for (const name of Object.keys(data.api)) add(`api.${name}`)
  return all
}
