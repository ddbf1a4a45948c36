import { describe, expect, test } from 'vitest'
import { idToPath, pathToId, withQuery } from '../../web/src/addresses.js'

describe('an id is an address, and the address is the id', () => {
  test.each([
    [
      'program:den-haag/zorg-welzijn-jeugd-en-volksgezondheid',
      '/programma/den-haag/zorg-welzijn-jeugd-en-volksgezondheid',
    ],
    [
      'activity:den-haag/jaarverslag-2023-zwjv/valpreventie',
      '/activiteit/den-haag/jaarverslag-2023-zwjv/valpreventie',
    ],
    ['goal:zoetermeer/jaarstukken-2023/2-1', '/doel/zoetermeer/jaarstukken-2023/2-1'],
    ['partner:veilig-thuis-haaglanden', '/partner/veilig-thuis-haaglanden'],
    ['municipality:den-haag', '/gemeente/den-haag'],
    ['policy-document:haarlemmermeer/11166782', '/document/haarlemmermeer/11166782'],
    ['activity:dorp/a:b/100%', '/activiteit/dorp/a:b/100%25'],
  ])('%s is at %s', (id, path) => {
    expect(idToPath(id)).toBe(path)
  })

  test('a RIS number has an address that one can say over the telephone', () => {
    expect(idToPath('policy-document:den-haag/RIS316085')).toBe('/ris/RIS316085')
  })

  test('five digits are no RIS number, and are shown as the document that the text makes of them', () => {
    expect(idToPath('policy-document:den-haag/RIS31520')).toBe('/document/den-haag/RIS31520')
  })

  test('what has no page of its own stands on one, and a line of money on none', () => {
    expect(idToPath('finding:den-haag/jaarverslag-2023-zwjv/ris/x')).toBe(
      '/bevindingen?document=source-document%3Aden-haag%2Fjaarverslag-2023-zwjv#finding-den-haag-jaarverslag-2023-zwjv-ris-x',
    )
    expect(idToPath('budget-line:den-haag/x/1')).toBeNull()
  })

  test('a page makes its id of the rest of its address', () => {
    expect(pathToId('activity', 'den-haag/jaarverslag-2023-zwjv/valpreventie')).toBe(
      'activity:den-haag/jaarverslag-2023-zwjv/valpreventie',
    )
    expect(pathToId('goal', 'zoetermeer/jaarstukken-2023/2-1')).toBe('goal:zoetermeer/jaarstukken-2023/2-1')
    expect(pathToId('document', 'haarlemmermeer/11166782')).toBe('policy-document:haarlemmermeer/11166782')
  })
})

test('an address leaves out what was not asked, and keeps what needs care', () => {
  expect(withQuery('/zoeken', { q: 'zorg & welzijn', soort: null, jaar: '' })).toBe(
    '/zoeken?q=zorg+%26+welzijn',
  )
  expect(withQuery('/zoeken', {})).toBe('/zoeken')
})
