import { defineTexts, useTexts } from '../../text/texts.js'
import { useVocabulary } from '../../text/vocabulary.js'
import { useUrlState } from '../../navigation.js'
import type { ChoiceOf } from '../../ui/chosen.js'
import { Choice } from '../../ui/choice.js'
import { rowsFrom } from '../../ui/row-pages.js'
import { BASES, CERTAINTIES, ROLES, SCOPES } from './question.js'
import { scopeTexts } from './trace-words.js'

const texts = defineTexts(
  {
    filters: 'Kies wat het spoor toont',
    role: 'Document is voor de activiteit',
    certainty: 'Zekerheid',
    basis: 'Grondslag',
    covers: 'Geld van',
    year: 'Jaar van de activiteit',
  },
  {
    filters: 'Choose what the trace shows',
    role: 'Document is to the activity',
    certainty: 'Certainty',
    basis: 'Basis',
    covers: 'Money of',
    year: 'Year of the activity',
  },
)

/** Other ways begin at the first page of each table. */
const FIRST_PAGES = Object.fromEntries(
  ['wegen', 'stappen', 'zonder-geld', 'zonder-beleid'].map((table) => [rowsFrom(table), null]),
)

interface TraceFiltersProps {
  /** Years in which the whole trace has anything. */
  readonly years: readonly number[]
}

/** What of the trace is shown; all in the address. */
export function TraceFilters({ years }: TraceFiltersProps) {
  const t = useTexts(texts)
  const choices = useTraceChoices(years)
  return (
    <form
      className="bgf-choices bgf-screen-only"
      aria-label={t.filters}
      onSubmit={(event) => event.preventDefault()}
    >
      {choices.map((choice) => (
        <Choice key={choice.param} {...choice} also={FIRST_PAGES} />
      ))}
    </form>
  )
}

/** What the trace can be narrowed by, with the words for it. */
export function useTraceChoices(years: readonly number[]): readonly ChoiceOf[] {
  const t = useTexts(texts)
  const words = useVocabulary()
  const scopes = useTexts(scopeTexts)
  const { params } = useUrlState()
  const asked = params.get('jaar')
  // A year of the address that has nothing stays to be seen, and to be taken away.
  const options = [...new Set([...years.map(String), ...(asked ? [asked] : [])])].sort()
  return [
    { param: 'jaar', label: t.year, options: options.map((year) => [year, year]) },
    { param: 'rol', label: t.role, options: named(ROLES, words.role) },
    { param: 'zekerheid', label: t.certainty, options: named(CERTAINTIES, words.certainty) },
    { param: 'grondslag', label: t.basis, options: named(BASES, words.basis) },
    { param: 'dekt', label: t.covers, options: named(SCOPES, scopes) },
  ]
}

/** Words of the address with what they are called. */
const named = <Word extends string>(
  values: Readonly<Record<string, Word>>,
  words: Readonly<Record<Word, string>>,
): (readonly [string, string])[] => Object.entries(values).map(([word, value]) => [word, words[value]])
