import { defineTexts, useTexts } from '../../text/texts.js'
import { useVocabulary } from '../../text/vocabulary.js'
import type { ChoiceOf } from '../../ui/chosen.js'
import { Choice } from '../../ui/choice.js'
import { rowsFrom } from '../../ui/row-pages.js'
import { BASES, CERTAINTIES } from '../../read-address.js'
import { ROLES, SCOPES } from './question.js'
import type { Trace } from './trace-data.js'
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
  /** What the trace can be narrowed by, as the API counts it. */
  readonly facets: Trace['facets']
}

/** What of the trace is shown; all in the address. */
export function TraceFilters({ facets }: TraceFiltersProps) {
  const t = useTexts(texts)
  const choices = useTraceChoices(facets)
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

/** What the trace can be narrowed by and leaves something, with the words for it and how many rows of the tables are left. */
export function useTraceChoices(facets: Trace['facets']): readonly ChoiceOf[] {
  const t = useTexts(texts)
  const words = useVocabulary()
  const scopes = useTexts(scopeTexts)
  const countsOf = (facet: string) =>
    new Map(facets.find(({ name }) => name === facet)?.values.map(({ value, count }) => [value, count]))
  const choice = <Word extends string>(
    facet: keyof typeof t,
    param: string,
    values: Readonly<Record<string, Word>>,
    names: Readonly<Record<Word, string>>,
  ): ChoiceOf => {
    const counts = countsOf(facet)
    return {
      param,
      label: t[facet],
      options: Object.entries(values).flatMap(([word, value]) => {
        const count = counts.get(value)
        return count === undefined ? [] : [[word, names[value], count] as const]
      }),
      nameOf: (word) => (Object.hasOwn(values, word) ? names[values[word] as Word] : undefined),
    }
  }
  return [
    {
      param: 'jaar',
      label: t.year,
      options: [...countsOf('year')].sort().map(([year, count]) => [year, year, count] as const),
    },
    choice('role', 'rol', ROLES, words.role),
    choice('certainty', 'zekerheid', CERTAINTIES, words.certainty),
    choice('basis', 'grondslag', BASES, words.basis),
    choice('covers', 'dekt', SCOPES, scopes),
  ]
}
