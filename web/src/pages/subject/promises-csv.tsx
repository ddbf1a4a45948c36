import type {
  ActionItem_ActivityFragment as Action,
  PromiseColumn_ActivityConnectionFragment as List,
} from '../../generated/graphql.js'
import { type FragmentType, unmask } from '../../generated/index.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { useVocabulary } from '../../text/vocabulary.js'
import { CsvButton } from '../../ui/csv-button.js'
import { documentName, DocumentNames_PolicyDocument } from '../../ui/document-names.js'
import { evidenceText } from '../../ui/evidence.js'
import { ActionItem_Activity } from './action-item.js'
import { PromiseColumn_ActivityConnection } from './promise-column.js'

const texts = defineTexts(
  { year: 'Jaar', phase: 'Stand', theme: 'Thema', action: 'Actie', documents: 'Documenten', source: 'Bron' },
  {
    year: 'Year',
    phase: 'Phase',
    theme: 'Theme',
    action: 'Action',
    documents: 'Documents',
    source: 'Source',
  },
)

interface PromisesCsvProps {
  readonly year: number
  readonly planned: FragmentType<typeof PromiseColumn_ActivityConnection>
  readonly reported: FragmentType<typeof PromiseColumn_ActivityConnection>
}

/** Both columns as one file. */
export function PromisesCsv({ year, planned, reported }: PromisesCsvProps) {
  const t = useTexts(texts)
  const words = useVocabulary()
  const rows = [planned, reported].flatMap((list) =>
    unmask(PromiseColumn_ActivityConnection, list).nodes.map((node): Row => ({
      ...node,
      ...unmask(ActionItem_Activity, node),
    })),
  )
  if (rows.length === 0) return null
  const columns = [
    { header: t.year, value: () => year },
    { header: t.phase, value: ({ phase }: Row) => (phase === null ? '' : words.phase[phase]) },
    { header: t.theme, value: ({ parent }: Row) => parent?.label },
    { header: t.action, value: ({ label }: Row) => label },
    {
      header: t.documents,
      value: (row: Row) =>
        unmask(DocumentNames_PolicyDocument, row.policyDocuments.nodes).map(documentName).join('; '),
    },
    { header: t.source, value: ({ evidence }: Row) => evidenceText(evidence) },
    { header: 'id', value: ({ id }: Row) => id },
  ]
  return <CsvButton name={`acties-${year}`} columns={columns} rows={rows} />
}

type Row = Pick<List['nodes'][number], 'phase' | 'parent'> & Omit<Action, ' $fragmentRefs'>
