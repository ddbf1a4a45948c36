// What users of other APIs suffered from: an item twice or not at all while paging, a count that differs from the list.
import { expect, describe, test } from 'vitest'
import { loadBundles } from '../../src/bundle/load.js'
import { engines } from '../support/engines.js'
import { ORDERED_LISTS, type OrderedList } from '../support/list-operations.js'
import { apiOn, type TestApi } from '../support/query.js'
import { withRealSeeds } from '../support/real.js'
import { realFacts } from '../support/seeds.js'

interface Page {
  readonly nodes: readonly { readonly id: string }[]
  readonly totalCount: number
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

const SELECTION = 'totalCount nodes { id } pageInfo { hasNextPage endCursor }'
const HEAD = 'query ($first: Int, $after: String)'

/** Asks one page; a list under a parent stands under `node`. */
async function pageOf(api: TestApi, list: OrderedList, args: string, first: number, after: string | null) {
  const operation = list.operation(
    [{ alias: 'list', args: `first: $first, after: $after, ${args}`, selection: SELECTION }],
    HEAD,
  )
  const data = await api.query<{ list?: Page; node?: { list: Page } }>(operation, { first, after })
  return (data.node?.list ?? data.list) as Page
}

async function walk(api: TestApi, list: OrderedList, args: string, first: number): Promise<string[]> {
  const ids: string[] = []
  for (let after: string | null = null, more = true; more;) {
    const page = await pageOf(api, list, args, first, after)
    ids.push(...page.nodes.map(({ id }) => id))
    ;({ hasNextPage: more, endCursor: after } = page.pageInfo)
  }
  return ids
}

/** A policy document or partner may stand in two roles on one activity, which is two edges to one node. */
const once = (ids: readonly string[]): string[] => [...new Set(ids)]
const isTied = (list: OrderedList): boolean => /^(PolicyDocument|Partner)\./.test(list.name)
const ways = (list: OrderedList) => [['DEFAULT', ''] as const, ...list.orders]

describe.each(engines)('on $name', (engine) => {
  const real = withRealSeeds(engine)

  test.each(ORDERED_LISTS.map((list) => [list.name, list] as const))(
    '%s has every item once, in every order, whatever the size of the page',
    async (_name, list) => {
      const all = await walk(real.api, list, '', 100)
      if (!isTied(list)) expect(once(all)).toEqual(all)
      expect((await pageOf(real.api, list, '', 1, null)).totalCount).toBe(all.length)
      // Pages of one and two on a part of it, so that the thousand activities do not take a thousand pages each.
      const text = 'text: "jeugd"'
      const part = await walk(real.api, list, text, 100)
      for (const [, order] of ways(list)) {
        const whole = await walk(real.api, list, order, 100)
        expect([...whole].sort()).toEqual([...all].sort())
        if (all.length <= 150) expect(await walk(real.api, list, order, 7)).toEqual(whole)
        const small = await walk(real.api, list, `${text}, ${order}`, 7)
        expect([...small].sort()).toEqual([...part].sort())
        for (const size of part.length <= 40 ? [1, 2] : [13])
          expect(await walk(real.api, list, `${text}, ${order}`, size)).toEqual(small)
      }
    },
    120_000,
  )

  test.each(ORDERED_LISTS.map((list) => [list.name, list] as const))(
    '%s refuses a cursor of another order, direction or filter',
    async (_name, list) => {
      const [, [, ascending] = ['', '']] = ways(list)
      const { pageInfo } = await pageOf(real.api, list, '', 1, null)
      for (const args of [ascending, 'text: "e"']) {
        await expect(pageOf(real.api, list, args, 1, pageInfo.endCursor)).rejects.toThrow(/another list/)
      }
      const up = await pageOf(real.api, list, ascending, 1, null)
      await expect(
        pageOf(real.api, list, ascending.replace('ASC', 'DESC'), 1, up.pageInfo.endCursor),
      ).rejects.toThrow(/another list/)
    },
  )
})

describe.each(engines)('on $name, while another document is loaded between two pages', ({ open }) => {
  test('no list has an item twice, and an order by number says that it has changed', async () => {
    const engine = await open()
    try {
      const facts = (await realFacts()).sort((a, b) => a.order - b.order)
      await loadBundles(engine, facts.slice(0, 2))
      const api = await apiOn(engine)
      const begun = []
      for (const list of ORDERED_LISTS.filter(({ name }) => name.startsWith('Query.'))) {
        for (const [name, order] of ways(list)) {
          begun.push({ list, name, order, page: await pageOf(api, list, order, 3, null) })
        }
      }
      await loadBundles(engine, facts)
      for (const { list, name, order, page } of begun) {
        const seen = new Set(page.nodes.map(({ id }) => id))
        const next = pageOf(api, list, order, 100, page.pageInfo.endCursor)
        if (name.startsWith('ACTIVITIES')) await expect(next).rejects.toThrow(/Begin again without "after"/)
        else if (page.pageInfo.endCursor !== null) {
          for (const { id } of (await next).nodes) expect(seen, `${list.name} ${name}`).not.toContain(id)
        }
      }
      expect(api.masked).toEqual([])
    } finally {
      await engine.close()
    }
  })
})
