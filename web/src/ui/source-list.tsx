import { Heading } from '@nl-design-system-candidate/heading-react'
import { idToPath } from '../addresses.js'
import { Dutch } from '../text/language.js'
import { defineTexts, useTexts } from '../text/texts.js'
import { CopyButton } from './copy-button.js'
import { lineTexts } from './evidence.js'
import { ExternalLink, Link } from './link.js'
import { type NumberedSource, sourceAnchor, useSources } from './sources.js'
import './source-list.css'

const MANY = 12
/** So few stand on paper in one column. */
const FEW = 4

const texts = defineTexts(
  {
    sources: 'Bronnen',
    documents: 'De documenten zijn gepubliceerd op:',
    all: (count: number) => `Alle ${count} bronnen van deze pagina`,
    published: 'Gepubliceerd document',
    copy: 'Kopieer verwijzing',
    coverage: 'Wat is ervan gelezen',
  },
  {
    sources: 'Sources',
    documents: 'The documents are published at:',
    all: (count: number) => `All ${count} sources of this page`,
    published: 'Published document',
    copy: 'Copy reference',
    coverage: 'What was read of it',
  },
)

/** Every passage that the page names, with its number, the published document, and a reference to copy. */
export function SourceList() {
  const t = useTexts(texts)
  const sources = [...useSources().values()]
  if (sources.length === 0) return null
  const list = (
    <ol className={sources.length <= FEW ? 'bgf-sources' : 'bgf-sources bgf-sources--many'}>
      {sources.map((source) => (
        <Source key={source.number} source={source} />
      ))}
    </ol>
  )
  return (
    <section aria-labelledby="bronnen">
      <Heading level={2} id="bronnen">
        {t.sources}
      </Heading>
      {sources.length <= MANY ? (
        list
      ) : (
        <details className="bgf-sources-all">
          <summary className="bgf-screen-only">{t.all(sources.length)}</summary>
          {list}
        </details>
      )}
      <Published sources={sources} />
    </section>
  )
}

function Source({ source: { number, passage } }: { readonly source: NumberedSource }) {
  const t = useTexts(texts)
  const lines = useTexts(lineTexts)
  const { sourceDocument, heading, quote } = passage
  const reference = [
    sourceDocument.municipality.name,
    sourceDocument.title,
    ...heading,
    lines.line(passage.lineStart, passage.lineEnd),
  ].join(', ')
  const about = idToPath(sourceDocument.id)
  return (
    <li id={sourceAnchor(number)} value={number}>
      <Dutch>
        {sourceDocument.municipality.name}, <cite>{sourceDocument.title}</cite>
        {heading.length === 0 ? null : `. ${heading.join(' › ')}`}
      </Dutch>
      , {lines.line(passage.lineStart, passage.lineEnd)}.
      <span className="bgf-sources__tools bgf-screen-only">
        {sourceDocument.url === null ? null : (
          <ExternalLink href={sourceDocument.url}>{t.published}</ExternalLink>
        )}
        {about === null ? null : <Link href={about}>{t.coverage}</Link>}
        <CopyButton
          text={sourceDocument.url === null ? reference : `${reference}. ${sourceDocument.url}`}
          label={`${t.copy} ${number}`}
        >
          {t.copy}
        </CopyButton>
      </span>
      {quote === null ? null : (
        <blockquote className="bgf-print-only bgf-sources__quote" lang="nl">
          {withoutBlankLines(quote)}
        </blockquote>
      )}
    </li>
  )
}

/** On paper an address cannot be followed, so each stands there once. */
function Published({ sources }: { readonly sources: readonly NumberedSource[] }) {
  const t = useTexts(texts)
  const documents = new Map(
    sources.flatMap(({ passage: { sourceDocument } }) =>
      sourceDocument.url === null ? [] : [[sourceDocument.id, sourceDocument] as const],
    ),
  )
  if (documents.size === 0) return null
  return (
    <div className="bgf-print-only bgf-sources__documents">
      {t.documents}
      <ul>
        {[...documents.values()].map(({ id, municipality, title, url }) => (
          <li key={id}>
            <Dutch>
              {municipality.name}, <cite>{title}</cite>
            </Dutch>
            : {url}
          </li>
        ))}
      </ul>
    </div>
  )
}

const withoutBlankLines = (text: string): string => text.replaceAll(/\n\s*\n/g, '\n').trim()
