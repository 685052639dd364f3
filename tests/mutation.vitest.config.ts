import { defineConfig } from 'vitest/config'

/** The tests that judge the decision, in one project without a browser: what Stryker can run one by one. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/domain/**/*.test.ts', 'tests/personas/**/*.test.ts'],
  },
})
