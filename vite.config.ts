import react from '@vitejs/plugin-react'
import { readFileSync } from 'node:fs'
import { createServer, type Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { buildTargets } from './src/app/declared-browsers.ts'
import type * as Walk from './src/content/walk.ts'
import type { OnItsPage } from './src/domain/content.ts'

/** What the first page needs, with a few small pieces that most pages share, in one file: each more is one more to ask for. */
const libraries = 'react|react-dom|scheduler|zod|idb|wouter|regexparam|nanoid|use-sync-external-store'
const ours = [
  'locales/words',
  'locales/en/(common|home|hub|interview|parts|set-up)\\.',
  'domain/(assessment|changes|walk|answers)',
  'machine/(device|context|coalesce|been-here)',
  'features/parts/ladder-question',
  'content/facts/yes-no',
  'ui/(title|jump|field|error-summary|charts/ink)',
]
const inTheFirstFile = new RegExp(
  `rolldown.runtime|vite.preload-helper|/node_modules/(${libraries})/|/src/(${ours.join('|')})`,
)

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
  takes: true,
  who: true,
  terms: true,
}

/**
 * Parts of `walk.ts` that a page may have without the rest, so that a question stays one row in one place and the first
 * page does not wait for sixty others: `?counts`, and `?in-lists`, without what only a question's own page says. While
 * developing, each is the whole.
 */
const partsOfTheWalk = (): Plugin => ({
  name: 'parts-of-the-walk',
  apply: 'build',
  async load(id) {
    const [file, part] = id.split('?')
    if (!file!.endsWith('/content/walk.ts') || !part) return null
    const { walk, counts } = (await import(file!)) as typeof Walk
    if (part === 'counts') return `export const counts = ${JSON.stringify(counts)}`
    const questions = walk.questions.map((question) =>
      Object.fromEntries(Object.entries(question).filter(([key]) => !(key in onItsPage))),
    )
    const facts = walk.facts.map(({ id: fact, askedWith }) => ({ id: fact, askedWith }))
    return `export const walk = ${JSON.stringify({ version: walk.version, questions, facts })}`
  },
})

/** Writes into index.html what shows before any script has come: the top of the home page, and what is said if none comes. */
const homeInHtml = (): Plugin => ({
  name: 'home-in-html',
  apply: 'build',
  buildStart() {
    this.emitFile({
      type: 'asset',
      fileName: firstPaint,
      source: withoutComments(readFileSync('src/app/first-paint.js', 'utf8')),
    })
  },
  async transformIndexHtml(html) {
    const server = await createServer({
      configFile: false,
      plugins: [react()],
      server: { middlewareMode: true, hmr: false, ws: false },
      appType: 'custom',
      logLevel: 'error',
    })
    const { shell } = (await server.ssrLoadModule('/src/app/shell.tsx')) as { shell: () => string }
    const { notStarted } = (await server.ssrLoadModule('/src/app/not-started.tsx')) as { notStarted: () => string }
    await server.close()
    return {
      html: html.replace(
        '<div id="root"></div>',
        `${notStarted()}<div id="root"><div class="shell">${shell()}</div></div>`,
      ),
      tags: [{ tag: 'script', attrs: { src: `./${firstPaint}` }, injectTo: 'head' }],
    }
  },
})
const firstPaint = 'assets/first-paint.js'
const withoutComments = (script: string) => script.replace(/\/\*[^]*?\*\/|\/\/.*$|^\s+/gm, '')

export default defineConfig({
  base: './',
  plugins: [react(), partsOfTheWalk(), homeInHtml()],
  build: {
    target: buildTargets,
    cssTarget: buildTargets,
    manifest: true,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'kit', test: inTheFirstFile }] } } },
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
