import { anchorOf } from '../../addresses.js'
import { EXPLORER_ROUTES } from '../../../../src/http/explorer-routes.js'
import { useApi } from '../../api/use-api.js'
import { graphql } from '../../generated/index.js'
import { Dutch } from '../../text/language.js'
import { AnswerView } from '../../ui/answer.js'
import { Link } from '../../ui/link.js'

const ReadDocumentsQuery = graphql(`
  query ReadDocuments($program: ID, $municipality: String) {
    sourceDocuments(program: $program, municipality: $municipality) {
      id
      title
    }
  }
`)

interface ReadDocumentsProps {
  readonly program?: string
  readonly municipality?: string
}

/** The budgets and annual reports that were read of something; each leads to what was read of it. */
export function ReadDocuments({ program, municipality }: ReadDocumentsProps) {
  const answer = useApi(ReadDocumentsQuery, { program, municipality })
  return (
    <AnswerView answer={answer} lines={2}>
      {({ sourceDocuments }) => (
        <ul className="bgf-plain-list">
          {sourceDocuments.map(({ id, title }) => (
            <li key={id}>
              <Link href={`${EXPLORER_ROUTES.contents}#${anchorOf(id)}`}>
                <Dutch>{title}</Dutch>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </AnswerView>
  )
}
