import type { SourceDocumentCoverage_SourceDocumentFragment as Document } from '../../generated/graphql.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { CsvButton } from '../../ui/csv-button.js'

const texts = defineTexts(
  {
    municipality: 'Gemeente',
    document: 'Document',
    from: 'Van regel',
    to: 'Tot en met regel',
    heading: 'Kop',
    reason: 'Reden',
  },
  {
    municipality: 'Municipality',
    document: 'Document',
    from: 'From line',
    to: 'To line',
    heading: 'Heading',
    reason: 'Reason',
  },
)

type Part = Document['coverage']['leftOut'][number]

/** The lines of one document that hold no fact, each with the reason. */
export function LeftOutCsv({ document }: { readonly document: Document }) {
  const t = useTexts(texts)
  const { municipality, title, coverage } = document
  const columns = [
    { header: t.municipality, value: () => municipality.name },
    { header: t.document, value: () => title },
    { header: t.from, value: ({ passage }: Part) => passage.lineStart },
    { header: t.to, value: ({ passage }: Part) => passage.lineEnd },
    { header: t.heading, value: ({ passage }: Part) => passage.heading.join(' › ') },
    { header: t.reason, value: ({ reason }: Part) => reason },
  ]
  return (
    <CsvButton
      name={`weggelaten-regels-${municipality.name}-${title}`}
      columns={columns}
      rows={coverage.leftOut}
    />
  )
}
