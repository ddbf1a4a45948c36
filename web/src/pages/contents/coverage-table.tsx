import { type FragmentType, graphql, unmask } from '../../generated/index.js'
import type { CoverageTable_SourceDocumentFragment as Row } from '../../generated/graphql.js'
import { anchorOf } from '../../addresses.js'
import { useFormat } from '../../text/format.js'
import { Dutch } from '../../text/language.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { type Column, DataTable } from '../../ui/data-table.js'
import { Link } from '../../ui/link.js'

export const CoverageTable_SourceDocument = graphql(`
  fragment CoverageTable_SourceDocument on SourceDocument {
    id
    title
    year
    lineCount
    municipality {
      name
    }
    coverage {
      linesWithFacts
      linesLeftOut
      linesOther
      stated
      inferred
    }
  }
`)

const texts = defineTexts(
  {
    caption: 'Gelezen documenten, met aantallen regels en verbanden',
    document: 'Document',
    municipality: 'Gemeente',
    year: 'Jaar',
    lines: 'Regels',
    facts: 'Regels met feiten',
    leftOut: 'Weggelaten regels',
    other: 'Koppen en lege regels',
    stated: 'Verbanden die er staan',
    inferred: 'Afgeleide verbanden',
  },
  {
    caption: 'Documents that were read, with numbers of lines and ties',
    document: 'Document',
    municipality: 'Municipality',
    year: 'Year',
    lines: 'Lines',
    facts: 'Lines with facts',
    leftOut: 'Lines left out',
    other: 'Headings and empty lines',
    stated: 'Ties stated',
    inferred: 'Ties inferred',
  },
)

interface CoverageTableProps {
  readonly documents: readonly FragmentType<typeof CoverageTable_SourceDocument>[]
}

export function CoverageTable({ documents }: CoverageTableProps) {
  const t = useTexts(texts)
  const { number } = useFormat()
  const count = (key: string, header: string, value: (row: Row) => number): Column<Row> => ({
    key,
    header,
    value,
    numeric: true,
    cell: (row) => number(value(row)),
  })
  const columns: readonly Column<Row>[] = [
    {
      key: 'document',
      header: t.document,
      rowHeader: true,
      value: ({ title }) => title,
      cell: ({ id, title }) => (
        <Link href={`#${anchorOf(id)}`}>
          <Dutch>{title}</Dutch>
        </Link>
      ),
    },
    { key: 'gemeente', header: t.municipality, value: ({ municipality }) => municipality.name },
    { key: 'jaar', header: t.year, numeric: true, value: ({ year }) => year },
    count('regels', t.lines, ({ lineCount }) => lineCount),
    count('feiten', t.facts, ({ coverage }) => coverage.linesWithFacts),
    count('weggelaten', t.leftOut, ({ coverage }) => coverage.linesLeftOut),
    count('overig', t.other, ({ coverage }) => coverage.linesOther),
    count('vermeld', t.stated, ({ coverage }) => coverage.stated),
    count('afgeleid', t.inferred, ({ coverage }) => coverage.inferred),
  ]
  return (
    <DataTable
      name="documenten"
      file="gelezen-documenten"
      caption={t.caption}
      columns={columns}
      rows={unmask(CoverageTable_SourceDocument, documents)}
      rowKey={({ id }) => id}
    />
  )
}
