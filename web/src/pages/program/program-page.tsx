import { idToPath, pathToId } from '../../addresses.js'
import { useApi } from '../../api/use-api.js'
import { graphql } from '../../generated/index.js'
import type { PageProps } from '../../routes.js'
import { Dutch } from '../../text/language.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { titleWith } from '../../text/title-with.js'
import { AnswerView, Empty } from '../../ui/answer.js'
import { PageFrame } from '../../ui/page-frame.js'
import { FindingsOfProgram } from '../subject/findings-of-program.js'
import { IndicatorTable } from '../subject/indicator-table.js'
import { MoneyByYear } from '../subject/money-by-year.js'
import { NamedUnder } from '../subject/named-under.js'
import { Promises } from '../subject/promises.js'
import { useSubjectAddress } from '../subject/subject-address.js'
import { BudgetRows } from './budget-rows.js'
import { Goals } from './goals.js'
import { ProgramFacts } from './program-facts.js'
import { LeftOut } from '../../ui/left-out.js'

const ProgramPageQuery = graphql(`
  query ProgramPage($id: ID!) {
    node(id: $id) {
      __typename
      ... on Program {
        id
        name
        number
        municipality {
          id
          name
        }
        indicators {
          ...IndicatorTable_Indicator
        }
        ...Goals_Program
        ...ProgramFacts_Program
      }
    }
  }
`)

const texts = defineTexts(
  {
    kind: (number: string | null) => (number === null ? 'Programma' : `Programma ${number}`),
    rows: (word: string) => `rijen met ${word}`,
    actions: (year: string) => `acties van ${year}`,
    loading: 'Programma',
    unknown: 'Er is geen programma met dit adres. De programma’s staan bij hun gemeente op de eerste pagina.',
  },
  {
    kind: (number: string | null) => (number === null ? 'Programme' : `Programme ${number}`),
    rows: (word: string) => `rows with ${word}`,
    actions: (year: string) => `actions of ${year}`,
    loading: 'Programme',
    unknown:
      'There is no programme with this address. Programmes stand with their municipality on the first page.',
  },
)

/** All that the documents say of one programme: money, goals, what was planned and reported, documents, partners. */
export function ProgramPage({ params: { municipality, program } }: PageProps<'program'>) {
  const t = useTexts(texts)
  const { year, moneyKind, leftOut } = useSubjectAddress()
  const id = pathToId('program', `${municipality}/${program}`)
  const answer = useApi(ProgramPageQuery, { id })
  const node = answer.data?.node
  const found = node?.__typename === 'Program' ? node : null
  return (
    <PageFrame
      title={found?.name ?? t.loading}
      cited={
        found
          ? titleWith(found.name, [
              t.kind(found.number).toLowerCase(),
              found.municipality.name,
              moneyKind === null ? null : t.rows(moneyKind),
              year === null ? null : t.actions(String(year)),
            ])
          : undefined
      }
      file={found ? `${found.name} ${found.municipality.name}` : undefined}
      {...(found ? { titleLang: 'nl' as const } : {})}
      kind={
        found ? (
          <Dutch>
            {t.kind(found.number)}, {found.municipality.name}
          </Dutch>
        ) : (
          t.loading
        )
      }
      crumbs={found ? [{ label: found.municipality.name, href: idToPath(found.municipality.id) ?? '/' }] : []}
      question={answer.question}
      {...(found ? { about: found.id } : {})}
    >
      <LeftOut names={leftOut}>
        <AnswerView answer={answer} lines={16}>
          {() =>
            found === null ? (
              <Empty>{t.unknown}</Empty>
            ) : (
              <>
                <ProgramFacts program={found} />
                <MoneyByYear of={found.id} name={found.name} />
                <BudgetRows program={found.id} />
                <Goals program={found} />
                <Promises of={found.id} program={found} />
                <NamedUnder of={found.id} />
                <IndicatorTable indicators={found.indicators} />
                <FindingsOfProgram program={found.id} />
              </>
            )
          }
        </AnswerView>
      </LeftOut>
    </PageFrame>
  )
}
