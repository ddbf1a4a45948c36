import { useApi } from '../../api/use-api.js'
import { graphql } from '../../generated/index.js'
import { AnswerView } from '../../ui/answer.js'
import { FindingList } from '../subject/finding-list.js'

const AT_ONCE = 50

const FindingsOfDocumentQuery = graphql(`
  query FindingsOfDocument($number: String!, $municipality: String!, $first: Int!) {
    findingsConnection(text: $number, municipality: $municipality, first: $first) {
      nodes {
        id
        ...FindingList_Finding
      }
    }
  }
`)

interface FindingsOfDocumentProps {
  readonly number: string
  /** Code of the municipality whose number it is. */
  readonly municipality: string
}

/** What does not add up and names the document by its number: two titles for one number, a number with a digit too few. */
export function FindingsOfDocument({ number, municipality }: FindingsOfDocumentProps) {
  const answer = useApi(FindingsOfDocumentQuery, { number, municipality, first: AT_ONCE })
  return (
    <AnswerView answer={answer} lines={2}>
      {({ findingsConnection }) => <FindingList findings={findingsConnection.nodes} />}
    </AnswerView>
  )
}
