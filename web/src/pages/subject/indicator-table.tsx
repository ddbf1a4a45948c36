import { Heading } from '@nl-design-system-candidate/heading-react'
import type { IndicatorTable_IndicatorFragment as Indicator } from '../../generated/graphql.js'
import { type FragmentType, graphql, unmask } from '../../generated/index.js'
import { Dutch } from '../../text/language.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { useVocabulary } from '../../text/vocabulary.js'
import { Empty } from '../../ui/answer.js'
import { type Column, DataTable } from '../../ui/data-table.js'
import { EvidenceRefs, evidenceText } from '../../ui/evidence.js'
import { NodeLink } from '../../ui/link.js'
import { PrintedValue } from '../../ui/printed-value.js'

export const IndicatorTable_Indicator = graphql(`
  fragment IndicatorTable_Indicator on Indicator {
    id
    name
    unit
    goalMet
    observations {
      year
      kind
      value
      printed
      qualifier
      provisional
    }
    evidence {
      ...Sources_Passage
    }
  }
`)

const texts = defineTexts(
  {
    title: 'Indicatoren',
    caption: 'Indicatoren met hun laatste streefwaarde en realisatie, zoals afgedrukt',
    none: 'De gelezen documenten geven hier geen indicator.',
    name: 'Indicator',
    unit: 'Eenheid',
    target: 'Laatste streefwaarde',
    actual: 'Laatste realisatie',
    met: 'Oordeel van het document',
    source: 'Bron',
  },
  {
    title: 'Indicators',
    caption: 'Indicators with their latest target and actual value, as printed',
    none: 'The documents that were read give no indicator here.',
    name: 'Indicator',
    unit: 'Unit',
    target: 'Latest target',
    actual: 'Latest actual',
    met: 'Judgement of the document',
    source: 'Source',
  },
)

interface IndicatorTableProps {
  readonly indicators: readonly FragmentType<typeof IndicatorTable_Indicator>[]
}

/** Target against actual at a glance; each leads to its picture over the years. */
export function IndicatorTable({ indicators }: IndicatorTableProps) {
  const t = useTexts(texts)
  const words = useVocabulary()
  const rows = unmask(IndicatorTable_Indicator, indicators)
  const columns: readonly Column<Indicator>[] = [
    {
      key: 'naam',
      header: t.name,
      rowHeader: true,
      wide: true,
      value: ({ name }) => name,
      cell: ({ id, name }) => (
        <Dutch>
          <NodeLink id={id}>{name}</NodeLink>
        </Dutch>
      ),
    },
    { key: 'id', header: 'id', value: ({ id }) => id, fileOnly: true },
    { key: 'eenheid', header: t.unit, value: ({ unit }) => unit, cell: ({ unit }) => <Dutch>{unit}</Dutch> },
    {
      key: 'doel',
      header: t.target,
      value: (row) => latest(row, 'TARGET'),
      cell: (row) => <Latest row={row} kind="TARGET" />,
    },
    {
      key: 'realisatie',
      header: t.actual,
      value: (row) => latest(row, 'ACTUAL'),
      cell: (row) => <Latest row={row} kind="ACTUAL" />,
    },
    { key: 'oordeel', header: t.met, value: ({ goalMet }) => words.goalMet(goalMet) },
    {
      key: 'bron',
      header: t.source,
      sortable: false,
      value: ({ evidence }) => evidenceText(evidence),
      cell: ({ evidence }) => <EvidenceRefs passages={evidence} />,
    },
  ]
  return (
    <section aria-labelledby="indicatoren" className="bgf-stack">
      <Heading level={2} id="indicatoren">
        {t.title}
      </Heading>
      {rows.length === 0 ? (
        <Empty>{t.none}</Empty>
      ) : (
        <DataTable
          name="indicatoren"
          caption={t.caption}
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
        />
      )}
    </section>
  )
}

interface LatestProps {
  readonly row: Indicator
  readonly kind: 'TARGET' | 'ACTUAL'
}

function Latest({ row, kind }: LatestProps) {
  const last = latestOf(row, kind)
  if (last === undefined) return null
  return (
    <>
      {last.year}: <PrintedValue {...last} />
    </>
  )
}

const latestOf = ({ observations }: Indicator, kind: LatestProps['kind']) =>
  observations.filter((observation) => observation.kind === kind).at(-1)

/** '2023: 95', with how exact the text is. */
function latest(row: Indicator, kind: LatestProps['kind']): string {
  const last = latestOf(row, kind)
  return last === undefined ? '' : `${last.year}: ${[last.qualifier, last.printed].filter(Boolean).join(' ')}`
}
