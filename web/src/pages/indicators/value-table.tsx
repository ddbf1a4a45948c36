import type {
  IndicatorCard_IndicatorFragment as Indicator,
  Missing_GapFragment as Gap,
} from '../../generated/graphql.js'
import { unmask } from '../../generated/index.js'
import { useFormat } from '../../text/format.js'
import { Dutch } from '../../text/language.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { useVocabulary } from '../../text/vocabulary.js'
import { type Column, DataTable } from '../../ui/data-table.js'
import { EvidenceRefs, evidenceText } from '../../ui/evidence.js'
import { Link } from '../../ui/link.js'
import { PrintedValue } from '../../ui/printed-value.js'
import { type MissingYears, missingYears, reasonText, reasonTexts } from './missing.js'
import { type Observation, Observed_Observation, type ObservedYear, yearsOf } from './observed.js'
import { anchorOf } from '../../addresses.js'

/** One year of one indicator. */
export interface ValueRow extends ObservedYear {
  readonly indicator: Indicator
  /** Why there is no actual value; null where there is one. */
  readonly missing: MissingYears['reason'] | null
}

const texts = defineTexts(
  {
    indicator: 'Indicator',
    municipality: 'Gemeente',
    year: 'Jaar',
    unit: 'Eenheid',
    target: 'Streefwaarde',
    actual: 'Realisatie',
    why: 'Waarom geen realisatie',
    met: 'Oordeel van het document',
    source: 'Bron',
    provisional: 'voorlopig',
    provisionalOf: 'Voorlopig',
  },
  {
    indicator: 'Indicator',
    municipality: 'Municipality',
    year: 'Year',
    unit: 'Unit',
    target: 'Target',
    actual: 'Actual',
    why: 'Why no actual value',
    met: 'Judgement of the document',
    source: 'Source',
    provisional: 'provisional',
    provisionalOf: 'Provisional',
  },
)

export function valueRows(indicator: Indicator, gaps: readonly Gap[]): readonly ValueRow[] {
  const years = yearsOf(unmask(Observed_Observation, indicator.observations))
  const missing = missingYears(indicator.id, years, gaps)
  return years.map((year) => ({
    ...year,
    indicator,
    missing: missing.find((one) => one.years.includes(year.year))?.reason ?? null,
  }))
}

interface ValueTableProps {
  readonly name: string
  readonly file: string
  readonly incomplete?: string | undefined
  readonly caption: string
  readonly rows: readonly ValueRow[]
  /** Whether the rows are of several indicators, so that each has to say of which. */
  readonly several?: boolean
}

/** Target beside actual by year, as printed; bare numbers in the file. */
export function ValueTable({ name, file, incomplete, caption, rows, several = false }: ValueTableProps) {
  const columns = useColumns()
  const shown = several
    ? columns
    : columns.map((column) => (OF_ONE.has(column.key) ? column : { ...column, fileOnly: true }))
  return (
    <DataTable
      name={name}
      file={file}
      incomplete={incomplete}
      caption={<Dutch>{caption}</Dutch>}
      columns={shown}
      rows={rows}
      rowKey={({ indicator, year }) => `${indicator.id} ${year}`}
    />
  )
}

const OF_ONE: ReadonlySet<string> = new Set(['jaar', 'streefwaarde', 'realisatie', 'waarom'])

function useColumns(): readonly Column<ValueRow>[] {
  const t = useTexts(texts)
  const reasons = useTexts(reasonTexts)
  const words = useVocabulary()
  const { number } = useFormat()
  const why = ({ missing }: ValueRow) => (missing === null ? '' : reasonText(reasons, missing))
  const printed = (one: Observation | null) =>
    one === null ? null : (
      <>
        <PrintedValue {...one} />
        {one.provisional ? <span className="bgf-subtle"> ({t.provisional})</span> : null}
      </>
    )
  return [
    {
      key: 'indicator',
      header: t.indicator,
      rowHeader: true,
      wide: true,
      value: ({ indicator }) => indicator.name,
      cell: ({ indicator: { id, name, program } }) => (
        <Dutch>
          <Link href={`#${anchorOf(id)}`}>{name}</Link>
          <span className="bgf-print-only bgf-print-only--inline bgf-subtle">
            , {program.municipality.name}
          </span>
        </Dutch>
      ),
    },
    {
      key: 'gemeente',
      header: t.municipality,
      value: ({ indicator }) => indicator.program.municipality.name,
      screenOnly: true,
    },
    {
      key: 'eenheid',
      header: t.unit,
      value: ({ indicator }) => indicator.unit,
      cell: ({ indicator }) => <Dutch>{indicator.unit}</Dutch>,
    },
    { key: 'jaar', header: t.year, numeric: true, value: ({ year }) => year },
    {
      key: 'streefwaarde',
      header: t.target,
      numeric: true,
      value: ({ target }) => valueOf(target, number),
      cell: ({ target }) => printed(target),
    },
    {
      key: 'realisatie',
      header: t.actual,
      numeric: true,
      value: ({ actual }) => valueOf(actual, number),
      cell: ({ actual }) => printed(actual),
    },
    {
      key: 'voorlopig',
      header: t.provisionalOf,
      value: ({ target, actual }) =>
        [target?.provisional ? t.target : null, actual?.provisional ? t.actual : null]
          .filter((one) => one !== null)
          .join('; '),
      fileOnly: true,
    },
    { key: 'waarom', header: t.why, value: why, wide: true },
    {
      key: 'oordeel',
      header: t.met,
      value: ({ indicator, year }) =>
        year === judgedYear(indicator) ? words.goalMet(indicator.goalMet) : '',
      screenOnly: true,
    },
    {
      key: 'bron',
      header: t.source,
      sortable: false,
      value: ({ indicator }) => evidenceText(indicator.evidence),
      cell: ({ indicator }) => <EvidenceRefs passages={indicator.evidence} />,
    },
    { key: 'id', header: 'id', value: ({ indicator }) => indicator.id, fileOnly: true },
  ]
}

/** A report judges the year that it is of, and prints values of earlier years beside it. */
const judgedYear = ({ evidence }: Indicator): number =>
  Math.max(...evidence.map(({ sourceDocument }) => sourceDocument.year))

/** A bare number to sort and count with; in words what the text makes of it: 'meer dan 90', 'n/b'. */
function valueOf(one: Observation | null, number: (value: number) => string): string | number | null {
  if (one === null) return null
  if (one.value === null) return one.printed
  return one.qualifier === null ? one.value : `${one.qualifier} ${number(one.value)}`
}
