import { Heading } from '@nl-design-system-candidate/heading-react'
import { anchorOf } from '../../addresses.js'
import type { SourceDocumentCoverage_SourceDocumentFragment as Document } from '../../generated/graphql.js'
import { type FragmentType, graphql, unmask } from '../../generated/index.js'
import { useFormat } from '../../text/format.js'
import { Dutch } from '../../text/language.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { useVocabulary } from '../../text/vocabulary.js'
import { DocumentNames } from '../../ui/document-names.js'
import { lineTexts } from '../../ui/evidence.js'
import { ExternalLink } from '../../ui/link.js'
import { LeftOutCsv } from './left-out-csv.js'
import './source-document-coverage.css'

export const SourceDocumentCoverage_SourceDocument = graphql(`
  fragment SourceDocumentCoverage_SourceDocument on SourceDocument {
    id
    title
    kind
    year
    url
    sha256
    checkedOn
    checkedHow
    municipality {
      name
    }
    coverage {
      counts {
        kind
        total
      }
      linesLeftOut
      leftOut {
        reason
        passage {
          heading
          lineStart
          lineEnd
        }
      }
      untitled {
        id
        ...DocumentNames_PolicyDocument
      }
      malformed {
        id
        ...DocumentNames_PolicyDocument
      }
    }
  }
`)

const texts = defineTexts(
  {
    published: 'Gepubliceerd',
    unknownAddress: 'adres niet bekend',
    checked: 'Nagekeken',
    checkedAt: (day: string) => `op ${day}: `,
    facts: 'Wat eruit komt',
    text: 'Kenmerk van de tekst (SHA-256)',
    leftOut: (lines: string) => `Weggelaten: ${lines} regels, met de reden`,
    untitled: 'Zonder titel in de documenten',
    malformed: 'Nummer dat bij geen nummering past',
    link: 'gepubliceerd document',
  },
  {
    published: 'Published',
    unknownAddress: 'address not known',
    checked: 'Checked',
    checkedAt: (day: string) => `on ${day}: `,
    facts: 'What comes out of it',
    text: 'Mark of the text (SHA-256)',
    leftOut: (lines: string) => `Left out: ${lines} lines, with the reason`,
    untitled: 'Without a title in the documents',
    malformed: 'Number that fits no numbering',
    link: 'published document',
  },
)

interface SourceDocumentCoverageProps {
  readonly document: FragmentType<typeof SourceDocumentCoverage_SourceDocument>
}

export function SourceDocumentCoverage({ document }: SourceDocumentCoverageProps) {
  const t = useTexts(texts)
  const words = useVocabulary()
  const { number, date } = useFormat()
  const read = unmask(SourceDocumentCoverage_SourceDocument, document)
  const { coverage } = read
  return (
    <article className="bgf-covered bgf-stack" id={anchorOf(read.id)}>
      <Heading level={3}>
        <Dutch>
          {read.municipality.name}, {read.title}
        </Dutch>
      </Heading>
      <dl className="bgf-facts">
        <dt>{t.published}</dt>
        <dd>
          {words.sourceKind[read.kind]} {read.year},{' '}
          {read.url === null ? t.unknownAddress : <ExternalLink href={read.url}>{t.link}</ExternalLink>}
        </dd>
        <dt>{t.checked}</dt>
        <dd>
          {t.checkedAt(date(read.checkedOn))}
          <Dutch>{read.checkedHow}</Dutch>
        </dd>
        <dt>{t.facts}</dt>
        <dd>
          {Object.entries(words.things)
            .map(([kind, [one, many]]) => {
              const total = coverage.counts.find((count) => count.kind === kind)?.total ?? 0
              return `${number(total)} ${total === 1 ? one : many}`
            })
            .join('; ')}
        </dd>
        <dt>{t.text}</dt>
        <dd>
          <code className="bgf-covered__hash">{read.sha256}</code>
        </dd>
        {coverage.untitled.length === 0 ? null : (
          <>
            <dt>{t.untitled}</dt>
            <dd>
              <DocumentNames documents={coverage.untitled} />
            </dd>
          </>
        )}
        {coverage.malformed.length === 0 ? null : (
          <>
            <dt>{t.malformed}</dt>
            <dd>
              <DocumentNames documents={coverage.malformed} />
            </dd>
          </>
        )}
      </dl>
      <details>
        <summary>{t.leftOut(number(coverage.linesLeftOut))}</summary>
        <LeftOut parts={coverage.leftOut} />
        <LeftOutCsv document={read} />
      </details>
    </article>
  )
}

function LeftOut({ parts }: { readonly parts: Document['coverage']['leftOut'] }) {
  const lines = useTexts(lineTexts)
  return (
    <ul className="bgf-covered__left-out">
      {parts.map(({ passage, reason }) => (
        <li key={`${passage.lineStart}-${passage.lineEnd}`}>
          <span className="bgf-number">{lines.line(passage.lineStart, passage.lineEnd)}</span>:{' '}
          <Dutch>
            {reason}
            {passage.heading.length === 0 ? null : (
              <span className="bgf-subtle"> ({passage.heading.at(-1)})</span>
            )}
          </Dutch>
        </li>
      ))}
    </ul>
  )
}
