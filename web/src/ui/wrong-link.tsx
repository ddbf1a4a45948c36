import { Link as NlLink } from '@nl-design-system-candidate/link-react'
import { useSyncExternalStore } from 'react'
import { defineTexts, useTexts } from '../text/texts.js'
import { feedbackAddress, useFeedback } from './feedback.js'

const texts = defineTexts(
  {
    wrong: 'Klopt dit niet?',
    ofSource: (number: number) => `Klopt dit niet? Bron ${number}`,
    subject: (what: string) => `Klopt dit niet? ${what}`,
    noAddress: 'Deze dienst noemt zelf geen adres: stuur dit aan wie hem bij u beheert.\n\n',
    message: (page: string, id: string, line: string) =>
      `Pagina: ${page}\n${id === '' ? '' : `Gaat over: ${id}\n`}Document en regel: ${line}\nWat er volgens u moet staan: \n`,
  },
  {
    wrong: 'Is this wrong?',
    ofSource: (number: number) => `Is this wrong? Source ${number}`,
    subject: (what: string) => `Is this wrong? ${what}`,
    noAddress: 'This service gives no address of its own: send this to who runs it for you.\n\n',
    message: (page: string, id: string, line: string) =>
      `Page: ${page}\n${id === '' ? '' : `About: ${id}\n`}Document and line: ${line}\nWhat it should say: \n`,
  },
)

interface WrongLinkProps {
  /** What it is about, in words. */
  readonly what: string
  readonly id?: string
  /** Document and line, where the link stands with one source, and its number. */
  readonly source?: { readonly place: string; readonly number: number }
}

/** A message to who keeps the service, with all that they need to look it up. */
export function WrongLink({ what, id = '', source }: WrongLinkProps) {
  const t = useTexts(texts)
  const feedback = useFeedback()
  const page = usePageAddress()
  const to = feedback.url === undefined && feedback.email === undefined ? t.noAddress : ''
  const href = feedbackAddress(feedback, t.subject(what), to + t.message(page, id, source?.place ?? ''))
  return (
    <NlLink href={href} {...(source === undefined ? {} : { 'aria-label': t.ofSource(source.number) })}>
      {t.wrong}
    </NlLink>
  )
}

/** Follows the address, also where a filter changes it. */
export const usePageAddress = (): string => useSyncExternalStore(onNavigation, () => location.href)

function onNavigation(listener: () => void): () => void {
  const events = ['popstate', 'pushState', 'replaceState', 'hashchange']
  for (const event of events) addEventListener(event, listener)
  return () => {
    for (const event of events) removeEventListener(event, listener)
  }
}
