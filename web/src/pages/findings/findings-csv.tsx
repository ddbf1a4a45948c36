import { useClient } from 'urql'
import { type Tell, wholeList } from '../../api/whole-list.js'
import type {
  FindingsCsv_FindingFragment as Finding,
  FindingsWholeQueryVariables,
} from '../../generated/graphql.js'
import { graphql, unmask } from '../../generated/index.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { useVocabulary } from '../../text/vocabulary.js'
import { CsvButton } from '../../ui/csv-button.js'
import { evidenceText } from '../../ui/evidence.js'

const FindingsCsv_Finding = graphql(`
  fragment FindingsCsv_Finding on Finding {
    id
    rule
    severity
    message
    sourceDocument {
      title
      municipality {
        name
      }
    }
    evidence {
      ...Sources_Passage
    }
  }
`)

const FindingsWholeQuery = graphql(`
  query FindingsWhole(
    $municipality: String
    $program: ID
    $year: Int
    $rule: String
    $severity: String
    $sourceDocument: ID
    $text: String
    $first: Int
    $after: String
  ) {
    findingsConnection(
      municipality: $municipality
      program: $program
      year: $year
      rule: $rule
      severity: $severity
      sourceDocument: $sourceDocument
      text: $text
      first: $first
      after: $after
    ) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...FindingsCsv_Finding
      }
    }
  }
`)

const texts = defineTexts(
  { document: 'Document', rule: 'Regel', severity: 'Ernst', message: 'Bevinding', source: 'Bron' },
  { document: 'Document', rule: 'Rule', severity: 'Severity', message: 'Finding', source: 'Source' },
)

export type FindingsAsked = Omit<FindingsWholeQueryVariables, 'first' | 'after'>

interface FindingsCsvProps {
  readonly asked: FindingsAsked
  readonly total: number
  /** How many stand on this page. */
  readonly shown: number
}

/** All findings of this choice as a file, not only those on this page. */
export function FindingsCsv({ asked, total, shown }: FindingsCsvProps) {
  const t = useTexts(texts)
  const words = useVocabulary()
  const client = useClient()
  const rows = async (tell: Tell) =>
    unmask(
      FindingsCsv_Finding,
      await wholeList(client, {
        document: FindingsWholeQuery,
        variables: asked,
        tell,
        pageOf: ({ findingsConnection: { nodes, pageInfo } }) => ({ items: nodes, pageInfo }),
      }),
    )
  const columns = [
    { header: t.document, value: ({ sourceDocument: d }: Finding) => `${d.municipality.name}, ${d.title}` },
    { header: t.rule, value: ({ rule }: Finding) => rule },
    { header: t.severity, value: ({ severity }: Finding) => words.severity[severity] },
    { header: t.message, value: ({ message }: Finding) => message },
    { header: t.source, value: ({ evidence }: Finding) => evidenceText(evidence) },
    { header: 'id', value: ({ id }: Finding) => id },
  ]
  return (
    <CsvButton name="bevindingen" columns={columns} rows={rows} {...(shown === total ? {} : { total })} />
  )
}
