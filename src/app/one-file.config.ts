import react from '@vitejs/plugin-react'
import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { viteSingleFile } from 'vite-plugin-singlefile'
import product, { compiledRules, firstPaint, homeInHtml, partsOfAsked } from '../../vite.config.ts'

/** The product as one HTML file that needs no server: for a stick, a folder, a room without a network. */
export default {
  ...product,
  publicDir: false,
  plugins: [
    react(),
    partsOfAsked(),
    compiledRules(),
    homeInHtml(),
    viteSingleFile({ outputFileName: 'needfirst.html' }),
    nothingBesideIt(),
  ],
  build: { ...product.build, outDir: 'dist-single', manifest: false, rolldownOptions: {} },
}

/** Puts into the page what index.html asks for beside its scripts and styles. */
function nothingBesideIt(): Plugin {
  const mark = encodeURIComponent(readFileSync('src/ui/icons/mark.svg', 'utf8'))
  return {
    name: 'nothing-beside-it',
    enforce: 'post',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        html.replace('/mark.svg', `data:image/svg+xml,${mark}`).replace(/\n *<link rel="apple-touch-icon".*/, ''),
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const script = bundle[firstPaint]
        delete bundle[firstPaint]
        // A worker cannot start from a file: the page does its work itself.
        for (const name of Object.keys(bundle)) if (name.endsWith('.js')) delete bundle[name]
        for (const page of Object.values(bundle))
          if (page.type === 'asset' && script?.type === 'asset')
            page.source = String(page.source).replace(
              `<script src="./${firstPaint}">`,
              () => `<script>${String(script.source)}`,
            )
      },
    },
  }
}
