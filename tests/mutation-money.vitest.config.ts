import { defineConfig } from 'vitest/config'

/** The tests that judge the sums of money, without a browser, for `tests/bench/mutation-sample.ts`. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/{domain/money,domain/suggested,exports/workbook}/**/*.test.ts'],
    testTimeout: 300_000,
    env: { TRIES: '50' },
  },
})
