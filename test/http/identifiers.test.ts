import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { GraphEngine } from '../../src/graph/engine.js'
import { idToPath } from '../../web/src/addresses.js'
import { realFacts } from '../support/seeds.js'
import { codeOf, graphOf, serve, type Service } from './service.js'

const BASE = 'https://graaf.example'

describe('an id of the linked data', () => {
  let engine: GraphEngine
  let service: Service
  beforeAll(async () => {
    engine = await graphOf(await realFacts())
    service = await serve(engine, { PUBLIC_URL: BASE })
  })
  afterAll(async () => {
    await service.stop()
    await engine.close()
  })

  async function leads(id: string, accept = 'text/html'): Promise<[number, string | undefined]> {
    const { status, headers } = await fetch(`${service.url}/id/${id}`, {
      redirect: 'manual',
      headers: { accept },
    })
    return [status, headers.get('location')?.replace(BASE, '')]
  }

  test.each([
    'municipality:den-haag',
    'program:den-haag/zorg-welzijn-jeugd-en-volksgezondheid',
    'goal:zoetermeer/jaarstukken-2023-samen-leven-en-ondersteunen/2-1',
    'activity:den-haag/jaarverslag-2023-zwjv/valpreventietrainingen',
    'policy-document:den-haag/RIS316587',
    'policy-document:den-haag/wvggz',
    'partner:academische-werkplaats-sociaal-domein',
  ])('%s leads a person to its page, and a program to the data', async (id) => {
    expect(await leads(id)).toEqual([303, idToPath(id)])
    expect(await leads(id, '*/*')).toEqual([303, idToPath(id)])
    expect(await leads(id, 'text/turtle, */*;q=0.1')).toEqual([303, '/export/graph.ttl'])
    expect(await leads(id, 'application/ld+json')).toEqual([303, '/export/graph.jsonld'])
  })

  test('of what has no page leads to the data; of a tie, to where it leaves', async () => {
    expect(await leads('passage:den-haag/jaarverslag-2023-zwjv/160')).toEqual([303, '/export/graph.ttl'])
    expect(await leads('dataset')).toEqual([303, '/export/graph.ttl'])
    const tie =
      'REFERS_TO%7Cactivity:den-haag/jaarverslag-2023-zwjv/valpreventietrainingen%7Cpolicy-document:den-haag/RIS316587%7CREPORTS_ON'
    expect(await leads(tie)).toEqual([
      303,
      '/activiteit/den-haag/jaarverslag-2023-zwjv/valpreventietrainingen',
    ])
  })

  test('that is none is not found', async () => {
    const answer = await service.get('/id/partner:niemand')
    expect([answer.status, codeOf(answer)]).toEqual([404, 'NOT_FOUND'])
    expect((await leads('%E0%A4%A'))[0]).toBe(400)
  })

  test('of a term leads to the schema that describes it', async () => {
    const { status, headers } = await fetch(`${service.url}/def`, { redirect: 'manual' })
    expect([status, headers.get('location')]).toEqual([303, `${BASE}/schema.graphql`])
  })
})
