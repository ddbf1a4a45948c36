import { Heading } from '@nl-design-system-candidate/heading-react'
import { withQuery } from '../../addresses.js'
import { EXPLORER_ROUTES } from '../../../../src/http/explorer-routes.js'
import { useApi } from '../../api/use-api.js'
import { graphql } from '../../generated/index.js'
import type { PageProps } from '../../routes.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { AnswerView, Empty } from '../../ui/answer.js'
import { Link } from '../../ui/link.js'
import { PageFrame } from '../../ui/page-frame.js'
import { ReadDocuments } from '../subject/read-documents.js'
import { ProgramTable } from './program-table.js'

const MunicipalityPageQuery = graphql(`
  query MunicipalityPage($slug: String!) {
    municipality(code: $slug) {
      id
      name
      code
      programs {
        id
        ...ProgramTable_Program
      }
    }
  }
`)

const texts = defineTexts(
  {
    kind: 'Gemeente',
    unknown: 'Van deze gemeente is geen begroting of jaarverslag gelezen.',
    programs: 'Programma’s',
    read: 'Gelezen begrotingen en jaarverslagen',
    onward: 'Verder',
    network: 'Netwerk van partners',
    indicators: 'Indicatoren',
    findings: 'Wat klopt er niet',
    compare: 'Vergelijken',
  },
  {
    kind: 'Municipality',
    unknown: 'No budget or annual report of this municipality was read.',
    programs: 'Programmes',
    read: 'Budgets and annual reports that were read',
    onward: 'Onward',
    network: 'Network of partners',
    indicators: 'Indicators',
    findings: 'What does not add up',
    compare: 'Compare',
  },
)

/** The way in by municipality: its programmes, what was read of it, and what can be seen of it elsewhere. */
export function MunicipalityPage({ params: { slug } }: PageProps<'municipality'>) {
  const t = useTexts(texts)
  const answer = useApi(MunicipalityPageQuery, { slug })
  const found = answer.data?.municipality ?? null
  const here = { gemeente: slug }
  return (
    <PageFrame
      title={found?.name ?? t.kind}
      cited={found ? `${t.kind} ${found.name}` : undefined}
      {...(found ? { titleLang: 'nl' as const } : {})}
      kind={found ? `${t.kind}, ${found.code}` : t.kind}
      crumbs={[]}
      question={answer.question}
      {...(found ? { about: found.id } : {})}
    >
      <AnswerView answer={answer} lines={10}>
        {() =>
          found === null ? (
            <Empty>{t.unknown}</Empty>
          ) : (
            <>
              <section aria-labelledby="programmas">
                <Heading level={2} id="programmas">
                  {t.programs}
                </Heading>
                <ProgramTable programs={found.programs} name={found.name} />
              </section>
              <section aria-labelledby="gelezen">
                <Heading level={2} id="gelezen">
                  {t.read}
                </Heading>
                <ReadDocuments municipality={slug} />
              </section>
              <section aria-labelledby="verder" className="bgf-screen-only">
                <Heading level={2} id="verder">
                  {t.onward}
                </Heading>
                <p className="bgf-cluster">
                  <Link href={withQuery(EXPLORER_ROUTES.network, here)}>{t.network}</Link>
                  <Link href={withQuery(EXPLORER_ROUTES.indicators, here)}>{t.indicators}</Link>
                  <Link href={withQuery(EXPLORER_ROUTES.findings, here)}>{t.findings}</Link>
                </p>
              </section>
            </>
          )
        }
      </AnswerView>
    </PageFrame>
  )
}
