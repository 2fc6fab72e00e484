import { defineConfig } from 'vitest/config'

const browserTests = ['test/e2e/**/*.test.ts', 'test/faults/**/*.test.ts']

/** Two kinds of tests: those of the code alone, and those with a running server or a real browser. */
export default defineConfig({
  test: {
    reporters: process.env.CI
      ? ['default', ['json', { outputFile: '.test-report/report.json' }]]
      : ['default'],
    projects: [
      {
        test: {
          name: 'code',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: browserTests,
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'live',
          include: browserTests,
          globalSetup: 'test/support/browser-setup.ts',
          testTimeout: 300_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
