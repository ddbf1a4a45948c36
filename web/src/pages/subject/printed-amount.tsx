import { type FragmentType, graphql, unmask } from '../../generated/index.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { useVocabulary } from '../../text/vocabulary.js'
import { Euro } from '../../ui/amount.js'
import { CoarsePrint, useAmountText } from '../../ui/printed.js'
import './money.css'

/** The line that counts, and what else prints the same. */
export const PrintedAmount_PrintedAmount = graphql(`
  fragment PrintedAmount_PrintedAmount on PrintedAmount {
    contradicted
    line {
      amount
      printed
      unit
      favourable
      evidence {
        ...Sources_Passage
      }
    }
    alsoPrinted {
      id
      amount
      printed
      unit
      evidence {
        ...Sources_Passage
      }
    }
  }
`)

export type PrintedAmountRef = FragmentType<typeof PrintedAmount_PrintedAmount> | null

const texts = defineTexts(
  {
    also: (amount: string) => `ook afgedrukt als ${amount}`,
    contradicted: 'een ander document geeft een ander bedrag',
  },
  {
    also: (amount: string) => `also printed as ${amount}`,
    contradicted: 'another document gives another amount',
  },
)

/** One amount with which way it goes, how it is printed where that is coarse, and what else is printed for it. */
export function PrintedAmount({ printed }: { readonly printed: PrintedAmountRef }) {
  const words = useVocabulary()
  const remarksOn = useRemarks()
  const found = unmask(PrintedAmount_PrintedAmount, printed)
  if (found === null) return null
  const { line } = found
  return (
    <>
      <Euro value={line.amount} />
      {line.favourable === null ? null : (
        <span className="bgf-subtle"> {words.favourable(line.favourable)}</span>
      )}
      <CoarsePrint form={line} />
      {remarksOn(printed).map((remark) => (
        <span key={remark} className="bgf-subtle bgf-money__also">
          {remark}
        </span>
      ))}
    </>
  )
}

/** What else is to be said of an amount: other prints of it, and whether they contradict it. */
export function useRemarks(): (printed: PrintedAmountRef) => readonly string[] {
  const t = useTexts(texts)
  const amountText = useAmountText()
  return (printed) => {
    const found = unmask(PrintedAmount_PrintedAmount, printed)
    if (found === null) return []
    // Two places may print the same; once is enough to say so.
    const also = new Set(found.alsoPrinted.map((line) => t.also(amountText(line))))
    return [...also, ...(found.contradicted ? [t.contradicted] : [])]
  }
}

export const passagesOf = (printed: PrintedAmountRef) => {
  const found = unmask(PrintedAmount_PrintedAmount, printed)
  return found === null
    ? []
    : [...found.line.evidence, ...found.alsoPrinted.flatMap(({ evidence }) => evidence)]
}
