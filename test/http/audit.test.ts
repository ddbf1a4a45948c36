import { serverAudits } from 'graphql-http'
import { expect, test } from 'vitest'
import { graphOf, serve } from './service.js'

/** 400 instead of 200 for what cannot be parsed, is not valid or lacks a variable; Apollo's own suite lets these be. */
const ALLOWED_WARNINGS = ['572B', '7B9B', 'FDE2']

test('the service speaks GraphQL over HTTP, apart from three warnings that Apollo has on purpose', async () => {
  const engine = await graphOf([])
  const service = await serve(engine)
  const audits = serverAudits({
    url: `${service.url}/graphql`,
    // Without it, a GET is refused as possible request forgery.
    fetchFn: (url: string, init: RequestInit = {}) => {
      const headers = new Headers(init.headers)
      headers.set('apollo-require-preflight', 'true')
      return fetch(url, { ...init, headers })
    },
  })
  const results = await Promise.all(audits.map(({ fn }) => fn()))
  const notOk = results.filter(({ status }) => status !== 'ok')

  expect(results).toHaveLength(61)
  expect(notOk.map(({ status, id }) => `${status} ${id}`).sort()).toEqual(
    ALLOWED_WARNINGS.map((id) => `warn ${id}`),
  )
  await service.stop()
  await engine.close()
})
