import { defineConfig } from 'vitest/config'
import { neo4jUris } from './test/support/neo4j-uris.js'

export default defineConfig({
  // graphql has a CommonJS and an ES form; Node gives everybody the first, so the tests must, too.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/support/left-out.ts',
    // A Neo4j serves one worker at a time; without it every test has a graph of its own.
    ...(neo4jUris.length > 0 ? { maxWorkers: neo4jUris.length } : {}),
    // A condition that is waited for may take its time on a busy machine; one that never comes still fails.
    expect: { poll: { timeout: 20_000 } },
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
