import { useEffect, useState } from 'react'

/** Where the service wants to hear that a page is wrong; what /config.json says. */
export interface Feedback {
  readonly url?: string
  readonly email?: string
}

let asked: Promise<Feedback> | undefined

/** Without an answer there is still a message, to which the reader's mail program lets them add an address. */
export function useFeedback(): Feedback {
  const [feedback, setFeedback] = useState<Feedback>({})
  useEffect(() => {
    asked ??= fetch('/config.json')
      .then((response) => response.json() as Promise<{ feedback?: Feedback }>)
      .then(
        (config) => config.feedback ?? {},
        () => {
          // Asked again by the next link: the service may have been away.
          asked = undefined
          return {}
        },
      )
    void asked.then(setFeedback)
  }, [])
  return feedback
}

/** A form whose address has room for the message, or else a mail. */
export function feedbackAddress({ url, email = '' }: Feedback, subject: string, message: string): string {
  const [s, m] = [encodeURIComponent(subject), encodeURIComponent(message)]
  if (url !== undefined) return url.replaceAll('{subject}', s).replaceAll('{message}', m)
  return `mailto:${encodeURIComponent(email).replace('%40', '@')}?subject=${s}&body=${m}`
}
