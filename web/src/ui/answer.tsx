import type { ReactNode } from 'react'
import { isLost } from '../api/blame.js'
import type { Answer } from '../api/use-api.js'
import { ErrorState } from './error-state.js'
import { Skeleton } from './skeleton.js'
import { useHashTarget } from './use-hash-target.js'

interface AnswerViewProps<Data> {
  readonly answer: Answer<Data>
  /** Lines of the skeleton: about as much as will come, so that the page does not jump. */
  readonly lines?: number
  readonly children: (data: Data) => ReactNode
}

/**
 * Shows what came, a skeleton while it is on its way, or what went wrong and what to do. What an error took away is not
 * shown as if there were none: `children` gets an answer whose own parts are all there.
 */
export function AnswerView<Data>({ answer, lines, children }: AnswerViewProps<Data>) {
  const { data, error, loading, retry } = answer
  const there = data !== undefined && data !== null && !isLost(data, error)
  useHashTarget(there)
  if (there) {
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

/** Nothing found is an answer, too: it says what was looked for and where to go on. */
export function Empty({ children }: { readonly children: ReactNode }) {
  return <div className="bgf-panel bgf-text">{children}</div>
}
