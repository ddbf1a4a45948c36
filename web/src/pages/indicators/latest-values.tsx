import { Dutch } from '../../text/language.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { useVocabulary } from '../../text/vocabulary.js'
import { PrintedValue } from '../../ui/printed-value.js'
import type { Observation, ObservedYear } from './observed.js'

const texts = defineTexts({ provisional: 'voorlopig' }, { provisional: 'provisional' })

interface LatestValuesProps {
  readonly years: readonly ObservedYear[]
  readonly unit: string
}

/** The latest target and the latest actual value, as printed: what one wants to know before the picture. */
export function LatestValues({ years, unit }: LatestValuesProps) {
  const { observation } = useVocabulary()
  const last = (kind: 'target' | 'actual') => years.flatMap((year) => year[kind] ?? []).at(-1)
  const [target, actual] = [last('target'), last('actual')]
  return (
    <div>
      <dl className="bgf-indicator__latest">
        {target ? <Value label={observation.TARGET} one={target} /> : null}
        {actual ? <Value label={observation.ACTUAL} one={actual} /> : null}
      </dl>
      <p className="bgf-subtle">
        <Dutch>{unit}</Dutch>
      </p>
    </div>
  )
}

function Value({ label, one }: { readonly label: string; readonly one: Observation }) {
  const t = useTexts(texts)
  return (
    <div>
      <dt>
        {label} {one.year}
      </dt>
      <dd className="bgf-number">
        <PrintedValue {...one} />
        {one.provisional ? <span className="bgf-subtle"> ({t.provisional})</span> : null}
      </dd>
    </div>
  )
}
