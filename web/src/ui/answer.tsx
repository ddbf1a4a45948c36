import { Button } from '@nl-design-system-candidate/button-react'
import { type ReactNode, useEffect } from 'react'
import type { CombinedError } from 'urql'
import { isAway } from '../api/client.js'
import type { Answer } from '../api/use-api.js'
import { defineTexts, useTexts } from '../text/texts.js'
import { Alert } from './alert.js'
import { Skeleton } from './skeleton.js'

const texts = defineTexts(
  {
    away: 'De gegevens zijn nu niet bereikbaar. Zodra dat weer kan, verschijnt deze pagina vanzelf.',
    refused: 'Deze vraag kan niet worden beantwoord.',
    again: 'Probeer het opnieuw',
  },
  {
    away: 'The data cannot be reached at the moment. This page appears by itself as soon as they can.',
    refused: 'This question cannot be answered.',
    again: 'Try again',
  },
)

interface AnswerViewProps<Data> {
  readonly answer: Answer<Data>
  /** Lines of the skeleton: about as much as will come, so that the page does not jump. */
  readonly lines?: number
  readonly children: (data: Data) => ReactNode
}

/** Shows what came, a skeleton while it is on its way, or what went wrong and what to do. */
export function AnswerView<Data>({ answer, lines, children }: AnswerViewProps<Data>) {
  const { data, error, loading, retry } = answer
  useHashTarget(data !== undefined && data !== null)
  if (data !== undefined && data !== null) {
    return (
      <div className="bgf-stack bgf-stack--wide" aria-busy={loading}>
        {error === undefined ? null : <ErrorState error={error} retry={retry} />}
        {children(data)}
      </div>
    )
  }
  if (error !== undefined && !loading) return <ErrorState error={error} retry={retry} />
  return <Skeleton {...(lines === undefined ? {} : { lines })} />
}

/** Goes to what the address names after '#' once it is there: the browser looked before it came. */
function useHashTarget(ready: boolean): void {
  useEffect(() => {
    if (!ready || location.hash === '') return
    document.getElementById(location.hash.slice(1))?.closest('details')?.setAttribute('open', '')
    location.replace(location.hash)
  }, [ready])
}

interface ErrorStateProps {
  readonly error: CombinedError
  readonly retry: () => void
}

export function ErrorState({ error, retry }: ErrorStateProps) {
  const t = useTexts(texts)
  const reasons = error.graphQLErrors.map(({ message }) => message)
  return (
    <div className="bgf-stack">
      <Alert kind={isAway(error) ? 'warning' : 'error'} live>
        <strong>{isAway(error) ? t.away : t.refused}</strong>
        {isAway(error)
          ? null
          : reasons.map((reason) => (
              <span key={reason} lang="en">
                {reason}
              </span>
            ))}
      </Alert>
      <div>
        <Button purpose="secondary" onClick={retry}>
          {t.again}
        </Button>
      </div>
    </div>
  )
}

/** Nothing found is an answer, too: it says what was looked for and where to go on. */
export function Empty({ children }: { readonly children: ReactNode }) {
  return <div className="bgf-panel bgf-text">{children}</div>
}
