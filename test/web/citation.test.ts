import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import { describe, expect, test } from 'vitest'
import { toBibtex, toCslJson } from '../../web/src/citation/citation.js'

const PAGE = {
  title: 'RIS316085: Aanpak dakloosheid',
  address: 'http://localhost:4000/ris/RIS316085?soort=FUNDS',
  accessed: '2026-11-22',
  language: 'nl',
} as const

interface Read {
  readonly id?: string
  readonly type: string
  readonly title: string
  readonly author: readonly { readonly literal?: string; readonly family?: string }[]
  readonly URL: string
  readonly accessed: { readonly 'date-parts': readonly (readonly number[])[] }
}

/** As a reference manager reads it. */
const read = (text: string, type: string) => plugins.input.chain(text, { forceType: type })[0] as Read

describe.each([
  ['BibTeX', toBibtex, '@biblatex/text'],
  ['CSL-JSON', toCslJson, '@csl/list+object'],
])('a citation as %s', (_name, write, type) => {
  const parsed = (citation: Parameters<typeof write>[0]) =>
    read(type.startsWith('@csl') ? (JSON.parse(write(citation)) as string) : write(citation), type)

  test('has the title, the address and the day, as a parser reads them', () => {
    const item = parsed(PAGE)
    expect(item).toMatchObject({ type: 'webpage', title: PAGE.title, URL: PAGE.address })
    expect(item.accessed['date-parts']).toEqual([[2026, 11, 22]])
    expect(item.author[0]?.literal ?? item.author[0]?.family).toBe('Beleidsgraaf')
  })

  test.each(['100% zorg & welzijn', 'a_b #1 {x} $5', 'C:\\map ~ ^', 'Één café – ‘aanhaling’'])(
    'keeps a title such as %s',
    (title) => {
      expect(parsed({ ...PAGE, title }).title).toBe(title)
    },
  )
})

test('two pages have two keys', () => {
  const key = (address: string) => /^@online\{([^,]+),/.exec(toBibtex({ ...PAGE, address }))?.[1]
  expect(key('http://x/ris/RIS316085')).toBe('beleidsgraaf-ris-RIS316085')
  expect(key('http://x/zoeken?q=jeugd')).toBe('beleidsgraaf-zoeken-q-jeugd')
})
