import { defineConfig } from 'vitest/config'

/** The tests that judge the decision and the keeping, in one project without a browser: what Stryker can run one by one. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/{domain,personas,storage,machine}/**/*.test.ts'],
    // The one plants faults of its own in the source, which a mutant has changed already; the other waits for a solver.
    exclude: ['tests/domain/grid/{planted,peer}.test.ts'],
    testTimeout: 300_000,
    env: { TRIES: '200' },
  },
})
