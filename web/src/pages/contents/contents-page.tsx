import { Heading } from '@nl-design-system-candidate/heading-react'
import { useApi } from '../../api/use-api.js'
import { graphql } from '../../generated/index.js'
import { useUrlState } from '../../navigation.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { AnswerView } from '../../ui/answer.js'
import { PageFrame } from '../../ui/page-frame.js'
import { Pager, cursorIn } from '../../ui/pager.js'
import { About } from './about.js'
import { CoverageTable } from './coverage-table.js'
import { SourceDocumentCoverage } from './source-document-coverage.js'

const ContentsQuery = graphql(`
  query Contents($first: Int, $after: String) {
    dataset {
      version
      apiVersion
    }
    sourceDocumentsConnection(first: $first, after: $after) {
      totalCount
      pageInfo {
        ...Pager_PageInfo
      }
      nodes {
        id
        ...CoverageTable_SourceDocument
        ...SourceDocumentCoverage_SourceDocument
      }
    }
  }
`)

const PAGE_SIZE = 100

const texts = defineTexts(
  {
    title: 'Wat zit erin',
    lead: 'Welke documenten zijn gelezen, wat is eruit gehaald, wat is weggelaten en waarom, en hoe het is nagekeken. Wat hier niet staat, zit er niet in.',
    documents: 'De gelezen documenten',
    each: 'Per document',
    version: (data: string, software: string) =>
      `Versie van de gegevens: ${data}. Ze verandert alleen als er een feit verandert. Programma: ${software}.`,
  },
  {
    title: 'What is in it',
    lead: 'Which documents were read, what was taken from them, what was left out and why, and how it was checked. What does not stand here is not in it.',
    documents: 'The documents that were read',
    each: 'By document',
    version: (data: string, software: string) =>
      `Version of the data: ${data}. It changes only when a fact does. Software: ${software}.`,
  },
)

/** Shown so that nobody mistakes silence for completeness. */
export function ContentsPage() {
  const t = useTexts(texts)
  const { params } = useUrlState()
  const answer = useApi(ContentsQuery, { first: PAGE_SIZE, after: cursorIn(params) })
  return (
    <PageFrame title={t.title} lead={t.lead} question={answer.question}>
      <AnswerView answer={answer} lines={16}>
        {({ sourceDocumentsConnection: { nodes: documents, pageInfo, totalCount }, dataset }) => (
          <>
            <section aria-labelledby="documenten">
              <Heading level={2} id="documenten">
                {t.documents}
              </Heading>
              <CoverageTable documents={documents} />
              <Pager page={pageInfo} shown={documents.length} total={totalCount} size={PAGE_SIZE} />
              <p className="bgf-subtle">{t.version(dataset.version ?? '–', dataset.apiVersion)}</p>
            </section>
            <section aria-labelledby="per-document" className="bgf-stack">
              <Heading level={2} id="per-document">
                {t.each}
              </Heading>
              {documents.map((document) => (
                <SourceDocumentCoverage key={document.id} document={document} />
              ))}
            </section>
          </>
        )}
      </AnswerView>
      <About />
    </PageFrame>
  )
}
