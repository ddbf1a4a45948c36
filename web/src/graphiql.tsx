// GraphiQL from our own server: its editor's workers are bundled too, so no other host is asked.
import 'graphiql/setup-workers/vite'
import 'graphiql/style.css'
import './graphiql.css'
import { createGraphiQLFetcher } from '@graphiql/toolkit'
import { GraphiQL } from 'graphiql'
import { createRoot } from 'react-dom/client'

const FIRST_QUERY = `# Which activities does RIS316587 stand behind, and where does it say so?
{
  policyDocument(ris: "RIS 316587") {
    ris
    activities(first: 10) {
      edges {
        role
        node { label parent { label } program { name municipality { name } } }
        evidence { heading lineStart sourceDocument { title } }
      }
    }
  }
}
`

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <GraphiQL
      fetcher={createGraphiQLFetcher({ url: '/graphql' })}
      initialQuery={shared('query')}
      initialVariables={shared('variables')}
      defaultQuery={FIRST_QUERY}
    />,
  )
}

/** A question that somebody shared, after '?'; or that a page of the explorer shows, after '#', where it may be long. */
function shared(name: 'query' | 'variables'): string | undefined {
  const from = (text: string) => new URLSearchParams(text.slice(1)).get(name)
  return from(location.search) ?? from(location.hash) ?? undefined
}
