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
          // Laws take seconds, and several times that where other work shares the processor: only a hang is a failure.
          testTimeout: 120_000,
          // Half the time: the code has no state of its own, and what a test replaces is put back after it.
          pool: 'threads',
          isolate: false,
          unstubGlobals: true,
          unstubEnvs: true,
          restoreMocks: true,
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
