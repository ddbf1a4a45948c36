import { type FragmentType, graphql, unmask } from '../generated/index.js'
import { useFormat } from '../text/format.js'
import { Dutch } from '../text/language.js'
import { defineTexts, useTexts } from '../text/texts.js'
import { useVocabulary } from '../text/vocabulary.js'
import { isCoarse, useAmountText, usePrintedForm } from './printed.js'

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
    printed: (form: string) => `afgedrukt als ${form}`,
  },
  {
    printed: (form: string) => `printed as ${form}`,
  },
)

/** Euros. What they are of (lasten, begroting, year) must stand beside it: use AmountLine where it does not. */
export function Euro({ value }: { readonly value: number | null }) {
  const { euro } = useFormat()
  return <span className="bgf-number">{value === null ? '' : euro(value)}</span>
}

/** The same in words, for a file. */
export function useAmountLine(): (line: AmountRef) => string {
  const words = useVocabulary()
  const amountText = useAmountText()
  return (line) => {
    const found = unmask(Amount_BudgetLine, line)
    const { year, direction, basis, label, favourable } = found
    const what = `${words.direction[direction]}, ${words.basis[basis]} ${year}`
    return [`${amountText(found)} ${what}`, favourable === null ? null : words.favourable(favourable), label]
      .filter((part) => part !== null)
      .join(', ')
  }
}

/** One amount that says by itself what it is: € 12.345.000, lasten, begroting 2026. */
export function AmountLine({ line }: { readonly line: AmountRef }) {
  const t = useTexts(texts)
  const words = useVocabulary()
  const printedForm = usePrintedForm()
  const found = unmask(Amount_BudgetLine, line)
  const { amount, year, direction, basis, label, unit, favourable } = found
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
        {unit === 1 && !isCoarse(found) ? null : ` (${t.printed(printedForm(found))})`}
      </span>
    </span>
  )
}
