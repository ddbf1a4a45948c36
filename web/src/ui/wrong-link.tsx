import { Link as NlLink } from '@nl-design-system-candidate/link-react'
import { useSyncExternalStore } from 'react'
import { defineTexts, useTexts } from '../text/texts.js'
import { feedbackAddress, useFeedback } from './feedback.js'

const texts = defineTexts(
  {
    wrong: 'Klopt dit niet?',
    ofSource: (number: number) => `Klopt dit niet? Bron ${number}`,
    subject: (what: string) => `Klopt dit niet? ${what}`,
    message: (page: string, id: string, line: string) =>
      `Pagina: ${page}\n${id === '' ? '' : `Gaat over: ${id}\n`}Document en regel: ${line}\nWat er volgens u moet staan: \n`,
  },
  {
    wrong: 'Is this wrong?',
    ofSource: (number: number) => `Is this wrong? Source ${number}`,
    subject: (what: string) => `Is this wrong? ${what}`,
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
  const href = feedbackAddress(feedback, t.subject(what), t.message(page, id, source?.place ?? ''))
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
