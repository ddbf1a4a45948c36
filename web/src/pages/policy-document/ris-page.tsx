import { searchPath } from '../../addresses.js'
import { useApi } from '../../api/use-api.js'
import { graphql } from '../../generated/index.js'
import type { PageProps } from '../../routes.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { Empty } from '../../ui/answer.js'
import { Link } from '../../ui/link.js'
import { DocumentFrame, CITED_AT_ONCE } from './document-frame.js'
import { useUrlState } from '../../navigation.js'

const RisPageQuery = graphql(`
  query RisPage($ris: RIS!, $first: Int, $after: String) {
    policyDocument(ris: $ris) {
      ...DocumentFrame_PolicyDocument
    }
  }
`)

const texts = defineTexts(
  {
    unknown: (ris: string) => `Geen van de gelezen begrotingen en jaarverslagen noemt ${ris}.`,
    other: 'Het document kan wel bestaan. Zoek op een deel van het nummer of op woorden:',
    search: (ris: string) => `zoek ${ris}`,
  },
  {
    unknown: (ris: string) => `None of the budgets and annual reports that were read names ${ris}.`,
    other: 'The document may exist all the same. Search by a part of the number or by words:',
    search: (ris: string) => `search ${ris}`,
  },
)

/** What is known of one RIS number: who cites it as what, the money behind that, and every line that says so. */
export function RisPage({ params: { ris } }: PageProps<'ris'>) {
  const t = useTexts(texts)
  const { params } = useUrlState()
  const answer = useApi(RisPageQuery, { ris, first: CITED_AT_ONCE, after: params.get('na') })
  return (
    <DocumentFrame
      name={ris.toUpperCase()}
      answer={answer}
      document={answer.data?.policyDocument}
      unknown={
        <Empty>
          <p>
            {t.unknown(ris)} {t.other} <Link href={searchPath(ris)}>{t.search(ris)}</Link>.
          </p>
        </Empty>
      }
    />
  )
}
