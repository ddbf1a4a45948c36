import {
  buildClientSchema,
  buildSchema,
  getIntrospectionQuery,
  type IntrospectionQuery,
  lexicographicSortSchema,
  printSchema,
} from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { GraphEngine } from '../../src/graph/engine.js'
import { graphOf, serve, type Service } from './service.js'

let engine: GraphEngine
let service: Service

beforeAll(async () => {
  engine = await graphOf([])
  service = await serve(engine)
})
afterAll(async () => {
  await service.stop()
  await engine.close()
})

test('the schema at its address is the one that is run, descriptions included', async () => {
  const { status, headers, text } = await service.get('/schema.graphql')
  expect(status).toBe(200)
  expect(headers.get('content-type')).toBe('text/plain; charset=utf-8')
  const { data } = (await service.ask(getIntrospectionQuery())).json
  const run = buildClientSchema(data as unknown as IntrospectionQuery)
  expect(printSchema(lexicographicSortSchema(buildSchema(text)))).toBe(
    printSchema(lexicographicSortSchema(run)),
  )
  expect(text).toContain('A Hague council-information number.')
})

test('it may be kept, and is sent again only when it has changed', async () => {
  const { headers } = await service.get('/schema.graphql')
  expect(headers.get('cache-control')).toBe('public, no-cache')
  const again = await service.get('/schema.graphql', { 'if-none-match': headers.get('etag') ?? '' })
  expect([again.status, again.text]).toEqual([304, ''])
})
