import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import { describe, expect, test } from 'vitest'
import { toBibtex, toCslJson } from '../../web/src/citation/citation.js'
import { FORMATS, type PublishedPassage } from '../../web/src/citation/published.js'

const PAGE = {
  title: 'RIS316085: Aanpak dakloosheid',
  address: 'http://localhost:4000/ris/RIS316085?soort=FUNDS',
  accessed: '2026-11-22',
  language: 'nl',
  version: 'kjM_jJcaDnWhQqVAEyBaQB',
} as const

interface Read {
  readonly id?: string
  readonly type: string
  readonly title: string
  readonly author: readonly { readonly literal?: string; readonly family?: string }[]
  readonly URL: string
  readonly version?: string
  readonly note?: string
  readonly publisher?: string
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
    expect(item.version).toBe(PAGE.version)
    expect(item.accessed['date-parts']).toEqual([[2026, 11, 22]])
    expect(item.author[0]?.literal ?? item.author[0]?.family).toBe('Beleidsgraaf')
  })

  test('says nothing of a version that is not known', () => {
    expect(parsed({ ...PAGE, version: null }).version).toBeUndefined()
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

const PASSAGE: PublishedPassage = {
  id: 'source-document:den-haag/jaarverslag-2023-zwjv',
  title: 'Jaarverslag 2023, Zorg & welzijn',
  municipality: 'Den Haag',
  url: 'https://voorbeeld.nl/p24142/wat_hebben_we_gedaan',
  place: 'Zorg › Maatschappelijke opvang, regel 326',
  lineStart: 326,
  lineEnd: 326,
}
const OTHER: PublishedPassage = { ...PASSAGE, url: null, place: 'Zorg, regels 1–3', lineStart: 1, lineEnd: 3 }

describe.each([
  ['BibTeX', 'bibtex', '@biblatex/text'],
  ['CSL-JSON', 'csl', '@csl/list+object'],
] as const)('sources as %s', (_name, format, type) => {
  const written = FORMATS[format]([PASSAGE, OTHER])
  const items = plugins.input.chain(type.startsWith('@csl') ? (JSON.parse(written) as string) : written, {
    forceType: type,
  }) as readonly Read[]

  test('cite the published document, with heading and line', () => {
    expect(items[0]).toMatchObject({
      type: 'report',
      title: PASSAGE.title,
      URL: PASSAGE.url,
      note: PASSAGE.place,
    })
    expect(items[0]?.author[0]?.literal ?? items[0]?.author[0]?.family).toBe('Gemeente Den Haag')
  })

  test('are two entries where two passages of one document are cited', () => {
    expect(items.map(({ id }) => id)).toEqual([
      'den-haag-jaarverslag-2023-zwjv-regel-326',
      'den-haag-jaarverslag-2023-zwjv-regel-1-3',
    ])
    expect(items[1]?.URL).toBeUndefined()
  })
})

test('sources as text stand a line each', () => {
  expect(FORMATS.text([PASSAGE, OTHER])).toBe(
    `Den Haag, Jaarverslag 2023, Zorg & welzijn, ${PASSAGE.place}. ${PASSAGE.url ?? ''}\nDen Haag, Jaarverslag 2023, Zorg & welzijn, Zorg, regels 1–3.`,
  )
})
