import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { NearestFirst } from './bench/nearest-first.ts'

/**
 * What tests pages, exports and what they are made of, for `tests/bench/mutation-sample.ts`. Left out is what reads the source,
 * which Stryker has written anew, what starts the product in a process of its own, where no mutant is, and what tries
 * thousands of odd cases, once for every mutant.
 */
export default defineConfig({
  plugins: [react()],
  resolve: { alias: { 'use-sync-external-store/shim/index.js': 'react' } },
  test: {
    environment: 'happy-dom',
    include: ['tests/{app,exports,features,form,report,ui}/**/*.test.{ts,tsx}'],
    exclude: ['tests/app/{decide,fuzz,routes,serve,windows-model}.test.*', 'tests/ui/looks.test.ts'],
    setupFiles: ['tests/set-up.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    env: { TRIES: '50', WAIT_MS: '15000' },
    sequence: { sequencer: NearestFirst },
  },
})
