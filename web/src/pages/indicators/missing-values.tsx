import { useFormat } from '../../text/format.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { type MissingYears, reasonText, reasonTexts } from './missing.js'

const texts = defineTexts(
  {
    none: 'Geen realisatie gevonden.',
    some: 'Zonder realisatie:',
  },
  {
    none: 'No actual value was found.',
    some: 'Without an actual value:',
  },
)

interface MissingValuesProps {
  readonly missing: readonly MissingYears[]
  /** Whether any year has an actual value. */
  readonly any: boolean
}

/** Says of which years no actual value was found, and why: that is not the same as a goal that was missed. */
export function MissingValues({ missing, any }: MissingValuesProps) {
  const t = useTexts(texts)
  const reasons = useTexts(reasonTexts)
  const { list } = useFormat()
  if (missing.length === 0) return null
  return (
    <div className="bgf-subtle">
      {any ? t.some : <strong>{t.none}</strong>}
      <ul>
        {missing.map(({ reason, years }) => (
          <li key={reason}>
            {list(years.map(String))}: {reasonText(reasons, reason)}
          </li>
        ))}
      </ul>
    </div>
  )
}
