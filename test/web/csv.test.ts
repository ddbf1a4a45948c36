import papaparse from 'papaparse'
import { expect, test } from 'vitest'
import { toCsv } from '../../web/src/ui/csv.js'
import { fileName } from '../../web/src/ui/file-name.js'

const columns = [
  { key: 'naam', header: 'Naam', value: ([name]: readonly [string, number | null]) => name },
  { key: 'bedrag', header: 'Bedrag (€)', value: ([, amount]: readonly [string, number | null]) => amount },
]

test('a Dutch spreadsheet reads the table as it stands on the screen', async () => {
  const text = await toCsv(columns, [
    ['Zorg; welzijn "en" meer', 1234567.5],
    ['Café', -20],
    ['leeg', null],
  ])
  expect(text.startsWith('\uFEFF')).toBe(true)
  const { data } = papaparse.parse<string[]>(text.slice(1), { skipEmptyLines: true })
  expect(data).toEqual([
    ['Naam', 'Bedrag (€)'],
    ['Zorg; welzijn "en" meer', '1234567,5'],
    ['Café', '-20'],
    ['leeg', ''],
  ])
})

test.each(['=1+1', '@SUM(A1)', '+31 70', '-x'])('a spreadsheet does not run %s', async (name) => {
  expect(await toCsv(columns, [[name, 1]])).toContain(`'${name}`)
})

test.each([
  ['Jeugdhulp Den Haag', 'lasten-baten-saldo', 'jeugdhulp-den-haag-lasten-baten-saldo'],
  ['Thema’s: één/twee?*<>|"', 'Café', 'themas-een-twee-cafe'],
  ['', 'con', 'beleidsgraaf-con'],
])('a file of %s has a name that every system takes', (subject, what, name) => {
  expect(fileName(subject, what)).toBe(name)
})

test('a long subject is cut between words, and what the file holds stays', () => {
  const name = fileName('woord '.repeat(40), 'banden')
  expect(name).toMatch(/^(woord-)+banden$/)
  expect(name.length).toBeLessThan(100)
})
