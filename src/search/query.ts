import { BadInputError } from '../shared/errors.js'
import { isStopWord } from './stop-words.js'
import { wordsOf } from './text.js'

export interface QueryWord {
  readonly form: string
  /** A little word among others: nothing has to have it. */
  readonly idle: boolean
}

const MAX_LENGTH = 200

/** @throws BadInputError for a query that is too long, or has nothing that can be searched for. */
export function parseQuery(query: string): QueryWord[] {
  if (query.trim() === '' || query.length > MAX_LENGTH) {
    throw new BadInputError(
      `"query" has ${query.length} characters; a search has 1 to ${MAX_LENGTH}, not only spaces. Keep the words that tell most.`,
    )
  }
  const forms = joinNumbers(wordsOf(query).map(({ form }) => digitsFor(form)))
  if (forms.length === 0) {
    throw new BadInputError(
      '"query" has no letter or digit that can be searched for. Type a name, words, or a number such as RIS316587.',
    )
  }
  // 'wat is dit' is searched as it is: there is nothing else in it.
  const onlyIdle = forms.every(isStopWord)
  return forms.map((form) => ({ form, idle: !onlyIdle && isStopWord(form) }))
}

/** The six places of a RIS number, most of them digits: a letter that looks like one was meant as one. */
const NEARLY_RIS = /^(ris)?(?=(?:[oil]*\d){4})([\doil]{6})$/

/** 'ris316o85' and '3l6085' are the number that they look like. */
function digitsFor(form: string): string {
  const [, ris = '', number] = NEARLY_RIS.exec(form) ?? []
  return number === undefined ? form : ris + number.replaceAll('o', '0').replace(/[il]/g, '1')
}

const RIS = /^ris(?:nr|nummers?|no)?(\d*)$/
const DIGITS = /^\d+$/
const RIS_LENGTH = 6

/** 'RIS 316587', 'ris-nummer: 316 587' and 'RISnr316587' become ris316587. */
function joinNumbers(forms: readonly string[]): string[] {
  const joined: string[] = []
  for (let index = 0; index < forms.length; index += 1) {
    const form = forms[index] ?? ''
    let digits = RIS.exec(form)?.[1]
    let next = index + 1
    if (digits === '' && /^(?:nr|nummers?|no)$/.test(forms[next] ?? '')) next += 1
    while (digits !== undefined && digits.length < RIS_LENGTH) {
      const more = forms[next] ?? ''
      if (!DIGITS.test(more) || digits.length + more.length > RIS_LENGTH) break
      digits += more
      next += 1
    }
    if (digits) {
      joined.push(`ris${digits}`)
      index = next - 1
    } else joined.push(form)
  }
  return joined
}
