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

const texts = defineTexts(
  {
    sources: 'Bronnen',
    all: (count: number) => `Alle ${count} bronnen van deze pagina`,
    published: 'Gepubliceerd document',
    copy: 'Kopieer verwijzing',
    coverage: 'Wat is ervan gelezen',
  },
  {
    sources: 'Sources',
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
    <ol className="bgf-sources">
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
          <summary>{t.all(sources.length)}</summary>
          {list}
        </details>
      )}
    </section>
  )
}

function Source({ source: { number, passage } }: { readonly source: NumberedSource }) {
  const t = useTexts(texts)
  const lines = useTexts(lineTexts)
  const { sourceDocument, heading } = passage
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
      <span className="bgf-print-only">{sourceDocument.url}</span>
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
    </li>
  )
}
