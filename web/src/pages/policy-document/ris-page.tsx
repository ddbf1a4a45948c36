import { pathToId, searchPath } from '../../addresses.js'
import { useApi } from '../../api/use-api.js'
import { graphql } from '../../generated/index.js'
import type { PageProps } from '../../routes.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { AnswerView, Empty } from '../../ui/answer.js'
import { Link } from '../../ui/link.js'
import { PageFrame } from '../../ui/page-frame.js'
import { DocumentFrame, CITED_AT_ONCE } from './document-frame.js'
import { usePresentAddress, useUrlState } from '../../navigation.js'
import { cursorIn } from '../../ui/pager.js'

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
    kind: 'Beleidsdocument',
    none: (given: string) =>
      `‘${given}’ is geen RIS-nummer: dat heeft zes cijfers, met of zonder RIS ervoor. Misschien vindt u het document zo:`,
  },
  {
    unknown: (ris: string) => `None of the budgets and annual reports that were read names ${ris}.`,
    other: 'The document may exist all the same. Search by a part of the number or by words:',
    search: (ris: string) => `search ${ris}`,
    kind: 'Policy document',
    none: (given: string) =>
      `‘${given}’ is no RIS number: that has six digits, with or without RIS before them. You may find the document this way:`,
  },
)

const PrintedNumberQuery = graphql(`
  query PrintedNumber($id: ID!) {
    node(id: $id) {
      id
    }
  }
`)

/** As the API takes a RIS number. */
const RIS = /^(?:ris\s*)?\d{6}$/i

/** What is known of one RIS number: who cites it as what, the money behind that, and every line that says so. */
export function RisPage({ params: { ris } }: PageProps<'ris'>) {
  const number = ris.trim()
  return RIS.test(number) ? <OfRis ris={number} /> : <OfOther number={number} />
}

/** No RIS number: a document that was printed with a wrong one is at an address of its own. */
function OfOther({ number }: { readonly number: string }) {
  const t = useTexts(texts)
  const id = pathToId('document', `den-haag/${number.replace(/^(?:ris\s*)?(?=\d+$)/i, 'RIS')}`)
  const answer = useApi(PrintedNumberQuery, { id })
  const found = answer.data?.node?.id
  usePresentAddress(null, found)
  return (
    <PageFrame title={number} kind={t.kind} crumbs={[]} question={answer.question}>
      <AnswerView answer={answer}>
        {() =>
          found === undefined ? (
            <Empty>
              <p>
                {t.none(number)} <Link href={searchPath(number)}>{t.search(number)}</Link>.
              </p>
            </Empty>
          ) : null
        }
      </AnswerView>
    </PageFrame>
  )
}

function OfRis({ ris }: { readonly ris: string }) {
  const t = useTexts(texts)
  const { params } = useUrlState()
  const answer = useApi(RisPageQuery, { ris, first: CITED_AT_ONCE, after: cursorIn(params) })
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
