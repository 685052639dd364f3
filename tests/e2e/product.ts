import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import { serve } from '../../src/app/serve.ts'
import { buildIfChanged } from '../fixtures/build.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built product is served for these tests. */
    address: string
  }
}

const root = new URL('../../', import.meta.url)

/** Serves the product as `npm start` does, built anew if its source has changed since. */
export default async function product(project: TestProject): Promise<() => Promise<void>> {
  await buildIfChanged()
  const { address, close } = await serve(fileURLToPath(new URL('dist', root)), 0)
  project.provide('address', address)
  return close
}
