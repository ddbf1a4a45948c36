import { Button } from '@nl-design-system-candidate/button-react'
import { Link as NlLink } from '@nl-design-system-candidate/link-react'
import { useSyncExternalStore } from 'react'
import type { Question } from '../api/use-api.js'
import { defineTexts, useTexts } from '../text/texts.js'
import { CitationBox } from './citation-box.js'
import { CopyButton } from './copy-button.js'
import { feedbackAddress, useFeedback } from './feedback.js'
import { QueryLink } from './query-link.js'
import './page-tools.css'

const texts = defineTexts(
  {
    wrong: 'Klopt dit niet?',
    subject: (title: string) => `Klopt dit niet? ${title}`,
    message: (page: string, id: string) =>
      `Pagina: ${page}\n${id === '' ? '' : `Gaat over: ${id}\n`}Document en regel: \nWat er volgens u moet staan: \n`,
    link: 'Kopieer link',
    print: 'Druk af als dossier',
  },
  {
    wrong: 'Is this wrong?',
    subject: (title: string) => `Is this wrong? ${title}`,
    message: (page: string, id: string) =>
      `Page: ${page}\n${id === '' ? '' : `About: ${id}\n`}Document and line: \nWhat it should say: \n`,
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
export function PageTools({ title, cited, question, about = '' }: PageToolsProps) {
  const t = useTexts(texts)
  const feedback = useFeedback()
  const address = useSyncExternalStore(onNavigation, () => location.href)
  return (
    <div className="bgf-stack">
      <div className="bgf-page-tools__row">
        <CopyButton text={address}>{t.link}</CopyButton>
        <Button purpose="subtle" onClick={() => print()}>
          {t.print}
        </Button>
        {question === null ? null : <QueryLink question={question} />}
        <NlLink href={feedbackAddress(feedback, t.subject(title), t.message(address, about))}>
          {t.wrong}
        </NlLink>
      </div>
      <CitationBox title={cited} address={address} />
    </div>
  )
}

function onNavigation(listener: () => void): () => void {
  const events = ['popstate', 'pushState', 'replaceState', 'hashchange']
  for (const event of events) addEventListener(event, listener)
  return () => {
    for (const event of events) removeEventListener(event, listener)
  }
}
