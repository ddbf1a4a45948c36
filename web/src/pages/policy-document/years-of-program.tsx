import type { ReactNode } from 'react'
import { useApi } from '../../api/use-api.js'
import { anchorOf } from '../../addresses.js'
import { EXPLORER_ROUTES } from '../../../../src/http/explorer-routes.js'
import type { Phase, SourceDocumentKind, YearsReadQuery as YearsRead } from '../../generated/graphql.js'
import { graphql } from '../../generated/index.js'
import { Dutch } from '../../text/language.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { AnswerView } from '../../ui/answer.js'
import { type Column, DataTable } from '../../ui/data-table.js'
import { Link } from '../../ui/link.js'

const YearsReadQuery = graphql(`
  query YearsRead($program: ID!, $years: [Int!]!) {
    promisedAndReported(of: $program, years: $years) {
      years {
        year
        sources {
          kind
          year
          document {
            id
            title
          }
        }
      }
    }
  }
`)

const texts = defineTexts(
  {
    caption: 'per jaar',
    year: 'Jaar',
    planned: 'Voorgenomen',
    reported: 'Verantwoord',
    budget: 'Begroting van dat jaar',
    report: 'Jaarverslag over dat jaar',
    notRead: 'niet gelezen',
  },
  {
    caption: 'by year',
    year: 'Year',
    planned: 'Planned',
    reported: 'Reported',
    budget: 'Budget of that year',
    report: 'Annual report of that year',
    notRead: 'not read',
  },
)

type Year = YearsRead['promisedAndReported']['years'][number]

interface YearsOfProgramProps {
  readonly program: string
  readonly name: ReactNode
  /** Everything that refers to the document in this programme, each in a year. */
  readonly cited: readonly { readonly year: number | null; readonly phase: Phase | null }[]
}

export function YearsOfProgram({ program, name, cited }: YearsOfProgramProps) {
  const t = useTexts(texts)
  const years = [...new Set(cited.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b)
  const answer = useApi(YearsReadQuery, { program, years })
  const count = (phase: Phase) => (row: Year) =>
    cited.filter((one) => one.year === row.year && one.phase === phase).length
  const read = (key: string, header: string, kind: SourceDocumentKind): Column<Year> => {
    const documentOf = ({ year, sources }: Year) =>
      sources.find((source) => source.kind === kind && source.year === year)?.document
    return {
      key,
      header,
      sortable: false,
      value: (row) => documentOf(row)?.title ?? t.notRead,
      cell: (row) => {
        const document = documentOf(row)
        if (!document) return t.notRead
        return (
          <Link href={`${EXPLORER_ROUTES.contents}#${anchorOf(document.id)}`}>
            <Dutch>{document.title}</Dutch>
          </Link>
        )
      },
    }
  }
  const columns: readonly Column<Year>[] = [
    { key: 'jaar', header: t.year, rowHeader: true, value: ({ year }) => year },
    { key: 'voorgenomen', header: t.planned, numeric: true, value: count('PLANNED') },
    { key: 'verantwoord', header: t.reported, numeric: true, value: count('REPORTED') },
    read('begroting', t.budget, 'BUDGET'),
    read('jaarverslag', t.report, 'ANNUAL_REPORT'),
  ]
  return (
    <AnswerView answer={answer} lines={3}>
      {({ promisedAndReported }) => (
        <DataTable
          name={`vervolg-${program.split('/').at(-1) ?? ''}`}
          caption={
            <>
              {name}, {t.caption}
            </>
          }
          columns={columns}
          rows={promisedAndReported.years}
          rowKey={({ year }) => String(year)}
        />
      )}
    </AnswerView>
  )
}
