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

/**
 * Where a name stands in an alphabetical list; `id` tells two of the same name apart. The tab between them comes before
 * every letter, so that 'jeugd' stands before 'jeugdhulp'.
 */
export function alphabetic(name: string, id: string): string {
  return `${fold(name).replace(/^[^a-z0-9]+/, '')}\t${id}`
}

/** An id-safe form: lower-case words joined by hyphens. */
export function slug(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
