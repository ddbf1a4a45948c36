import { defineTexts, useTexts } from '../../text/texts.js'
import { CsvButton } from '../../ui/csv-button.js'
import type { Member, Tie } from './network-data.js'

const texts = defineTexts(
  {
    partner: 'Partner',
    community: 'Gemeenschap',
    measure: 'Maat (aantal activiteiten)',
    weight: 'samen genoemd',
    together: 'waarvan samen aan het werk',
  },
  {
    partner: 'Partner',
    community: 'Community',
    measure: 'Measure (number of activities)',
    weight: 'named together',
    together: 'of these at work together',
  },
)

interface MatrixCsvProps {
  readonly members: readonly Member[]
  /** By the ids of both ends, either way round. */
  readonly ties: ReadonlyMap<string, Tie>
}

/** The whole matrix: two lines a partner, because a file has no colour to tell working together from being named. */
export function MatrixCsv({ members, ties }: MatrixCsvProps) {
  const t = useTexts(texts)
  const rows = members.flatMap((member) =>
    (['weight', 'together'] as const).map((measure) => ({ member, measure })),
  )
  type Row = (typeof rows)[number]
  const columns = [
    { header: t.partner, value: ({ member }: Row) => member.partner.name },
    { header: 'id', value: ({ member }: Row) => member.partner.id },
    { header: t.community, value: ({ member }: Row) => member.community },
    { header: t.measure, value: ({ measure }: Row) => t[measure] },
    ...members.map(({ partner }) => ({
      header: partner.name,
      value: ({ member, measure }: Row) => ties.get(`${member.partner.id} ${partner.id}`)?.[measure],
    })),
  ]
  return <CsvButton name="matrix" columns={columns} rows={rows} />
}
