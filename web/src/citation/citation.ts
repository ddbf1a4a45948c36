// A page of the explorer as something to cite, in the two formats that reference managers read. (There is a third that
// is called RIS; nothing here is ever named that, because here RIS is a number of the council.)
import { withoutMarks } from '../text/without-marks.js'
import { bibtexEntry, escapeBibtex, keyOf } from './bibtex.js'

export interface Citation {
  readonly title: string
  readonly address: string
  /** Day on which the page was read, as YYYY-MM-DD. */
  readonly accessed: string
  readonly language: 'nl' | 'en'
  /** Of the data that the page was made from; null when not known. */
  readonly version: string | null
}

const SITE = 'Beleidsgraaf'

/** CSL-JSON: https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types */
export function toCslJson({ title, address, accessed, language, version }: Citation): string {
  const item = {
    id: keyOfPage(address),
    type: 'webpage',
    title,
    'container-title': SITE,
    author: [{ literal: SITE }],
    ...(version === null ? {} : { version }),
    URL: address,
    accessed: { 'date-parts': [accessed.split('-').map(Number)] },
    language,
  }
  return JSON.stringify([item], null, 2)
}

export function toBibtex({ title, address, accessed, language, version }: Citation): string {
  return bibtexEntry('online', keyOfPage(address), {
    title: `{${escapeBibtex(title)}}`,
    author: `{${SITE}}`,
    organization: SITE,
    ...(version === null ? {} : { version: escapeBibtex(version) }),
    url: address.replaceAll('{', '%7B').replaceAll('}', '%7D'),
    urldate: accessed,
    langid: language === 'nl' ? 'dutch' : 'english',
  })
}

/** beleidsgraaf-ris-RIS316085; the same whatever the order in which choices were made. */
function keyOfPage(address: string): string {
  const { pathname, searchParams } = new URL(address)
  searchParams.sort()
  return keyOf('beleidsgraaf', pathname, ...[...searchParams].flat().map(withoutMarks))
}
