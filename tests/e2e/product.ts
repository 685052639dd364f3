import { readdir, stat } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import { serve } from '../../src/app/serve.ts'
import { buildProduct } from '../fixtures/build.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built product is served for these tests. */
    address: string
  }
}

const root = new URL('../../', import.meta.url)

/** Serves the product as `npm start` does, built anew if its source has changed since. */
export default async function product(project: TestProject): Promise<() => Promise<void>> {
  const sources = ['src', 'index.html', 'vite.config.ts', 'package-lock.json'].map((path) => new URL(path, root))
  const newest = Math.max(...(await Promise.all(sources.map(changedAt))))
  if ((await builtAt()) < newest) buildProduct()
  const { address, close } = await serve(fileURLToPath(new URL('dist', root)), 0)
  project.provide('address', address)
  return close
}

/** When anything in a file or folder last changed, folders themselves included, so that a removal counts. */
async function changedAt(path: URL): Promise<number> {
  const found = await stat(path)
  if (!found.isDirectory()) return found.mtimeMs
  const inside = await readdir(path, { recursive: true })
  const times = inside.map(async (name) => (await stat(new URL(`${path.href}/${name}`))).mtimeMs)
  return Math.max(found.mtimeMs, ...(await Promise.all(times)))
}

const builtAt = (): Promise<number> =>
  stat(new URL('dist/.vite/manifest.json', root)).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  )
