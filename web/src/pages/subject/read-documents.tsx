import { anchorOf } from '../../addresses.js'
import { EXPLORER_ROUTES } from '../../../../src/http/explorer-routes.js'
import { useApi } from '../../api/use-api.js'
import { graphql } from '../../generated/index.js'
import { useFormat } from '../../text/format.js'
import { Dutch } from '../../text/language.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { AnswerView } from '../../ui/answer.js'
import { Link } from '../../ui/link.js'

const ReadDocumentsQuery = graphql(`
  query ReadDocuments($program: ID, $municipality: String) {
    sourceDocumentsConnection(program: $program, municipality: $municipality, first: 100) {
      totalCount
      nodes {
        id
        title
      }
    }
  }
`)

const texts = defineTexts(
  { more: (count: string) => `en nog ${count}, bij ‘Wat zit erin’` },
  { more: (count: string) => `and ${count} more, under ‘What is in it’` },
)

interface ReadDocumentsProps {
  readonly program?: string
  readonly municipality?: string
}

/** The budgets and annual reports that were read of something; each leads to what was read of it. */
export function ReadDocuments({ program, municipality }: ReadDocumentsProps) {
  const t = useTexts(texts)
  const { number } = useFormat()
  const answer = useApi(ReadDocumentsQuery, { program, municipality })
  return (
    <AnswerView answer={answer} lines={2}>
      {({ sourceDocumentsConnection: { nodes, totalCount } }) => (
        <ul className="bgf-plain-list">
          {nodes.map(({ id, title }) => (
            <li key={id}>
              <Link href={`${EXPLORER_ROUTES.contents}#${anchorOf(id)}`}>
                <Dutch>{title}</Dutch>
              </Link>
            </li>
          ))}
          {nodes.length === totalCount ? null : (
            <li>
              <Link href={EXPLORER_ROUTES.contents}>{t.more(number(totalCount - nodes.length))}</Link>
            </li>
          )}
        </ul>
      )}
    </AnswerView>
  )
}
