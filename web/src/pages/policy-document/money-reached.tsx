import { Heading } from '@nl-design-system-candidate/heading-react'
import { tracePath } from '../../addresses.js'
import { useApi } from '../../api/use-api.js'
import type { MoneyReachedQuery as Money } from '../../generated/graphql.js'
import { graphql } from '../../generated/index.js'
import { convertedTexts } from '../../text/converted.js'
import { Dutch } from '../../text/language.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { useVocabulary } from '../../text/vocabulary.js'
import { Euro } from '../../ui/amount.js'
import { Alert } from '../../ui/alert.js'
import { AnswerView, Empty } from '../../ui/answer.js'
import { type Column, DataTable } from '../../ui/data-table.js'
import { EvidenceRefs, evidenceText } from '../../ui/evidence.js'
import { Link, NodeLink } from '../../ui/link.js'
import { CoarsePrint, usePrintedForm } from '../../ui/printed.js'
import { QueryLink } from '../../ui/query-link.js'

const MoneyReachedQuery = graphql(`
  query MoneyReached($id: ID!) {
    fundingTrace(from: $id) {
      truncated
      paths {
        covers
        nodes {
          id
          ... on Activity {
            label
          }
          ... on Goal {
            statement
          }
          ... on Program {
            name
          }
        }
        budgetLine {
          id
          year
          direction
          basis
          amount
          printed
          unit
          favourable
          label
          evidence {
            ...Sources_Passage
          }
        }
      }
    }
  }
`)

const texts = defineTexts(
  {
    title: 'Geld dat het bereikt',
    caution:
      'Dit zijn bedragen van de hele activiteit, het hele doel of het hele programma waar de verwijzing onder valt. Ze zijn niet van dit document alleen, en mogen niet worden opgeteld. Een bedrag dat de bron aan dit document zelf verbindt, staat hierboven bij de verwijzing.',
    caption: (euros: string) => `Bedragen ${euros}`,
    of: 'Van',
    what: 'Wat',
    basis: 'Grondslag',
    year: 'Jaar',
    amount: 'Bedrag (€)',
    printed: 'Zoals afgedrukt',
    part: 'Onderdeel',
    source: 'Bron',
    none: 'Er loopt geen weg van dit document naar een bedrag.',
    why: 'Waarom niet, staat bij het spoor van het geld',
    truncated: 'Er zijn meer wegen dan hier staan. Volg ze bij het spoor van het geld.',
  },
  {
    title: 'Money that it reaches',
    caution:
      'These are amounts of the whole activity, goal or programme that the reference falls under. They are not of this document alone, and may not be added up. An amount that the source ties to this document itself stands above, beside the reference.',
    caption: (euros: string) => `Amounts ${euros}`,
    of: 'Of',
    what: 'What',
    basis: 'Basis',
    year: 'Year',
    amount: 'Amount (€)',
    printed: 'As printed',
    part: 'Part',
    source: 'Source',
    none: 'No way leads from this document to an amount.',
    why: 'Why not stands under the money',
    truncated: 'There are more ways than stand here. Follow them under the money.',
  },
)

type Path = Money['fundingTrace']['paths'][number]

/** The lines of money at the end of every way from the document, each once, and what they cover. */
export function MoneyReached({ id }: { readonly id: string }) {
  const t = useTexts(texts)
  const answer = useApi(MoneyReachedQuery, { id })
  return (
    <section aria-labelledby="geld" className="bgf-stack">
      <Heading level={2} id="geld">
        {t.title}
      </Heading>
      <AnswerView answer={answer} lines={4}>
        {({ fundingTrace: { paths, truncated } }) =>
          paths.length === 0 ? (
            <Empty>
              {t.none}{' '}
              <span className="bgf-screen-only">
                <Link href={tracePath(id)}>{t.why}</Link>.
              </span>
            </Empty>
          ) : (
            <div className="bgf-stack">
              <Alert kind="info">{t.caution}</Alert>
              {truncated ? <Alert kind="warning">{t.truncated}</Alert> : null}
              <MoneyTable paths={eachOnce(paths)} truncated={truncated} />
              <QueryLink question={answer.question} of={t.title} />
            </div>
          )
        }
      </AnswerView>
    </section>
  )
}

interface MoneyTableProps {
  readonly paths: readonly Path[]
  /** Whether there are more ways than these. */
  readonly truncated: boolean
}

function MoneyTable({ paths, truncated }: MoneyTableProps) {
  const t = useTexts(texts)
  const { euros } = useTexts(convertedTexts)
  const printedForm = usePrintedForm()
  const words = useVocabulary()
  const what = ({ direction, favourable }: Path['budgetLine']) =>
    favourable === null
      ? words.direction[direction]
      : `${words.direction[direction]}, ${words.favourable(favourable)}`
  const columns: readonly Column<Path>[] = [
    {
      key: 'van',
      header: t.of,
      rowHeader: true,
      wide: true,
      value: (path) => ownerOf(path).name,
      cell: (path) => (
        <Dutch>
          <NodeLink id={ownerOf(path).id}>{ownerOf(path).name}</NodeLink>
          {path.budgetLine.label === null ? null : `, ${path.budgetLine.label}`}
        </Dutch>
      ),
    },
    { key: 'onderdeel', header: t.part, value: ({ budgetLine }) => budgetLine.label, fileOnly: true },
    { key: 'wat', header: t.what, value: ({ budgetLine }) => what(budgetLine) },
    { key: 'grondslag', header: t.basis, value: ({ budgetLine }) => words.basis[budgetLine.basis] },
    { key: 'jaar', header: t.year, numeric: true, value: ({ budgetLine }) => budgetLine.year },
    {
      key: 'bedrag',
      header: t.amount,
      numeric: true,
      value: ({ budgetLine }) => budgetLine.amount,
      cell: ({ budgetLine }) => (
        <>
          <Euro value={budgetLine.amount} />
          <CoarsePrint form={budgetLine} />
        </>
      ),
    },
    {
      key: 'afgedrukt',
      header: t.printed,
      value: ({ budgetLine }) => printedForm(budgetLine),
      fileOnly: true,
    },
    {
      key: 'bron',
      header: t.source,
      sortable: false,
      value: ({ budgetLine }) => evidenceText(budgetLine.evidence),
      cell: ({ budgetLine }) => <EvidenceRefs passages={budgetLine.evidence} />,
    },
  ]
  return (
    <DataTable
      name="geld"
      file="geld-dat-het-bereikt"
      incomplete={truncated ? t.truncated : undefined}
      caption={t.caption(euros)}
      columns={columns}
      rows={paths}
      rowKey={({ budgetLine }) => budgetLine.id}
    />
  )
}

const eachOnce = (paths: readonly Path[]): readonly Path[] => [
  ...new Map(paths.map((path) => [path.budgetLine.id, path])).values(),
]

/** What the line of money is of: the last but one on the way. */
function ownerOf({ nodes }: Path): { readonly id: string; readonly name: string } {
  const owner = nodes.at(-2)
  if (owner === undefined) return { id: '', name: '' }
  const name =
    'label' in owner
      ? owner.label
      : 'statement' in owner
        ? owner.statement
        : 'name' in owner
          ? owner.name
          : owner.id
  return { id: owner.id, name }
}
