import { type FragmentType, graphql, unmask } from '../generated/index.js'
import { Names } from './names.js'

export const DocumentNames_PolicyDocument = graphql(`
  fragment DocumentNames_PolicyDocument on PolicyDocument {
    id
    ris
    number
    title
  }
`)

interface DocumentNamesProps {
  readonly documents: readonly FragmentType<typeof DocumentNames_PolicyDocument>[]
}

/** Policy documents by number and title, as links after one another. */
export function DocumentNames({ documents }: DocumentNamesProps) {
  const named = unmask(DocumentNames_PolicyDocument, documents)
  return <Names nodes={named.map((document) => ({ id: document.id, name: documentName(document) }))} />
}

interface Numbered {
  readonly id: string
  readonly ris: string | null
  readonly number: string | null
  readonly title: string | null
}

/** 'RIS316085 Aanpak dakloosheid', or what there is of it; else the end of its id, which says something, too. */
export const documentName = ({ id, ris, number, title }: Numbered): string =>
  [ris ?? number, title].filter((part) => part !== null).join(' ') || (id.split('/').at(-1) ?? id)
