import { fileURLToPath } from 'node:url'
import { build, type InlineConfig, type Plugin } from 'vite'
import { buildTargets } from '../app/declared-browsers.ts'
import { phone } from '../locales/en/phone.ts'

/**
 * Builds the phone's page, `room.html`, each time the product is built. It is a build of its own, so that React is preact in
 * it, and no file is shared: a phone on a ward fetches one page, one script and one style sheet.
 */
export const phonePage = (): Plugin => {
  let outDir = ''
  return {
    name: 'phone-page',
    apply: 'build',
    configResolved: (config) => {
      outDir = fileURLToPath(new URL(config.build.outDir, `file://${config.root}/`))
    },
    closeBundle: {
      sequential: true,
      handler: async () => void (await build(page(outDir))),
    },
  }
}

/** What the files of the page are called, by which the product's service worker leaves them alone. */
export const phoneFiles = 'assets/phone-page-'

const page = (outDir: string): InlineConfig => ({
  configFile: false,
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  logLevel: 'warn',
  publicDir: false,
  plugins: [wordsInHtml(), noPreload()],
  resolve: {
    alias: [
      { find: /^react(-dom)?$/, replacement: 'preact/compat' },
      { find: 'react-dom/client', replacement: 'preact/compat/client' },
      { find: 'react/jsx-runtime', replacement: 'preact/jsx-runtime' },
      {
        find: /^\.\/xstate-dev\.esm\.js$/,
        replacement: fileURLToPath(new URL('../machine/no-dev-tools.ts', import.meta.url)),
      },
    ],
  },
  build: {
    outDir,
    emptyOutDir: false,
    target: buildTargets,
    cssTarget: buildTargets,
    modulePreload: false,
    reportCompressedSize: false,
    rolldownOptions: {
      input: fileURLToPath(new URL('room.html', import.meta.url)),
      output: {
        entryFileNames: `${phoneFiles}[hash].js`,
        chunkFileNames: `${phoneFiles}[name]-[hash].js`,
        assetFileNames: `${phoneFiles}[hash][extname]`,
      },
    },
  },
})

/** What stands there until the script has come, and what is said where none may. */
const wordsInHtml = (): Plugin => ({
  name: 'words-in-html',
  transformIndexHtml: (html) =>
    html.replace(
      '<div id="root"></div>',
      `<div id="root"><p class="starting">${phone.starting}</p></div><noscript>${phone.noScript}</noscript>`,
    ),
})

/** Nothing is fetched ahead: vite's way to do so would be 1 kB of the page. */
const noPreload = (): Plugin => ({
  name: 'no-preload',
  enforce: 'pre',
  load: (id) => (id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load()' : null),
})
