import { serverAudits } from 'graphql-http'
import { expect, test } from 'vitest'
import { graphOf, serve } from './service.js'

test('the service speaks GraphQL over HTTP: every audit is ok', async () => {
  const engine = await graphOf([])
  const service = await serve(engine)
  const audits = serverAudits({ url: `${service.url}/graphql`, fetchFn: fetch })
  const results = await Promise.all(audits.map(({ fn }) => fn()))
  const count = (status: string) => results.filter((result) => result.status === status).length
  console.log(
    `GraphQL over HTTP, ${results.length} audits: ${count('ok')} ok, ${count('notice')} notices, ${count('warn')} warnings, ${count('error')} errors`,
  )
  const notOk = results.filter(({ status }) => status !== 'ok')
  expect(notOk.map(({ status, id }) => `${status} ${id}`)).toEqual([])
  expect(results).toHaveLength(61)
  await service.stop()
  await engine.close()
})
