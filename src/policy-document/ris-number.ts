const RIS = /^\s*(?:RIS)?\s*(\d{6})\s*$/i

/** 'RIS 316587', 'ris316587' and '316587' are RIS316587; undefined for anything else. */
export function parseRisNumber(text: string): string | undefined {
  const digits = RIS.exec(text)?.[1]
  return digits === undefined ? undefined : `RIS${digits}`
}
