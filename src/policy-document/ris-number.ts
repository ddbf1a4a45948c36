const RIS = /^(?:RIS\s*)?(\d{6})$/i

/** 'RIS 316587', 'ris316587' and '316587' are RIS316587; undefined for anything else. */
export function parseRisNumber(text: string): string | undefined {
  const digits = RIS.exec(text.trim())?.[1]
  return digits === undefined ? undefined : `RIS${digits}`
}
