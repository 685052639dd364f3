import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import type { walk } from './src/content/walk.ts'
import type { OnItsPage } from './src/domain/content.ts'

type Walk = typeof walk

const onItsPage: Record<keyof OnItsPage, true> = {
  code: true,
  ask: true,
  help: true,
  levels: true,
  notApplicable: true,
  why: true,
  because: true,
  standing: true,
  acceptable: true,
  assumed: true,
  askBack: true,
  findOut: true,
  terms: true,
}

/**
 * `walk.ts?in-lists` is the walk without what only a question's own page says, so that a question stays one row in one
 * place and the first page does not wait for sixty others. While developing, it is the whole walk.
 */
const inLists = (): Plugin => ({
  name: 'in-lists',
  apply: 'build',
  async load(id) {
    if (!id.endsWith('/walk.ts?in-lists')) return null
    const { walk } = (await import(id.replace('?in-lists', ''))) as { readonly walk: Walk }
    const questions = walk.questions.map((question) =>
      Object.fromEntries(Object.entries(question).filter(([key]) => !(key in onItsPage))),
    )
    const facts = walk.facts.map(({ id, askedWith }) => ({ id, askedWith }))
    return `export const walk = ${JSON.stringify({ ...walk, questions, facts })}`
  },
})

export default defineConfig({
  base: './',
  plugins: [react(), inLists()],
  build: {
    target: 'es2022',
    manifest: true,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'happy-dom',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**'],
          setupFiles: ['tests/set-up.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/product.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
