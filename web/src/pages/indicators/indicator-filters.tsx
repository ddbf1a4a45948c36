import { useMunicipalities } from '../../api/municipalities.js'
import { type FragmentType, graphql, unmask } from '../../generated/index.js'
import { useUrlState } from '../../navigation.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { chosenOf } from '../../ui/chosen.js'
import { choiceOf, Facets, type FacetsProps, type FacetValue } from '../../ui/facets.js'
import { FilterPanel } from '../../ui/filter-panel.js'
import { restOf } from '../../addresses.js'

export const IndicatorFilters_IndicatorConnection = graphql(`
  fragment IndicatorFilters_IndicatorConnection on IndicatorConnection {
    facets(names: ["municipality", "program", "goalMet"]) {
      name
      values {
        value
        label
        count
      }
    }
  }
`)

const texts = defineTexts(
  { municipality: 'Gemeente', program: 'Programma', met: 'Doel gehaald', true: 'ja', false: 'nee' },
  { municipality: 'Municipality', program: 'Programme', met: 'Goal met', true: 'yes', false: 'no' },
)

interface IndicatorFiltersProps {
  readonly found: FragmentType<typeof IndicatorFilters_IndicatorConnection>
}

/** What the list can be narrowed by, with what is left; in the address by readable names. */
export function IndicatorFilters({ found }: IndicatorFiltersProps) {
  return (
    <FilterPanel params={['gehaald', 'gemeente', 'programma']}>
      {useFilters(found).map((filter) => (
        <Facets key={filter.param} {...filter} />
      ))}
    </FilterPanel>
  )
}

/** What is chosen in the address, in words; `leftOut` are those that the address chooses in vain. */
export function useChosenIndicators(found: Found, leftOut: readonly string[]): readonly string[] {
  const { params } = useUrlState()
  return chosenOf(useFilters(found).map(choiceOf), params, leftOut)
}

type Found = FragmentType<typeof IndicatorFilters_IndicatorConnection> | undefined

function useFilters(found: Found): readonly FacetsProps[] {
  const t = useTexts(texts)
  const facets = unmask(IndicatorFilters_IndicatorConnection, found)?.facets ?? []
  const { slugOf, nameOf } = useMunicipalities()
  const valuesOf = (name: string, change: (value: FacetValue) => FacetValue) =>
    (facets.find((facet) => facet.name === name)?.values ?? []).map(change)
  return [
    {
      title: t.met,
      param: 'gehaald',
      nameOf: (value) => (value === 'ja' ? t.true : t.false),
      values: valuesOf('goalMet', ({ value, ...rest }) =>
        value === 'true'
          ? { ...rest, value: 'ja', label: t.true }
          : { ...rest, value: 'nee', label: t.false },
      ),
    },
    {
      title: t.municipality,
      param: 'gemeente',
      dutch: true,
      nameOf,
      values: valuesOf('municipality', ({ value, ...rest }) => ({ ...rest, value: slugOf(value) })),
    },
    {
      title: t.program,
      param: 'programma',
      dutch: true,
      values: valuesOf('program', ({ value, ...rest }) => ({ ...rest, value: restOf(value) })),
    },
  ]
}
