import react from '@vitejs/plugin-react'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createServer, type Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { defineConfig } from 'vitest/config'
import { buildTargets } from './src/app/declared-browsers.ts'
import type * as Rules from './src/app/diagrams.ts'
import type * as Asked from './src/content/asked.ts'
import type { FullQuestion, Listed } from './src/domain/content.ts'
import type { Frozen } from './src/domain/diagram/frozen.ts'
import { phoneFiles, phonePage } from './src/room/build.ts'

/**
 * What is asked for on the way to the first question, in few files: `kit` for home, with what an open assessment and most
 * pages share with it, `asking` for an open assessment, and what a domain asks. Left alone, each piece that a later page
 * shares would be one more file to ask for.
 */
const files = {
  kit: [
    'rolldown.runtime|vite.preload-helper',
    'node_modules/(react|react-dom|scheduler|zod|idb|wouter|regexparam|nanoid)/',
    'src/locales/(language|dates)',
    'src/locales/en/(common|home|interview|set-up)\\.',
    'src/domain/(assessment|changes|asked|answers|own|same|dates|text)\\.',
    'src/domain/records/(?!late)',
    'src/machine/(context|coalesce)',
    'src/ports/(marks|paths|read-last|use-device|use-of-actor|use-work)',
    'src/content/facts/yes-no',
    'src/app/(begun|crash|frame|hash-location|load|place|provided-device|routes|use-after-a-while)\\.',
    'src/storage/(database|failure|rows|saved-file|store)\\.',
    'src/ui/(title|jump|field|said|error-summary|later|lazy-part|needed|once|charts/ink)',
  ],
  asking: [
    'node_modules/xstate/',
    'src/machine/set-up',
    'src/domain/question-form\\.',
    'src/form/(checked-text|faults-in|held|places|problems|seems-personal|text-field|use-typed)',
    'src/features/interview/(use-domain|levels|goes-on|how-known|pager)',
    'src/features/set-up/(about-text|use-about|who-answers)',
    'src/features/parts/(back-says|square-of|use-answer)',
    'src/locales/counts',
    'src/ui/(choices|digits|row|typing|charts/strip)',
  ],
}
const groups = [
  ...Object.entries(files).map(([name, modules]) => ({ name, test: new RegExp(modules.join('|')) })),
  {
    debugName: 'what a domain asks',
    name: (id: string) => {
      const [, domain] =
        /content\/(?:questions\/([\w-]+)\.ts\?to-answer|facts\/(?!set-up|yes-no|index)([\w-]+))/
          .exec(id)
          ?.filter(Boolean) ?? []
      return domain ? `${domain}-to-answer` : null
    },
  },
]

/**
 * Parts of `asked.ts` that a page may have without the rest, so that a question stays one row in one place and the first
 * page does not wait for sixty others: `?counts`; `?in-lists`, without what only a question's own page and the rules say; and of a
 * domain `?to-answer`, without what is written beside its questions. While developing, each is the whole.
 */
export const partsOfAsked = (): Plugin => ({
  name: 'parts-of-asked',
  apply: 'build',
  async load(id) {
    const [file, part] = id.split('?')
    if (part === 'to-answer')
      return toAnswer((await import(file!)) as Readonly<Record<string, readonly FullQuestion[]>>)
    if (!file!.endsWith('/content/asked.ts') || !part) return null
    const { asked, counts } = (await import(file!)) as typeof Asked
    if (part === 'counts') return `export const counts = ${JSON.stringify(counts)}`
    const questions = asked.questions.map(({ id, domain, depth, short, holdsLadder }): Listed => ({
      id,
      domain,
      depth,
      short,
      ...(holdsLadder && { holdsLadder }),
    }))
    const facts = asked.facts.map(({ id: fact, askedWith, options, ...how }) => ({
      id: fact,
      askedWith,
      ...('steers' in how && { steers: how.steers, short: how.short }),
      options: options.filter(({ isOpen }) => isOpen),
    }))
    return `export const asked = ${JSON.stringify({ version: asked.version, questions, facts })}`
  },
})

/** The questions of a domain without what is written beside them, which comes after. */
const toAnswer = (module: Readonly<Record<string, readonly FullQuestion[]>>): string =>
  Object.entries(module)
    .map(
      ([name, rows]) =>
        `export const ${name} = ${JSON.stringify(rows, (field, said: unknown) => (beside.has(field) ? undefined : said))}`,
    )
    .join('\n')
const beside = new Set([
  'why',
  'because',
  'standing',
  'acceptable',
  'assumed',
  'askBack',
  'findOut',
  'terms',
  'takes',
  'who',
])

