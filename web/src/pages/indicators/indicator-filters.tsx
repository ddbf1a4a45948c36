import { useMunicipalities } from '../../api/municipalities.js'
import { type FragmentType, graphql, unmask } from '../../generated/index.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { Facets, type FacetValue } from '../../ui/facets.js'
import { FilterPanel } from '../../ui/filter-panel.js'

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
  const t = useTexts(texts)
  const { facets } = unmask(IndicatorFilters_IndicatorConnection, found)
  const { slugOf, nameOf } = useMunicipalities()
  const valuesOf = (name: string, change: (value: FacetValue) => FacetValue) =>
    (facets.find((facet) => facet.name === name)?.values ?? []).map(change)
  return (
    <FilterPanel params={['gehaald', 'gemeente', 'programma']}>
      <Facets
        title={t.met}
        param="gehaald"
        nameOf={(value) => (value === 'ja' ? t.true : t.false)}
        values={valuesOf('goalMet', ({ value, ...rest }) =>
          value === 'true'
            ? { ...rest, value: 'ja', label: t.true }
            : { ...rest, value: 'nee', label: t.false },
        )}
      />
      <Facets
        title={t.municipality}
        param="gemeente"
        dutch
        nameOf={nameOf}
        values={valuesOf('municipality', ({ value, ...rest }) => ({
          ...rest,
          value: slugOf(value),
        }))}
      />
      <Facets
        title={t.program}
        param="programma"
        dutch
        values={valuesOf('program', ({ value, ...rest }) => ({ ...rest, value: restOf(value) }))}
      />
    </FilterPanel>
  )
}

/** What an id has after the word of its kind. */
const restOf = (id: string): string => id.slice(id.indexOf(':') + 1)
