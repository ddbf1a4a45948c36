import type { Certainty } from '../generated/enums.js'
import { Dutch } from '../text/language.js'
import { useVocabulary } from '../text/vocabulary.js'
import './certainty-badge.css'

interface CertaintyBadgeProps {
  readonly certainty: Certainty
  /** Why it is inferred, in the words of who inferred it. */
  readonly note?: string | null | undefined
}

/** Says when a reader inferred something, and why; what a document states itself needs no badge. */
export function CertaintyBadge({ certainty, note }: CertaintyBadgeProps) {
  const words = useVocabulary()
  if (certainty === 'STATED') return null
  return (
    <span className="bgf-certainty">
      <span className="nl-data-badge bgf-certainty__badge">{words.certainty[certainty]}</span>
      {note ? (
        <span className="bgf-subtle">
          {' '}
          <Dutch>{note}</Dutch>
        </span>
      ) : null}
    </span>
  )
}
