import { type FragmentType, graphql, unmask } from '../generated/index.js'
import { useUrlState } from '../navigation.js'
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
    types: 'Soort',
    municipality: 'Gemeente',
    program: 'Programma',
    sourceDocument: 'Document',
    rule: 'Regel',
    severity: 'Ernst',
    year: 'Jaar',
    goalMet: 'Oordeel van het document',
  },
  {
    types: 'Kind',
    municipality: 'Municipality',
    program: 'Programme',
    sourceDocument: 'Document',
    rule: 'Rule',
    severity: 'Severity',
    year: 'Year',
    goalMet: 'Judgement of the document',
  },
)

/** Properties whose values are words of ours; those of the others are names, or words of the data. */
const OURS: ReadonlySet<string> = new Set(['types', 'severity', 'year', 'goalMet'])

interface FacetsOfProps {
  /** Which to show, in this order, and what each is called in the address. */
  readonly filters: readonly { readonly param: string; readonly facet: keyof (typeof texts)['nl'] }[]
  readonly facets: readonly FragmentType<typeof FacetsOf_Facet>[]
  /** What values are called that were chosen and do not occur, as far as that is known. */
  readonly names?: ReadonlyMap<string, string>
}

/** The filters of a list with their counts, as the API gives them. */
export function FacetsOf({ filters, facets, names }: FacetsOfProps) {
  const t = useTexts(texts)
  const words = useVocabulary()
  const { params } = useUrlState()
  const found = unmask(FacetsOf_Facet, facets)
  const labelOf = (facet: string, value: string, label: string) => {
    switch (facet) {
      case 'types': {
        const type = typeNameOf(value)
        return words.things[type]?.[0] ?? words.type[type] ?? label
      }
      case 'severity':
        return words.severity[value] ?? label
      case 'goalMet':
        return words.goalMet(value === 'true')
      case 'rule':
        return label.replaceAll('-', ' ')
      default:
        return label
    }
  }
  return filters.map(({ param, facet }) => {
    const values = found.find(({ name }) => name === facet)?.values ?? []
    const chosen = params.get(param)
    const absent = chosen !== null && !values.some(({ value }) => value === chosen)
    return (
      <Facets
        key={param}
        title={t[facet]}
        param={param}
        values={[
          ...(facet === 'year' ? newestFirst(values) : values),
          ...(absent ? [{ value: chosen, label: names?.get(chosen) ?? chosen }] : []),
        ].map((one) => ({
          ...one,
          label: labelOf(facet, one.value, one.label),
          dutch: !OURS.has(facet),
        }))}
      />
    )
  })
}

/** Years are looked up, not weighed. */
const newestFirst = <V extends { readonly value: string }>(values: readonly V[]): readonly V[] =>
  [...values].sort((a, b) => Number(b.value) - Number(a.value))

/** POLICY_DOCUMENT is PolicyDocument. */
const typeNameOf = (value: string): string =>
  value.toLowerCase().replace(/(?:^|_)([a-z])/g, (_all, letter: string) => letter.toUpperCase())
