import { Link as NlLink } from '@nl-design-system-candidate/link-react'
import type { Question } from '../api/use-api.js'
import { defineTexts, useTexts } from '../text/texts.js'

const texts = defineTexts({ query: 'Toon GraphQL-query' }, { query: 'Show GraphQL query' })

interface QueryLinkProps {
  readonly question: Question
  /** Heading of the part that asks it: a page has several of these links. Not given for that of the page itself. */
  readonly of?: string
}

/** The question behind a page, or behind a part that asks its own, in GraphiQL with its variables. */
export function QueryLink({ question, of }: QueryLinkProps) {
  const t = useTexts(texts)
  return (
    <span className="bgf-screen-only">
      <NlLink href={graphiqlAddress(question)}>
        {t.query}
        {of === undefined ? null : <span className="bgf-hidden">: {of}</span>}
      </NlLink>
    </span>
  )
}

/** After '#' it stays in the browser, and may be as long as it is. */
function graphiqlAddress({ text, variables }: Question): string {
  const params = new URLSearchParams({ query: text.trim(), variables: JSON.stringify(variables, null, 2) })
  return `/graphiql#${params.toString()}`
}
