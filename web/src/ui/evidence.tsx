import { defineTexts, useTexts } from '../text/texts.js'
import { Dutch } from '../text/language.js'
import { Link } from './link.js'
import { unmask } from '../generated/index.js'
import {
  keyOf,
  type PassageRef,
  sourceAnchor,
  Sources_Passage,
  type SourcePassage,
  useNumbered,
} from './sources.js'
import './evidence.css'

const texts = defineTexts(
  {
    line: (from: number, to: number) => (from === to ? `regel ${from}` : `regels ${from}–${to}`),
    source: (number: number) => `bron ${number}`,
    quote: 'De tekst',
  },
  {
    line: (from: number, to: number) => (from === to ? `line ${from}` : `lines ${from}–${to}`),
    source: (number: number) => `source ${number}`,
    quote: 'The text',
  },
)

export const lineTexts = texts

interface EvidenceProps {
  readonly passages: readonly PassageRef[]
  /** Whether the words themselves are shown at once, or when asked. */
  readonly quotes?: 'open' | 'closed' | 'none'
  /** Whether paper names the numbers alone: the numbered sources at the end say the rest. */
  readonly brief?: boolean
}

/** Where it stands, in full: 'Jaarverslag 2023, Maatschappelijke opvang, regel 326', and the words where we have them. */
export function EvidenceList({ passages, quotes = 'closed', brief = false }: EvidenceProps) {
  const t = useTexts(texts)
  const numbered = useNumbered(passages)
  if (numbered.length === 0) return null
  return (
    <ul className={brief ? 'bgf-evidence bgf-evidence--brief' : 'bgf-evidence'}>
      {numbered.map(({ passage, number }) => (
        <li key={keyOf(passage)} data-passage={keyOf(passage)}>
          <span>
            <span className="bgf-evidence__place">
              <Dutch>{place(passage)}</Dutch>, {t.line(passage.lineStart, passage.lineEnd)}{' '}
            </span>
            <Link href={`#${sourceAnchor(number)}`} className="bgf-evidence__number">
              <span className="bgf-hidden">{t.source(number)}</span>
              <span aria-hidden="true">[{number}]</span>
            </Link>
          </span>
          {passage.quote === null || quotes === 'none' ? null : (
            <details open={quotes === 'open'} className="bgf-screen-only">
              <summary>{t.quote}</summary>
              <blockquote className="bgf-evidence__quote" lang="nl">
                {passage.quote}
              </blockquote>
            </details>
          )}
        </li>
      ))}
    </ul>
  )
}

/** Where it stands, in a few characters: [3]. For cells of tables, and for facts that stand close together. */
export function EvidenceRefs({ passages }: { readonly passages: readonly PassageRef[] }) {
  const t = useTexts(texts)
  return (
    <span className="bgf-evidence-refs">
      {useNumbered(passages).map(({ passage, number }) => (
        <span key={keyOf(passage)} data-passage={keyOf(passage)}>
          <Link href={`#${sourceAnchor(number)}`} className="bgf-evidence__number">
            <span className="bgf-hidden">
              {t.source(number)}
              <span className="bgf-screen-only">
                : <Dutch>{place(passage)}</Dutch>, {t.line(passage.lineStart, passage.lineEnd)}
              </span>
            </span>
            <span aria-hidden="true">[{number}]</span>
          </Link>
        </span>
      ))}
    </span>
  )
}

/**
 * Where it stands as plain text, for a file: in Dutch, as the documents are, and with the whole title. Two programmes have
 * each their own annual report of one year, and a file has no list of sources to tell them apart.
 */
export function evidenceText(refs: readonly PassageRef[]): string {
  return unmask(Sources_Passage, refs)
    .map(({ sourceDocument: { municipality, title }, heading, lineStart, lineEnd }) =>
      [municipality.name, title, heading.at(-1), texts.nl.line(lineStart, lineEnd)]
        .filter(Boolean)
        .join(', '),
    )
    .join('; ')
}

/** The document by its short name, and the heading just above the line. */
export function place({ sourceDocument, heading }: SourcePassage): string {
  const document = sourceDocument.title.split(',')[0] ?? sourceDocument.title
  return [sourceDocument.municipality.name, document, heading.at(-1)].filter(Boolean).join(', ')
}
