import { pathToId } from '../../addresses.js'
import { useApi } from '../../api/use-api.js'
import { graphql } from '../../generated/index.js'
import { useUrlState } from '../../navigation.js'
import type { PageProps } from '../../routes.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { Empty } from '../../ui/answer.js'
import { CITED_AT_ONCE, DocumentFrame } from './document-frame.js'
import { cursorIn } from '../../ui/pager.js'

const DocumentPageQuery = graphql(`
  query DocumentPage($id: ID!, $first: Int, $after: String) {
    node(id: $id) {
      ... on PolicyDocument {
        __typename
        ...DocumentFrame_PolicyDocument
      }
    }
  }
`)

const texts = defineTexts(
  {
    document: 'Beleidsdocument',
    unknown: 'Geen van de gelezen begrotingen en jaarverslagen noemt een document met dit adres.',
  },
  {
    document: 'Policy document',
    unknown: 'None of the budgets and annual reports that were read names a document with this address.',
  },
)

/** The same as a RIS number's page, for what has another number or none. */
export function DocumentPage({ params: { '*': rest } }: PageProps<'document'>) {
  const t = useTexts(texts)
  const { params } = useUrlState()
  const id = pathToId('document', rest)
  const answer = useApi(DocumentPageQuery, { id, first: CITED_AT_ONCE, after: cursorIn(params) })
  const node = answer.data?.node
  return (
    <DocumentFrame
      name={t.document}
      answer={answer}
      document={node?.__typename === 'PolicyDocument' ? node : (node ?? null)}
      unknown={<Empty>{t.unknown}</Empty>}
    />
  )
}
