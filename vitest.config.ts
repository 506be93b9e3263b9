import { defineConfig } from 'vitest/config'

// These compare times, so they run behind all others and one by one: a busy neighbour would bend the figures.
const timing = ['tests/**/linear-time.test.ts', 'tests/**/*hostile.test.ts']
const testTimeout = 120_000
// No test changes what others of its process see, so the sources are loaded once for each process and not for each file.
const isolate = false

// The projects do not extend this file: each would build the package once more.
export default defineConfig({
  test: {
    globalSetup: ['tests/setup/build.ts'],
    projects: [
      {
        test: {
          name: 'tests',
          include: ['tests/**/*.test.ts'],
          exclude: timing,
          testTimeout,
          isolate,
          // many tests wait for processes that they start, so no core is left out
          maxWorkers: '100%',
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'timing',
          include: timing,
          testTimeout,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
