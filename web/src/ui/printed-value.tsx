import { useFormat } from '../text/format.js'
import { Dutch } from '../text/language.js'
import { defineTexts, useTexts } from '../text/texts.js'

const texts = defineTexts({ is: (value: string) => `is ${value}` }, { is: (value: string) => `is ${value}` })

interface PrintedValueProps {
  readonly printed: string
  readonly value: number | null
  readonly qualifier: string | null
}

/** A value as the document prints it: 'meer dan 90'. A point that is no thousand stays, and the number is said. */
export function PrintedValue({ printed, value, qualifier }: PrintedValueProps) {
  const t = useTexts(texts)
  const { number } = useFormat()
  return (
    <>
      <Dutch>{[qualifier, printed].filter(Boolean).join(' ')}</Dutch>
      {value !== null && hasDecimalPoint(printed, value) ? (
        <span className="bgf-subtle"> ({t.is(number(value))})</span>
      ) : null}
    </>
  )
}

const hasDecimalPoint = (printed: string, value: number): boolean =>
  !Number.isInteger(value) && printed.includes('.') && !printed.includes(',')
