// Passages of published budgets and annual reports as something to cite: the document itself, with heading and line. The
// day of publication is not known, and the year is in the title, so no date is made up.
import { bibtexEntry, escapeBibtex, keyOf } from './bibtex.js'

export interface PublishedPassage {
  /** Id of the document. */
  readonly id: string
  readonly title: string
  readonly municipality: string
  readonly url: string | null
  /** 'Zorg › Maatschappelijke opvang, regel 326'. */
  readonly place: string
  readonly lineStart: number
  readonly lineEnd: number
}

const toText = ({ municipality, title, place, url }: PublishedPassage): string =>
  [`${municipality}, ${title}, ${place}.`, url].filter((part) => part !== null).join(' ')

const toBibtex = (source: PublishedPassage): string =>
  bibtexEntry('report', keyOfPassage(source), {
    title: `{${escapeBibtex(source.title)}}`,
    author: `{Gemeente ${escapeBibtex(source.municipality)}}`,
    institution: `{Gemeente ${escapeBibtex(source.municipality)}}`,
    note: escapeBibtex(source.place),
    ...(source.url === null ? {} : { url: source.url.replaceAll('{', '%7B').replaceAll('}', '%7D') }),
    langid: 'dutch',
  })

const toCslItem = (source: PublishedPassage) => ({
  id: keyOfPassage(source),
  type: 'report',
  title: source.title,
  author: [{ literal: `Gemeente ${source.municipality}` }],
  publisher: `Gemeente ${source.municipality}`,
  note: source.place,
  ...(source.url === null ? {} : { URL: source.url }),
  language: 'nl',
})

/** How one or more sources are written, to be pasted at once. */
export const FORMATS = {
  text: (sources: readonly PublishedPassage[]) => sources.map(toText).join('\n'),
  bibtex: (sources: readonly PublishedPassage[]) => sources.map(toBibtex).join('\n\n'),
  csl: (sources: readonly PublishedPassage[]) => JSON.stringify(sources.map(toCslItem), null, 2),
}

/** Two passages of one document are two entries. */
const keyOfPassage = ({ id, lineStart, lineEnd }: PublishedPassage): string =>
  keyOf(id.replace('source-document:', ''), 'regel', [...new Set([lineStart, lineEnd])].join('-'))
