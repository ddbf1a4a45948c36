import { precisionOf } from '../../../src/budget/amounts.js'
import { useFormat } from '../text/format.js'
import { Dutch } from '../text/language.js'
import { defineTexts, useTexts } from '../text/texts.js'
import './printed.css'

/** An amount and what the document prints for it. */
export interface PrintedForm {
  readonly amount: number
  readonly printed: string
  readonly unit: number
}

const texts = defineTexts(
  { printed: (form: string) => `afgedrukt: ${form}` },
  { printed: (form: string) => `printed: ${form}` },
)

/** Tables print thousands, and their caption says so; what is coarser is not known to the euro, and has to say so itself. */
const CAPTION_SAYS = 1_000

export const isCoarse = ({ printed, unit }: PrintedForm): boolean => precisionOf(printed, unit) > CAPTION_SAYS

/** As it stands in the document, for a file: '31,8 mln.', '165.045 × € 1.000'. */
export function usePrintedForm(): (form: PrintedForm) => string {
  const { euro } = useFormat()
  return ({ printed, unit }) => (unit === 1 ? printed : `${printed} × ${euro(unit)}`)
}

/** An amount in a sentence: with the form that is printed where that is less exact than thousands. */
export function useAmountText(): (form: PrintedForm) => string {
  const { euro } = useFormat()
  const printedForm = usePrintedForm()
  return (form) => (isCoarse(form) ? `${euro(form.amount)} (${printedForm(form)})` : euro(form.amount))
}

/** The second line of an amount that is printed in millions; nothing where the caption says it all. */
export function CoarsePrint({ form }: { readonly form: PrintedForm }) {
  const t = useTexts(texts)
  const printedForm = usePrintedForm()
  if (!isCoarse(form)) return null
  return (
    <span className="bgf-subtle bgf-printed">
      {t.printed('')}
      <Dutch>{printedForm(form)}</Dutch>
    </span>
  )
}
