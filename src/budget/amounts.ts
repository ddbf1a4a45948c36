// Numbers as Dutch documents print them: '59.484', '-81.310', '12,5', '26,2 mln.', '€ 1.234,50'. Amounts leave here in whole
// euros; the printed text stays beside them in the graph. Decimal places are shifted as text, so no float comes in between.

// A point with one or two digits behind it can only be a decimal point (some texts print 92.6%).
const NUMBER = /^([-−–])?\s*(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+)|\.(\d{1,2}))?$/
const SCALES: Readonly<Record<string, number>> = { mln: 6, miljoen: 6, mld: 9, miljard: 9 }
/** Of text in which white space is single: each part is looked for in one place only, so that no text takes long. */
const AMOUNT = /^(?:€ ?)?(.*?) ?(?:(mln|miljoen|mld|miljard)\.?)?(?: ?euro)?$/i

/** The value of a printed number, or undefined when it is none: parseDutchNumber('1.300,5') is 1300.5. */
export function parseDutchNumber(printed: string): number | undefined {
  const [, minus, whole, comma, point] = NUMBER.exec(printed.trim()) ?? []
  if (whole === undefined) return undefined
  const value = Number(`${whole.replaceAll('.', '')}.${comma ?? point ?? '0'}`)
  if (!Number.isFinite(value)) return undefined
  return minus && value !== 0 ? -value : value
}

/**
 * Whole euros of a printed amount. `unit` is what the table's heading says it is printed in (1000 for 'x € 1.000').
 * Undefined when it is no amount, holds part of a euro, or is past what a number can hold exactly.
 */
export function parseAmount(printed: string, unit = 1): number | undefined {
  const { minus, whole, fraction, zeros } = partsOf(printed, unit) ?? { fraction: '', zeros: 0 }
  if (whole === undefined || /[1-9]/.test(fraction.slice(zeros))) return undefined
  const kept = fraction.slice(0, zeros).padEnd(zeros, '0')
  const euros = Number(`${whole.replaceAll('.', '')}${kept}`)
  if (!Number.isSafeInteger(euros)) return undefined
  return minus && euros !== 0 ? -euros : euros
}

/** What one in the last printed digit counts for: € 100.000 in '257,3 mln.', € 1.000 in a table 'x € 1.000'. */
export function precisionOf(printed: string, unit = 1): number {
  const { fraction, zeros } = partsOf(printed, unit) ?? { fraction: '', zeros: 0 }
  return 10 ** Math.max(0, zeros - fraction.length)
}

/** The digits of a printed amount, and how many places they are moved to become euros. */
function partsOf(printed: string, unit: number) {
  const [, number = '', scale] = AMOUNT.exec(printed.trim().replace(/\s+/g, ' ')) ?? []
  const [, minus, whole, comma, point] = NUMBER.exec(number.trim()) ?? []
  const unitZeros = Math.round(Math.log10(unit))
  if (whole === undefined || 10 ** unitZeros !== unit) return undefined
  const zeros = unitZeros + (scale === undefined ? 0 : (SCALES[scale.toLowerCase()] ?? 0))
  return { minus, whole, fraction: comma ?? point ?? '', zeros }
}
