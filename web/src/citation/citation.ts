// A page of the explorer as something to cite, in the two formats that reference managers read. (There is a third that
// is called RIS; nothing here is ever named that, because here RIS is a number of the council.)

export interface Citation {
  readonly title: string
  readonly address: string
  /** Day on which the page was read, as YYYY-MM-DD. */
  readonly accessed: string
  readonly language: 'nl' | 'en'
}

const SITE = 'Beleidsgraaf'

/** CSL-JSON: https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types */
export function toCslJson({ title, address, accessed, language }: Citation): string {
  const item = {
    id: keyOf(address),
    type: 'webpage',
    title,
    'container-title': SITE,
    author: [{ literal: SITE }],
    URL: address,
    accessed: { 'date-parts': [accessed.split('-').map(Number)] },
    language,
  }
  return JSON.stringify([item], null, 2)
}

export function toBibtex({ title, address, accessed, language }: Citation): string {
  const fields = {
    title: `{${escape(title)}}`,
    author: `{${SITE}}`,
    organization: SITE,
    url: address.replaceAll('{', '%7B').replaceAll('}', '%7D'),
    urldate: accessed,
    langid: language === 'nl' ? 'dutch' : 'english',
  }
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`)
  return `@online{${keyOf(address)},\n${lines.join(',\n')}\n}`
}

/** beleidsgraaf-ris-RIS316085: letters, digits and hyphens, as BibTeX wants. */
function keyOf(address: string): string {
  const { pathname, search } = new URL(address)
  const words = `${pathname}${search}`.split(/[^A-Za-z0-9]+/).filter((word) => word !== '')
  return ['beleidsgraaf', ...words].join('-')
}

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

const escape = (text: string): string =>
  text.replace(/[\\~^&%$#_{}]/g, (character) => SPECIAL[character] ?? `\\${character}`)
