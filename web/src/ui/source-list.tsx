import { Heading } from '@nl-design-system-candidate/heading-react'
import { useId, useState } from 'react'
import { idToPath } from '../addresses.js'
import { FORMATS, type PublishedPassage } from '../citation/published.js'
import { Dutch } from '../text/language.js'
import { defineTexts, useTexts } from '../text/texts.js'
import { CopyButton } from './copy-button.js'
import { lineTexts } from './evidence.js'
import { ExternalLink, Link } from './link.js'
import { type NumberedSource, sourceAnchor, useSources } from './sources.js'
import { useHashTarget } from './use-hash-target.js'
import { WrongLink } from './wrong-link.js'
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
    copyAll: (count: number) => `Kopieer alle ${count} verwijzingen`,
    format: 'Verwijzingen kopiëren als',
    text: 'tekst',
    bibtex: 'BibTeX',
    csl: 'CSL-JSON',
    coverage: 'Wat is ervan gelezen',
  },
  {
    sources: 'Sources',
    documents: 'The documents are published at:',
    all: (count: number) => `All ${count} sources of this page`,
    published: 'Published document',
    copy: 'Copy reference',
    copyAll: (count: number) => `Copy all ${count} references`,
    format: 'Copy references as',
    text: 'text',
    bibtex: 'BibTeX',
    csl: 'CSL-JSON',
    coverage: 'What was read of it',
  },
)

type Format = keyof typeof FORMATS

/** Every passage that the page names, with its number, the published document, and a reference to copy. */
export function SourceList() {
  const t = useTexts(texts)
  const [format, setFormat] = useState<Format>('text')
  const sources = [...useSources().values()]
  const publishedOf = usePublished()
  useHashTarget(true, sourceAnchor(''))
  if (sources.length === 0) return null
  const list = (
    <>
      <div className="bgf-sources-copy bgf-screen-only">
        <FormatChoice format={format} onChoose={setFormat} />
        {sources.length === 1 ? null : (
          <CopyButton text={FORMATS[format](sources.map(publishedOf))}>
            {t.copyAll(sources.length)}
          </CopyButton>
        )}
      </div>
      <ol className={sources.length <= FEW ? 'bgf-sources' : 'bgf-sources bgf-sources--many'}>
        {sources.map((source) => (
          <Source key={source.number} source={source} reference={FORMATS[format]([publishedOf(source)])} />
        ))}
      </ol>
    </>
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

interface FormatChoiceProps {
  readonly format: Format
  readonly onChoose: (format: Format) => void
}

/** Once for the whole list: three buttons with every source would bury the sources. */
function FormatChoice({ format, onChoose }: FormatChoiceProps) {
  const t = useTexts(texts)
  const id = useId()
  return (
    <span>
      <label className="utrecht-form-label" htmlFor={id}>
        {t.format}
      </label>
      <select
        id={id}
        className="utrecht-select utrecht-select--html-select"
        value={format}
        onChange={({ target }) => onChoose(target.value as Format)}
      >
        {(Object.keys(FORMATS) as Format[]).map((one) => (
          <option key={one} value={one}>
            {t[one]}
          </option>
        ))}
      </select>
    </span>
  )
}

/** The passage as what is cited: its document, and the headings and lines in it. */
function usePublished(): (source: NumberedSource) => PublishedPassage {
  const lines = useTexts(lineTexts)
  return ({ passage: { sourceDocument, heading, lineStart, lineEnd } }) => ({
    id: sourceDocument.id,
    title: sourceDocument.title,
    municipality: sourceDocument.municipality.name,
    url: sourceDocument.url,
    place: [heading.join(' › '), lines.line(lineStart, lineEnd)].filter((part) => part !== '').join(', '),
    lineStart,
    lineEnd,
  })
}

interface SourceProps {
  readonly source: NumberedSource
  readonly reference: string
}

function Source({ source: { number, passage }, reference }: SourceProps) {
  const t = useTexts(texts)
  const lines = useTexts(lineTexts)
  const { sourceDocument, heading, quote } = passage
  const about = idToPath(sourceDocument.id)
  const line = lines.line(passage.lineStart, passage.lineEnd)
  const place = `${sourceDocument.municipality.name}, ${sourceDocument.title}, ${line}`
  return (
    <li id={sourceAnchor(number)} value={number}>
      <Dutch>
        {sourceDocument.municipality.name}, <cite>{sourceDocument.title}</cite>
        {heading.length === 0 ? null : `. ${heading.join(' › ')}`}
      </Dutch>
      , {line}.
      <span className="bgf-sources__tools bgf-screen-only">
        {sourceDocument.url === null ? null : (
          <ExternalLink href={sourceDocument.url}>{t.published}</ExternalLink>
        )}
        {about === null ? null : <Link href={about}>{t.coverage}</Link>}
        <CopyButton text={reference} label={`${t.copy} ${number}`}>
          {t.copy}
        </CopyButton>
        <WrongLink what={place} id={sourceDocument.id} source={{ place, number }} />
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
