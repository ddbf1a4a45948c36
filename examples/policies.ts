// The policy documents of a municipality, what is done with each, and where a document says so, as CSV:
//   npx tsx examples/policies.ts den-haag http://localhost:4000 > policies.csv
import { ask } from './ask.js'
import { graphql } from './generated/gql.js'
import type { PoliciesQuery } from './generated/graphql.js'

// prettier-ignore
const POLICIES = graphql(`
  query Policies($municipality: String!, $after: String) {
    policyDocuments(municipality: $municipality, first: 10, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes {
        number title
        activities(first: 100) {
          edges { role node { year label } evidence { lineStart sourceDocument { title } } }
        }
      }
    }
  }
`)

const [municipality = 'den-haag', address = 'http://localhost:4000'] = process.argv.slice(2)
const print = (...cells: (string | number | null)[]) =>
  console.log(cells.map((cell) => `"${String(cell ?? '').replaceAll('"', '""')}"`).join(';'))

print('nummer', 'titel', 'rol', 'jaar', 'activiteit', 'bron', 'regel')
let after: string | null = null
do {
  const { policyDocuments: page }: PoliciesQuery = await ask(address, POLICIES, { municipality, after })
  for (const { number, title, activities } of page.nodes)
    for (const { role, node, evidence } of activities.edges)
      for (const { lineStart, sourceDocument } of evidence)
        print(number, title, role, node.year, node.label, sourceDocument.title, lineStart)
  after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
} while (after !== null)
