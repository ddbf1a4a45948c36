import { Heading } from '@nl-design-system-candidate/heading-react'
import { Fragment } from 'react'
import { useApi } from '../../api/use-api.js'
import type {
  NamedUnder_ComparisonFragment as Comparison,
  NamedUnderQuery as Named,
} from '../../generated/graphql.js'
import { graphql, unmask } from '../../generated/index.js'
import { useFormat } from '../../text/format.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { useVocabulary } from '../../text/vocabulary.js'
import { AnswerView, Empty } from '../../ui/answer.js'
import { CsvButton } from '../../ui/csv-button.js'
import { documentName } from '../../ui/document-names.js'
import { Names } from '../../ui/names.js'
import { QueryLink } from '../../ui/query-link.js'

const NamedUnderQuery = graphql(`
  query NamedUnder($of: [ID!]!) {
    documents: comparison(measure: POLICY_DOCUMENTS, of: $of) {
      ...NamedUnder_Comparison
    }
    partners: comparison(measure: PARTNERS, of: $of) {
      ...NamedUnder_Comparison
    }
  }
`)

export const NamedUnder_Comparison = graphql(`
  fragment NamedUnder_Comparison on Comparison {
    columns {
      year
      basis
    }
    rows {
      cells {
        value
        counted(first: 100) {
          nodes {
            id
            ... on Partner {
              name
            }
            ... on PolicyDocument {
              ris
              number
              title
            }
          }
        }
      }
    }
  }
`)

const texts = defineTexts(
  {
    documents: 'Beleidsdocumenten',
    documentsLead:
      'Waar de activiteiten en acties hieronder naar verwijzen, per jaar. Als wat, en op welke regel, staat op de pagina van het document.',
    noDocuments: 'Hier wordt naar geen beleidsdocument verwezen.',
    partners: 'Partners',
    partnersLead: 'Wie bij de activiteiten en acties hieronder is genoemd, per jaar.',
    noPartners: 'Hier is geen partner genoemd.',
    more: (count: string) => `De eerste 100 van ${count}.`,
    cut: 'Alleen de eerste 100 van elk jaar.',
    when: 'Jaar',
    name: 'Naam',
  },
  {
    documents: 'Policy documents',
    documentsLead:
      'What the activities and actions under it refer to, by year. As what, and on which line, stands on the page of the document.',
    noDocuments: 'No policy document is referred to here.',
    partners: 'Partners',
    partnersLead: 'Who is named with the activities and actions under it, by year.',
    noPartners: 'No partner is named here.',
    more: (count: string) => `The first 100 of ${count}.`,
    cut: 'Only the first 100 of each year.',
    when: 'Year',
    name: 'Name',
  },
)

/** The documents and partners of everything under a programme, row or theme, by year: planned and reported apart. */
export function NamedUnder({ of }: { readonly of: string }) {
  const t = useTexts(texts)
  const answer = useApi(NamedUnderQuery, { of: [of] })
  return (
    <AnswerView answer={answer} lines={6}>
      {({ documents, partners }) => (
        <>
          <section aria-labelledby="documenten" className="bgf-stack">
            <Heading level={2} id="documenten">
              {t.documents}
            </Heading>
            <ByYear
              file="beleidsdocumenten-per-jaar"
              comparison={documents}
              lead={t.documentsLead}
              none={t.noDocuments}
            />
          </section>
          <section aria-labelledby="partners" className="bgf-stack">
            <Heading level={2} id="partners">
              {t.partners}
            </Heading>
            <ByYear
              file="partners-per-jaar"
              comparison={partners}
              lead={t.partnersLead}
              none={t.noPartners}
            />
            <QueryLink question={answer.question} of={`${t.documents}, ${t.partners}`} />
          </section>
        </>
      )}
    </AnswerView>
  )
}

interface ByYearProps {
  /** What the file is called that one can take along. */
  readonly file: string
  readonly comparison: Named['documents']
  readonly lead: string
  readonly none: string
}

function ByYear({ file, comparison, lead, none }: ByYearProps) {
  const t = useTexts(texts)
  const words = useVocabulary()
  const { number } = useFormat()
  const { columns, rows } = unmask(NamedUnder_Comparison, comparison)
  const groups = columns.flatMap(({ year, basis }, at) => {
    const cell = rows[0]?.cells[at]
    const label = `${year ?? ''}, ${words.phase[basis === 'BUDGET' ? 'PLANNED' : 'REPORTED']}`
    return cell?.value ? [{ label, total: cell.value, nodes: cell.counted?.nodes ?? [] }] : []
  })
  if (groups.length === 0) return <Empty>{none}</Empty>
  return (
    <>
      <p className="bgf-text">{lead}</p>
      <dl className="bgf-facts">
        {groups.map(({ label, total, nodes }) => (
          <Fragment key={label}>
            <dt>
              {label}: {number(total)}
            </dt>
            <dd>
              <Names nodes={nodes.map((node) => ({ id: node.id, name: nameOf(node) }))} />
              {total > nodes.length ? <span className="bgf-subtle"> {t.more(number(total))}</span> : null}
            </dd>
          </Fragment>
        ))}
      </dl>
      <CsvButton
        name={file}
        {...(groups.some(({ total, nodes }) => total > nodes.length) ? { incomplete: t.cut } : {})}
        columns={[
          { header: t.when, value: ({ label }) => label },
          { header: t.name, value: ({ node }) => nameOf(node) },
          { header: 'id', value: ({ node }) => node.id },
        ]}
        rows={groups.flatMap(({ label, nodes }) => nodes.map((node) => ({ label, node })))}
      />
    </>
  )
}

type Counted = NonNullable<Comparison['rows'][number]['cells'][number]['counted']>['nodes'][number]

const nameOf = (node: Counted): string =>
  'name' in node ? node.name : 'ris' in node ? documentName(node) : node.id
