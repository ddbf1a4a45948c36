import { type FragmentType, graphql, unmask } from '../generated/index.js'
import { defineTexts, useTexts } from '../text/texts.js'
import { useVocabulary } from '../text/vocabulary.js'
import { Facets } from './facets.js'

export const FacetsOf_Facet = graphql(`
  fragment FacetsOf_Facet on Facet {
    name
    values {
      value
      label
      count
    }
  }
`)

/** What the API calls a property of a list, and the pages call it above its values. */
const texts = defineTexts(
  {
    municipality: 'Gemeente',
    program: 'Programma',
    sourceDocument: 'Document',
    rule: 'Regel',
    severity: 'Ernst',
    year: 'Jaar',
    goalMet: 'Oordeel van het document',
  },
  {
    municipality: 'Municipality',
    program: 'Programme',
    sourceDocument: 'Document',
    rule: 'Rule',
    severity: 'Severity',
    year: 'Year',
    goalMet: 'Judgement of the document',
  },
)

interface FacetsOfProps {
  /** Which to show, in this order, and what each is called in the address. */
  readonly filters: readonly { readonly param: string; readonly facet: keyof (typeof texts)['nl'] }[]
  readonly facets: readonly FragmentType<typeof FacetsOf_Facet>[]
}

/** The filters of a list with their counts, as the API gives them. */
export function FacetsOf({ filters, facets }: FacetsOfProps) {
  const t = useTexts(texts)
  const words = useVocabulary()
  const found = unmask(FacetsOf_Facet, facets)
  const labelOf = (facet: string, value: string, label: string) =>
    facet === 'severity'
      ? (words.severity[value] ?? label)
      : facet === 'goalMet'
        ? words.goalMet(value === 'true')
        : facet === 'rule'
          ? label.replaceAll('-', ' ')
          : label
  return filters.map(({ param, facet }) => (
    <Facets
      key={param}
      title={t[facet]}
      param={param}
      values={(found.find(({ name }) => name === facet)?.values ?? []).map(({ value, label, count }) => ({
        value,
        label: labelOf(facet, value, label),
        count,
      }))}
    />
  ))
}
