import { unmask } from '../../generated/index.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { useVocabulary } from '../../text/vocabulary.js'
import { CsvButton } from '../../ui/csv-button.js'
import { usePrintedForm } from '../../ui/printed.js'
import { isLine, useNames } from './names.js'
import { TraceNode_Node, type Way } from './trace-data.js'
import { scopeTexts } from './trace-words.js'

const texts = defineTexts(
  {
    activity: 'Activiteit',
    document: 'Document',
    role: 'Is voor de activiteit',
    via: 'Via',
    money: 'Geld',
    label: 'Waarvan',
    amount: 'Bedrag (€)',
    printed: 'Zoals afgedrukt',
    covers: 'Geld van',
    own: 'Van dit document zelf (€)',
    ownLabel: 'Waarvoor',
    certainty: 'Zekerheid',
  },
  {
    activity: 'Activity',
    document: 'Document',
    role: 'Is to the activity',
    via: 'By way of',
    money: 'Money',
    label: 'Of which',
    amount: 'Amount (€)',
    printed: 'As printed',
    covers: 'Money of',
    own: 'Of this document itself (€)',
    ownLabel: 'For',
    certainty: 'Certainty',
  },
)

interface WaysCsvProps {
  readonly ways: readonly Way[]
  readonly incomplete: string | undefined
}

/** A row for every way, with the ids of both its ends: a spreadsheet sorts and filters what a page has to group. */
export function WaysCsv({ ways, incomplete }: WaysCsvProps) {
  const t = useTexts(texts)
  const words = useVocabulary()
  const scopes = useTexts(scopeTexts)
  const { name, what } = useNames()
  const printedForm = usePrintedForm()
  const rows = ways.map((way) => {
    const nodes = unmask(TraceNode_Node, way.nodes)
    const last = nodes.at(-1)
    return { way, nodes, line: isLine(last) ? last : null }
  })
  type Row = (typeof rows)[number]
  const columns = [
    { header: t.activity, value: ({ nodes }: Row) => nodes.slice(1, 2).map(name).join('') },
    { header: t.document, value: ({ nodes }: Row) => nodes.slice(0, 1).map(name).join('') },
    { header: t.role, value: ({ way }: Row) => words.role[way.role] },
    { header: t.certainty, value: ({ way }: Row) => words.certainty[way.certainty] },
    { header: t.via, value: ({ nodes }: Row) => nodes.slice(2, -1).map(name).join('; ') },
    { header: t.money, value: ({ line }: Row) => (line === null ? null : what(line)) },
    { header: t.label, value: ({ line }: Row) => line?.lineLabel },
    { header: t.amount, value: ({ line }: Row) => line?.amount },
    { header: t.printed, value: ({ line }: Row) => (line === null ? null : printedForm(line)) },
    { header: t.covers, value: ({ way }: Row) => scopes[way.covers] },
    { header: t.own, value: ({ way }: Row) => way.amount },
    { header: t.ownLabel, value: ({ way }: Row) => way.amountLabel },
    { header: 'id document', value: ({ nodes }: Row) => nodes[0]?.id },
    { header: 'id activiteit', value: ({ nodes }: Row) => nodes[1]?.id },
    { header: 'id bedrag', value: ({ line }: Row) => line?.id },
  ]
  return (
    <CsvButton
      name="wegen-van-beleid-naar-geld"
      columns={columns}
      rows={rows}
      {...(incomplete === undefined ? {} : { incomplete })}
    />
  )
}
