import { Button } from '@nl-design-system-candidate/button-react'
import type { Question } from '../api/use-api.js'
import { defineTexts, useTexts } from '../text/texts.js'
import { CitationBox } from './citation-box.js'
import { CopyButton } from './copy-button.js'
import { QueryLink } from './query-link.js'
import { usePageAddress, WrongLink } from './wrong-link.js'
import './page-tools.css'

const texts = defineTexts(
  {
    link: 'Kopieer link',
    print: 'Druk af als dossier',
  },
  {
    link: 'Copy link',
    print: 'Print as a dossier',
  },
)

interface PageToolsProps {
  readonly title: string
  /** The title in full. */
  readonly cited: string
  readonly question: Question | null
  readonly about?: string
}

/** What one can do with any page: see its query, report it, copy its address, print it, cite it. */
export function PageTools({ title, cited, question, about }: PageToolsProps) {
  const t = useTexts(texts)
  const address = usePageAddress()
  return (
    <div className="bgf-stack">
      <div className="bgf-page-tools__row">
        <CopyButton text={address}>{t.link}</CopyButton>
        <Button purpose="subtle" onClick={() => print()}>
          {t.print}
        </Button>
        {question === null ? null : <QueryLink question={question} />}
        <WrongLink what={title} {...(about === undefined ? {} : { id: about })} />
      </div>
      <CitationBox title={cited} address={address} />
    </div>
  )
}
