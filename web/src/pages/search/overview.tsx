import { Heading } from '@nl-design-system-candidate/heading-react'
import { EXPLORER_ROUTES } from '../../../../src/http/explorer-routes.js'
import type { Answer } from '../../api/use-api.js'
import type { OverviewQuery as OverviewData } from '../../generated/graphql.js'
import { graphql } from '../../generated/index.js'
import { useFormat } from '../../text/format.js'
import { Dutch } from '../../text/language.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { AnswerView } from '../../ui/answer.js'
import { CsvButton } from '../../ui/csv-button.js'
import { Link, NodeLink } from '../../ui/link.js'
import './overview.css'

export const OverviewQuery = graphql(`
  query Overview {
    municipalities {
      id
      name
      programs {
        id
        name
      }
    }
    sourceDocumentsConnection(first: 100) {
      totalCount
      nodes {
        id
        title
        municipality {
          id
        }
      }
    }
    activities {
      totalCount
    }
    policyDocuments {
      totalCount
    }
    partners {
      totalCount
    }
    indicators {
      totalCount
    }
  }
`)

const texts = defineTexts(
  {
    contents: 'Wat zit erin',
    activities: 'activiteiten, thema’s en acties',
    policy: 'beleidsdocumenten',
    partners: 'partners',
    indicators: 'indicatoren',
    sources: 'begrotingen en jaarverslagen',
    more: 'Wat is gelezen, wat ontbreekt en hoe het is nagekeken',
    wayIn: 'Per gemeente en programma',
    readFrom: 'Gelezen',
    partly: (shown: string, all: string) =>
      `Van ${all} gelezen documenten staan hier de eerste ${shown}; alle staan bij ‘Wat zit erin’.`,
    municipality: 'Gemeente',
    program: 'Programma',
  },
  {
    contents: 'What is in it',
    activities: 'activities, themes and actions',
    policy: 'policy documents',
    partners: 'partners',
    indicators: 'indicators',
    sources: 'budgets and annual reports',
    more: 'What was read, what is missing and how it was checked',
    wayIn: 'By municipality and programme',
    readFrom: 'Read',
    partly: (shown: string, all: string) =>
      `Of ${all} documents that were read the first ${shown} stand here; all stand under ‘What is in it’.`,
    municipality: 'Municipality',
    program: 'Programme',
  },
)

/** What is in the graph, and the way in for who does not search. */
export function Overview({ answer }: { readonly answer: Answer<OverviewData> }) {
  return (
    <AnswerView answer={answer} lines={12}>
      {(data) => (
        <>
          <WayIn data={data} />
          <Counts data={data} />
        </>
      )}
    </AnswerView>
  )
}

interface OverviewProps {
  readonly data: OverviewData
}

function WayIn({ data: { municipalities, sourceDocumentsConnection } }: OverviewProps) {
  const t = useTexts(texts)
  const { number } = useFormat()
  const { nodes: documents, totalCount } = sourceDocumentsConnection
  const readOf = (id: string) =>
    documents
      .filter(({ municipality }) => municipality.id === id)
      .map(({ title }) => title.split(',')[0])
      .filter((title, at, all) => all.indexOf(title) === at)
      .join(', ')
  const rows = municipalities.flatMap((municipality) =>
    municipality.programs.map((program) => ({ municipality, program })),
  )
  type Row = (typeof rows)[number]
  const columns = [
    { header: t.municipality, value: ({ municipality }: Row) => municipality.name },
    { header: t.program, value: ({ program }: Row) => program.name },
    { header: t.readFrom, value: ({ municipality }: Row) => readOf(municipality.id) },
    { header: 'id', value: ({ program }: Row) => program.id },
  ]
  return (
    <section aria-labelledby="ingangen" className="bgf-stack">
      <Heading level={2} id="ingangen">
        {t.wayIn}
      </Heading>
      <ul className="bgf-grid bgf-plain-list">
        {municipalities.map(({ id, name, programs }) => (
          <li key={id} className="bgf-entry">
            <Heading level={3}>
              <NodeLink id={id}>{name}</NodeLink>
            </Heading>
            <ul className="bgf-plain-list bgf-stack bgf-stack--tight">
              {programs.map((program) => (
                <li key={program.id}>
                  <NodeLink id={program.id}>
                    <Dutch>{program.name}</Dutch>
                  </NodeLink>
                </li>
              ))}
            </ul>
            <p className="bgf-subtle">
              {t.readFrom}: <Dutch>{readOf(id)}</Dutch>
            </p>
          </li>
        ))}
      </ul>
      {documents.length === totalCount ? null : (
        <p className="bgf-subtle">{t.partly(number(documents.length), number(totalCount))}</p>
      )}
      <CsvButton name="gemeenten-en-programmas" columns={columns} rows={rows} />
    </section>
  )
}

function Counts({ data }: OverviewProps) {
  const t = useTexts(texts)
  const { number } = useFormat()
  const { sourceDocumentsConnection, activities, policyDocuments, partners, indicators } = data
  return (
    <section aria-labelledby="inhoud">
      <Heading level={2} id="inhoud">
        {t.contents}
      </Heading>
      <ul className="bgf-counts bgf-plain-list">
        {[
          [sourceDocumentsConnection.totalCount, t.sources] as const,
          [activities.totalCount, t.activities] as const,
          [policyDocuments.totalCount, t.policy] as const,
          [partners.totalCount, t.partners] as const,
          [indicators.totalCount, t.indicators] as const,
        ].map(([count, what]) => (
          <li key={what}>
            <strong className="bgf-number">{number(count)}</strong> {what}
          </li>
        ))}
      </ul>
      <p>
        <Link href={EXPLORER_ROUTES.contents}>{t.more}</Link>
      </p>
    </section>
  )
}
