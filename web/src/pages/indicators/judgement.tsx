import { defineTexts, useTexts } from '../../text/texts.js'
import { useVocabulary } from '../../text/vocabulary.js'

const texts = defineTexts(
  { none: 'Het document geeft geen oordeel' },
  { none: 'The document gives no judgement' },
)

/** What the document itself says; it is not worked out from the figures. */
export function Judgement({ met }: { readonly met: boolean | null }) {
  const t = useTexts(texts)
  const { goalMet } = useVocabulary()
  if (met === null) return <p className="bgf-subtle">{t.none}</p>
  return (
    <p>
      <span className={`bgf-judgement bgf-judgement--${met ? 'met' : 'missed'}`}>
        <span aria-hidden="true">{met ? '✓' : '✗'}</span> {goalMet(met)}
      </span>
    </p>
  )
}
