import { type FragmentType, graphql, unmask } from '../generated/index.js'
import { ruleTitle } from '../../../src/shared/rule-titles.js'
import { useMunicipalities } from '../api/municipalities.js'
import { useLanguage } from '../text/language.js'
import { useUrlState } from '../navigation.js'
import { defineTexts, useTexts } from '../text/texts.js'
import { useVocabulary } from '../text/vocabulary.js'
import { chosenOf } from './chosen.js'
import { choiceOf, Facets, type FacetsProps } from './facets.js'

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

/** Which to show, in this order, and what each is called in the address. */
export type FacetFilters = readonly { readonly param: string; readonly facet: keyof (typeof texts)['nl'] }[]

interface FacetsOfProps {
  readonly filters: FacetFilters
  readonly facets: readonly FragmentType<typeof FacetsOf_Facet>[]
}

/** The filters of a list with their counts, as the API gives them. */
export function FacetsOf(props: FacetsOfProps) {
  return useFilters(props).map((filter) => <Facets key={filter.param} {...filter} />)
}

/** What is chosen of them in the address, in words; `leftOut` are those that the address chooses in vain. */
export function useChosenFacets(props: FacetsOfProps, leftOut: readonly string[]): readonly string[] {
  const { params } = useUrlState()
  return chosenOf(useFilters(props).map(choiceOf), params, leftOut)
}

function useFilters({ filters, facets }: FacetsOfProps): readonly FacetsProps[] {
  const t = useTexts(texts)
  const words = useVocabulary()
  const language = useLanguage()
  const { slugOf, nameOf } = useMunicipalities(filters.some(({ facet }) => facet === 'municipality'))
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
        return ruleTitle(value, language)
      default:
        return label
    }
  }
  return filters.map(({ param, facet }) => {
    const values = found.find(({ name }) => name === facet)?.values ?? []
    return {
      title: t[facet],
      param,
      dutch: DUTCH.has(facet),
      values: (facet === 'year' ? newestFirst(values) : values).map(({ value, label, count }) => ({
        value: facet === 'municipality' ? slugOf(value) : value,
        label: labelOf(facet, value, label),
        count,
      })),
      nameOf: (value) => (facet === 'municipality' ? nameOf(value) : labelOf(facet, value, value)),
    }
  })
}

/** Whose values are names. */
const DUTCH: ReadonlySet<string> = new Set(['municipality', 'program', 'sourceDocument'])

/** Years are looked up, not weighed. */
const newestFirst = <V extends { readonly value: string }>(values: readonly V[]): readonly V[] =>
  [...values].sort((a, b) => Number(b.value) - Number(a.value))

/** POLICY_DOCUMENT is PolicyDocument. */
const typeNameOf = (value: string): string =>
  value.toLowerCase().replace(/(?:^|_)([a-z])/g, (_all, letter: string) => letter.toUpperCase())