/** The rules as the build compiled them: on a slow device that would hold the page for a quarter of a second. */
export const compiledRules = (): Plugin => ({
  name: 'compiled-rules',
  apply: 'build',
  async load(id) {
    const [file, part] = id.split('?')
    if (part !== 'compiled') return null
    const { numbers, headline, outcome } = ((await import(file!)) as typeof Rules).diagrams
    return `export const diagrams = { numbers: ${JSON.stringify(numbers)}, headline: ${inScript(headline)}, outcome: ${inScript(outcome)} }`
  },
})
const inScript = ({ variable, first, children, ...rest }: Frozen): string =>
  `{ ...${JSON.stringify(rest)}, variable: ${array(variable)}, first: ${array(first)}, children: ${array(children)} }`
const array = (numbers: Int32Array): string => `new Int32Array([${numbers.join()}])`

/** Writes into index.html what shows before any script has come: the top of the home page, and what is said if none comes. */
export const homeInHtml = (): Plugin => ({
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
      server: { middlewareMode: true, hmr: false, ws: false },
      // Two builds at once write nothing in one place.
      optimizeDeps: { noDiscovery: true },
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
export const firstPaint = 'assets/first-paint.js'
const withoutComments = (script: string) => script.replace(/\/\*[^]*?\*\/|\/\/.*$|^\s+/gm, '')

/**
 * The service worker `sw.js` keeps all of a build on the device, and answers for its files alone: whatever else is asked
 * for, `/api` and `/j` among it, is the server's. A newer one waits until somebody takes it: `src/app/offline.tsx`.
 */
const keptOffline = () =>
  VitePWA({
    injectRegister: false,
    registerType: 'prompt',
    manifest: {
      name: 'Needfirst: show the need before you name the post',
      short_name: 'Needfirst',
      description: 'Decide whether a gap in care needs a new role at all.',
      lang: 'en-GB',
      start_url: './',
      scope: './',
      display: 'standalone',
      theme_color: '#5c1846',
      background_color: '#ffffff',
      icons: [
        { src: 'mark.svg', sizes: 'any', type: 'image/svg+xml' },
        { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
        { src: 'maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
    },
    workbox: {
      // The policy of trusted types lets a worker import no other script.
      inlineWorkboxRuntime: true,
      globPatterns: ['index.html', 'assets/**', 'apple-touch-icon.png'],
      globIgnores: [`${phoneFiles}*`],
      dontCacheBustURLsMatching: /^assets\/[^/]*-[\w-]{8}\.\w+$/,
      // Every page is behind the "#" of one address, so nothing needs to stand in for a file that is not there.
      navigateFallback: null,
      ignoreURLParametersMatching: [/./],
      clientsClaim: true,
    },
  })

export default defineConfig({
  base: './',
  publicDir: 'src/ui/icons',
  plugins: [react(), partsOfAsked(), compiledRules(), homeInHtml(), keptOffline(), phonePage()],
  resolve: {
    alias: [
      // React has this hook since 18: what stands in for it in older ones is not needed.
      { find: 'use-sync-external-store/shim/index.js', replacement: 'react' },
      {
        find: /^\.\/xstate-dev\.esm\.js$/,
        replacement: fileURLToPath(new URL('src/machine/no-dev-tools.ts', import.meta.url)),
      },
      // The address is behind the “#”: the router’s own way to it is never asked.
      {
        find: /^\.\/use-browser-location\.js$/,
        replacement: fileURLToPath(new URL('src/app/hash-location.ts', import.meta.url)),
      },
      { find: /^fflate$/, replacement: fileURLToPath(new URL('src/exports/paper/zip-at-once.ts', import.meta.url)) },
    ],
  },
  build: {
    target: buildTargets,
    cssTarget: buildTargets,
    manifest: true,
    // Lists of hashed names do not compress, and every other page is fetched ahead: only what the first question waits for is listed.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, needed) => needed.filter((file) => /\.css$|\/asking-/.test(file)),
    },
    rolldownOptions: { output: { codeSplitting: { groups } } },
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
          // Only what hangs comes to an end by itself: a busy machine fails nothing.
          testTimeout: 300_000,
          hookTimeout: 300_000,
          maxWorkers: '100%',
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/product.ts'],
          testTimeout: 600_000,
          hookTimeout: 600_000,
          // Once more where machines are shared: a test that needed it is marked so, and is a fault to be found all the same.
          retry: process.env['CI'] === 'true' ? 1 : 0,
          // As long as the browser itself waits: unless said, a second, in which a busy machine has not drawn a page again.
          expect: { poll: { timeout: 30_000 } },
          // After the others; each file has a browser of its own.
          sequence: { groupOrder: 1 },
          maxWorkers: 2,
        },
      },
    ],
  },
})
