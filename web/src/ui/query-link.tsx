import { Link as NlLink } from '@nl-design-system-candidate/link-react'
import type { Question } from '../api/use-api.js'
import { defineTexts, useTexts } from '../text/texts.js'

const texts = defineTexts({ query: 'Toon GraphQL-query' }, { query: 'Show GraphQL query' })

/** The question behind a page, or behind a part that asks its own, in GraphiQL with its variables. */
export function QueryLink({ question }: { readonly question: Question }) {
  const t = useTexts(texts)
  return (
    <span className="bgf-screen-only">
      <NlLink href={graphiqlAddress(question)}>{t.query}</NlLink>
    </span>
  )
}

/** After '#' it stays in the browser, and may be as long as it is. */
function graphiqlAddress({ text, variables }: Question): string {
  const params = new URLSearchParams({ query: text.trim(), variables: JSON.stringify(variables, null, 2) })
  return `/graphiql#${params.toString()}`
}
