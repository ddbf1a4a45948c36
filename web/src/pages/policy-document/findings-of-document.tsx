import { useApi } from '../../api/use-api.js'
import { graphql } from '../../generated/index.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { AnswerView } from '../../ui/answer.js'
import { FindingList } from '../subject/finding-list.js'

const AT_ONCE = 50

const texts = defineTexts(
  {
    none: 'Over dit nummer zelf is niets gevonden dat niet klopt. Wat niet klopt aan de bedragen hierboven staat bij hun activiteit en programma.',
  },
  {
    none: 'Of this number itself nothing was found that does not add up. What does not add up in the amounts above stands with their activity and programme.',
  },
)

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
  const t = useTexts(texts)
  const answer = useApi(FindingsOfDocumentQuery, { number, municipality, first: AT_ONCE })
  return (
    <AnswerView answer={answer} lines={2}>
      {({ findingsConnection }) => <FindingList findings={findingsConnection.nodes} none={t.none} />}
    </AnswerView>
  )
}
