import { type FragmentType, graphql, unmask } from '../generated/index.js'
import { useFormat } from '../text/format.js'
import { Dutch } from '../text/language.js'
import { defineTexts, useTexts } from '../text/texts.js'
import { useVocabulary } from '../text/vocabulary.js'

export const Amount_BudgetLine = graphql(`
  fragment Amount_BudgetLine on BudgetLine {
    amount
    year
    direction
    basis
    part
    label
    printed
    unit
    favourable
  }
`)

export type AmountRef = FragmentType<typeof Amount_BudgetLine>

const texts = defineTexts(
  {
    printed: (printed: string, unit: string) => `afgedrukt als ${printed}, in eenheden van ${unit}`,
  },
  {
    printed: (printed: string, unit: string) => `printed as ${printed}, in units of ${unit}`,
  },
)

/** Whole euros. What they are of (lasten, begroting, year) must stand beside it: use AmountLine where it does not. */
export function Euro({ value }: { readonly value: number | null }) {
  const { euro } = useFormat()
  return <span className="bgf-number">{value === null ? '' : euro(value)}</span>
}

/** One amount that says by itself what it is: € 12.345.000, lasten, begroting 2026. */
export function AmountLine({ line }: { readonly line: AmountRef }) {
  const t = useTexts(texts)
  const words = useVocabulary()
  const { euro } = useFormat()
  const { amount, year, direction, basis, label, printed, unit, favourable } = unmask(Amount_BudgetLine, line)
  return (
    <span>
      <strong>
        <Euro value={amount} />
      </strong>{' '}
      <span className="bgf-subtle">
        {words.direction[direction]}, {words.basis[basis]} {year}
        {favourable === null ? null : `, ${words.favourable(favourable)}`}
        {label === null ? null : (
          <>
            , <Dutch>{label}</Dutch>
          </>
        )}
        {unit === 1 ? null : ` (${t.printed(printed, euro(unit))})`}
      </span>
    </span>
  )
}
