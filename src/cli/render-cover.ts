import type { CoverReport } from '../bundle/cover.js'

/** A few lines a document: what is covered, what is not, and how much was left out. */
export function renderCover({ document, sameText, counts, leftOut }: CoverReport, reasons: boolean): string {
  const lines = counts.flatMap(({ what, covered, total, missing }) => [
    `  ${what.padEnd(20)} ${covered} / ${total}`,
    ...(missing.length > 0 ? [`    niet gedekt, op regel: ${missing.join(', ')}`] : []),
  ])
  return [
    `${document}${sameText ? '' : ': DIT IS NIET DE TEKST DIE GELEZEN IS'}`,
    ...lines,
    `  weggelaten met reden ${leftOut.length} delen${reasons ? '' : ' (--reasons noemt ze)'}`,
    ...(reasons ? leftOut.map(({ lines: at, reason }) => `    regel ${at}: ${reason}`) : []),
    '',
  ]
    .map((line) => `${line}\n`)
    .join('')
}
