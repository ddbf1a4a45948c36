// Diacritics that decompose are dropped; these letters have no decomposition of their own.
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ĳ: 'ij',
}

/** Lower case, without diacritics, plain ASCII: 'Cliëntondersteuning' becomes 'clientondersteuning'. */
export function fold(text: string): string {
  return (
    text
      .normalize('NFKD')
      // After decomposing, which can give capitals: '™' becomes 'TM'.
      .toLowerCase()
      .replace(/\p{M}+/gu, '')
      .replace(/[ßøæœłđĳ]/gu, (letter) => LETTERS[letter] ?? letter)
      .replace(/[‘’]/gu, "'")
      .replace(/[^\x20-\x7e]+/gu, ' ')
      .replace(/ +/g, ' ')
      .trim()
  )
}

/** An id-safe form: lower-case words joined by hyphens. */
export function slug(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
