import { describe, expect, test } from 'vitest'
import { compoundsOf } from '../../src/search/compounds.js'
import { parseQuery } from '../../src/search/query.js'
import { stem } from '../../src/search/stem.js'
import { wordsOf } from '../../src/search/text.js'

describe('words', () => {
  test.each([
    ['Haagse Preventie-aanpak', 'haagse preventie aanpak'],
    ["Foto's en thema’s", 'fotos en themas'],
    ['Cliëntondersteuning', 'clientondersteuning'],
    ['(Half)jaarrapportage (Wmo)', 'halfjaarrapportage wmo'],
    ['doel 2.1 kost 1.200.000', 'doel 2.1 kost 1200000'],
    ['RIS 316.587', 'ris 316587'],
    ['½ & — …', '12'],
  ])('%s', (text, forms) => {
    expect(
      wordsOf(text)
        .map(({ form }) => form)
        .join(' '),
    ).toBe(forms)
  })

  test('stand where they are written, counted in UTF-16 units', () => {
    const text = '🙂 Cliënten (ex-)partners'
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Cliënten',
      '(ex-)partners',
    ])
    const decomposed = 'Clie\u0308nten thuis'
    expect(wordsOf(decomposed).map(({ start, end }) => [start, end])).toEqual([
      [0, 9],
      [10, 15],
    ])
  })

  test('show their pieces where the writing does', () => {
    expect(wordsOf('KesslerPerspektief')[0]?.pieces).toEqual(['kessler', 'perspektief'])
    expect(wordsOf('(Half)jaarrapportage')[0]?.pieces).toEqual(['half', 'jaarrapportage'])
    expect(wordsOf('Jeugdhulp')[0]?.pieces).toEqual([])
  })
})

test.each([
  ['wijkagendas', 'wijkagenda'],
  ['moties', 'motie'],
  ['regios', 'regio'],
  ['organisaties', 'organisatie'],
  ['huizen', 'huis'],
  ['brieven', 'brief'],
  ['daklozen', 'dakloos'],
  ['scholen', 'school'],
  ['kinderen', 'kind'],
  ['vrijwilligers', 'vrijwilliger'],
  ['trainingen', 'training'],
  ['oudere', 'ouderen'],
])('%s and %s have one stem', (one, other) => {
  expect(stem(one)).toBe(stem(other))
})

test('parents are not the elderly', () => {
  expect(stem('ouders')).not.toBe(stem('ouderen'))
})

describe('compounds', () => {
  const { partsOf, split } = compoundsOf(
    new Set(
      'jeugd hulp jeugdhulp gezondheid zorg gezondheidszorg jeugdgezondheidszorg haagse preventieaanpak'.split(
        ' ',
      ),
    ),
  )
  test('come apart in words of the graph, and these in theirs', () => {
    expect(partsOf('jeugdhulp')).toEqual(['jeugd', 'hulp'])
    expect([...partsOf('jeugdgezondheidszorg')].sort()).toEqual(
      ['jeugd', stem('gezondheid'), stem('gezondheidszorg'), 'zorg'].sort(),
    )
    expect(partsOf('haagse')).toEqual([])
  })
  test('that nobody wrote are taken for the words that they are made of', () => {
    expect(split('haagsepreventieaanpak')).toEqual(['haagse', 'preventieaanpak'])
    expect(split('haagsexpreventieaanpak')).toBeUndefined()
    expect(split('x'.repeat(200))).toBeUndefined()
  })
})

test.each([
  ['RIS 316587', 'ris316587'],
  ['ris-nummer: 316 587', 'ris316587'],
  ['RISnr316587 valpreventie', 'ris316587 valpreventie'],
  ['RIS 316587 2023', 'ris316587 2023'],
  ['RIS', 'ris'],
  ['risico 3', 'risico 3'],
])('the query %s has the words %s', (query, forms) => {
  expect(
    parseQuery(query)
      .map(({ form }) => form)
      .join(' '),
  ).toBe(forms)
})
