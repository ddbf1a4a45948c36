import { describe, expect, test } from 'vitest'
import { engines } from '../support/engines.js'
import { withRealSeeds } from '../support/real.js'

describe.each(engines)('on $name', (engine) => {
  const real = withRealSeeds(engine)
  const find = async (query: string, types = ''): Promise<string[]> => {
    const { search } = await real.api.query<{ search: { nodes: { id: string }[] } }>(
      `query ($query: String!) { search(query: $query, first: 20 ${types}) { nodes { id } } }`,
      { query },
    )
    return search.nodes.map(({ id }) => id)
  }

  test.each([
    ['RIS 316587', 'policy-document:den-haag/RIS316587'],
    ['316587', 'policy-document:den-haag/RIS316587'],
    ['ris316587', 'policy-document:den-haag/RIS316587'],
    ['Veilig Thuis Haaglanden', 'partner:veilig-thuis-haaglanden'],
    ['kesslerperspektief', 'partner:kesslerperspektief'],
    ['Jeugdhulp', 'activity:den-haag/zorg-welzijn-jeugd-en-volksgezondheid/jeugdhulp'],
  ])('%s finds %s', async (query, id) => {
    expect(await find(query)).toContain(id)
  })

  test('the little words of a question do not stand in its way', async () => {
    expect(await find('wat doet de gemeente voor daklozen')).not.toEqual([])
    expect(await find('de jeugdhulp')).toEqual(await find('jeugdhulp'))
  })

  test('where nothing has every word, what has some of them is found', async () => {
    expect(await find('RIS316587 valpreventie')).toContain('policy-document:den-haag/RIS316587')
    expect(await find('ouderen eenzaamheid')).not.toEqual([])
  })

  test('diacritics, case and a small typing error do not matter', async () => {
    expect(await find('CLIËNTONDERSTEUNING')).toEqual(await find('clientondersteuning'))
    expect(await find('vrijwiligers')).not.toEqual([])
  })

  test('types narrow what is found', async () => {
    for (const id of await find('opvang', 'types: [PARTNER, POLICY_DOCUMENT]'))
      expect(id).toMatch(/^(partner|policy-document):/)
  })
})
