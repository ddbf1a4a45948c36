import { describe, expect, test } from 'vitest'
import { engines } from '../support/engines.js'
import { withRealSeeds } from '../support/real.js'

interface Page {
  readonly nodes: readonly { readonly id: string }[]
  readonly totalCount: number
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly endCursor: string | null
  }
}

const PAGE = 'nodes { id } totalCount pageInfo { hasNextPage hasPreviousPage endCursor }'
const NODE = (id: string, field: string) =>
  `query ($first: Int, $after: String) { list: node(id: "${id}") { ${field} } }`

/** Each list as an operation with $first and $after, whose `list` is the page or holds it. */
const LISTS: Readonly<Record<string, string>> = {
  'Query.activities': `query ($first: Int, $after: String) { list: activities(municipality: "den-haag", kind: THEME, first: $first, after: $after) { ${PAGE} } }`,
  'Query.partners': `query ($first: Int, $after: String) { list: partners(first: $first, after: $after) { ${PAGE} } }`,
  'Query.policyDocuments': `query ($first: Int, $after: String) { list: policyDocuments(first: $first, after: $after) { ${PAGE} } }`,
  'Query.indicators': `query ($first: Int, $after: String) { list: indicators(first: $first, after: $after) { ${PAGE} } }`,
  'Query.programs': `query ($first: Int, $after: String) { list: programs(first: $first, after: $after) { ${PAGE} } }`,
  'Query.search': `query ($first: Int, $after: String) { list: search(query: "opvang", first: $first, after: $after) { ${PAGE} } }`,
  'Program.activities': NODE(
    'program:zoetermeer/samen-leven-en-ondersteunen',
    `... on Program { page: activities(kind: ACTION, first: $first, after: $after) { ${PAGE} } }`,
  ),
  'Program.partners': NODE(
    'program:den-haag/zorg-welzijn-jeugd-en-volksgezondheid',
    `... on Program { page: partners(first: $first, after: $after) { ${PAGE} } }`,
  ),
  'Program.policyDocuments': NODE(
    'program:den-haag/zorg-welzijn-jeugd-en-volksgezondheid',
    `... on Program { page: policyDocuments(first: $first, after: $after) { ${PAGE} } }`,
  ),
  'PolicyDocument.activities': NODE(
    'policy-document:den-haag/RIS309877',
    `... on PolicyDocument { page: activities(first: $first, after: $after) { ${PAGE} } }`,
  ),
  'Partner.activities': NODE(
    'partner:ggd-haaglanden',
    `... on Partner { page: activities(first: $first, after: $after) { ${PAGE} } }`,
  ),
  'Partner.collaborators': NODE(
    'partner:ggd-haaglanden',
    `... on Partner { page: collaborators(first: $first, after: $after) { ${PAGE} } }`,
  ),
}

describe.each(engines)('on $name', (engine) => {
  const real = withRealSeeds(engine)

  const ask = async (operation: string, first: number, after: string | null): Promise<Page> => {
    const { list } = await real.api.query<{ list: Page & { page?: Page } }>(operation, { first, after })
    return list.page ?? list
  }

  test.each(Object.entries(LISTS))(
    '%s gives every item once, in one order, whatever the size of the page',
    async (_name, operation) => {
      const whole: string[] = []
      for (let after: string | null = null, more = true; more;) {
        const page = await ask(operation, 100, after)
        whole.push(...page.nodes.map(({ id }) => id))
        ;({ hasNextPage: more, endCursor: after } = page.pageInfo)
      }
      expect(whole.length).toBeGreaterThan(2)

      const small: string[] = []
      const size = Math.max(2, Math.ceil(whole.length / 6))
      for (let after: string | null = null, more = true; more;) {
        const page = await ask(operation, size, after)
        expect(page.totalCount).toBe(whole.length)
        expect(page.pageInfo.hasPreviousPage).toBe(after !== null)
        small.push(...page.nodes.map(({ id }) => id))
        ;({ hasNextPage: more, endCursor: after } = page.pageInfo)
      }
      expect(small).toEqual(whole)
    },
  )

  test('a cursor of another list, parent or filter is refused', async () => {
    const { pageInfo } = await ask(LISTS['Query.partners'] ?? '', 2, null)
    const { errors } = await real.api.execute(
      'query ($after: String) { activities(after: $after) { nodes { id } } }',
      { after: pageInfo.endCursor },
    )
    expect(errors?.[0]?.message).toMatch(/cursor of another list/)
    expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT')
  })
})
