import { defineConfig } from 'vitest/config'

export default defineConfig({
  // graphql has a CommonJS and an ES form; Node gives everybody the first, so the tests must, too.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/support/left-out.ts',
    // The suites that run on Neo4j share one database; without it every test has a graph of its own.
    fileParallelism: !process.env['TEST_NEO4J_URI'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
})
